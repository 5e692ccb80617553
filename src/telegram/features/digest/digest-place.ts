import type { Place } from "../../../state/place.ts";
import type { BotContext } from "../../context.ts";
import { addressOf } from "../../address.ts";
import type { Where } from "../../rendering/digest-panel.ts";

/** Where something about the digest is said: it holds for this place alone. */
export interface DigestPlace {
  readonly place: Place;
  readonly where: Where;
}

/**
 * The chat, or the topic of it, that an update belongs to; null where that cannot be told: of a message that was sent through an
 * inline query, and in a forum of one that Telegram no longer shows to bots.
 */
export function digestPlaceOf(ctx: BotContext): DigestPlace | null {
  const address = addressOf(ctx);
  if (!address || !ctx.chat) return null;
  if (ctx.msg?.date === 0 && ctx.chat.is_forum === true) return null;
  const place = { chat: address.chat, topic: address.topic ?? null };
  if (ctx.chat.type === "private") return { place, where: "private" };
  return { place, where: place.topic === null ? "group" : "topic" };
}
