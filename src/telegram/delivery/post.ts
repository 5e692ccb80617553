import type { Api } from "grammy";
import type { Place } from "../../state/place.ts";
import { createCheck, type CheckParts } from "../courier-check.ts";
import { refusalOf } from "../courier-refusals.ts";
import type { Keyboard, Part } from "../message.ts";
import { UnreachableChat } from "../outgoing/unreachable.ts";

/**
 * What became of a message to a place. `changed`: the archive no longer holds its words, nothing was sent; `gone`: there is nobody any
 * more, in the whole chat or in its topic; `barred`: the bot is there and may not write for now.
 */
export type Posted =
  /** The chat that took it: another where a group has migrated. */
  | { readonly outcome: "sent"; readonly chat: number }
  | { readonly outcome: "changed" | "barred" }
  | { readonly outcome: "gone"; readonly from: "chat" | "topic" };

/** Sends one message to a place; the signal cuts it off. Rejects with what is neither an outcome nor the api's to deal with. */
export type Post = (place: Place, message: Postable, signal: AbortSignal) => Promise<Posted>;

/** One of Telegram's messages. */
export type Postable = Part & { readonly keyboard: Keyboard };

/** What a post works with. Floods, outages and migrations are its `api`'s to deal with. */
export interface PostParts extends CheckParts {
  readonly api: Pick<Api, "sendMessage">;
}

/**
 * The way out for messages that nobody has asked for just now. Unlike the courier's they go nowhere else where their topic was deleted,
 * and whoever sends them has to know whether the chat is lost or closed for a while.
 */
export function createPost({ api, library, log, meter }: PostParts): Post {
  const check = createCheck({ library, log, meter });
  return async (place, message, signal) => {
    if (!(await check.allHold([message]))) return { outcome: "changed" };
    try {
      // The type of signal that grammY names is an older form of Node's.
      const cut = signal as Parameters<Api["sendMessage"]>[3];
      const { chat } = await api.sendMessage(place.chat, message.text, optionsOf(place, message), cut);
      return { outcome: "sent", chat: chat.id };
    } catch (fault) {
      const failed = failureOf(fault, place);
      if (failed) return failed;
      throw fault;
    }
  };
}

function failureOf(fault: unknown, { topic }: Place): Posted | null {
  if (fault instanceof UnreachableChat) {
    const isLost = fault.reason === "gone" || fault.code === 403;
    return isLost ? { outcome: "gone", from: "chat" } : { outcome: "barred" };
  }
  return topic !== null && refusalOf(fault) === "topic" ? { outcome: "gone", from: "topic" } : null;
}

function optionsOf({ topic }: Place, { entities, keyboard }: Postable) {
  return {
    link_preview_options: { is_disabled: true },
    ...(topic !== null && { message_thread_id: topic }),
    ...(entities.length > 0 && { entities: [...entities] }),
    ...(keyboard.length > 0 && { reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) } }),
  };
}
