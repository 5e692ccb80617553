import type { Wording } from "../../../wording/wording.ts";
import type { Courier } from "../../courier.ts";
import type { Message } from "../../message.ts";
import type { Deciding } from "./deciding.ts";
import type { DigestPlace } from "./digest-place.ts";
import type { Handing } from "./handing.ts";
import type { Panels } from "./panels.ts";
import type { DigestWish, Subscriber } from "./subscriber.ts";
import type { ZoneQuestions } from "./zone-questions.ts";

/** What the digest's command, its buttons and a shared location work with. */
export interface DigestParts {
  readonly courier: Courier;
  readonly deciding: Deciding;
  readonly subscriber: Subscriber;
  readonly handing: Handing;
  readonly panels: Panels;
  readonly zoneQuestions: ZoneQuestions;
}

/** Sets a time or a zone, and says what will come of it. */
export async function wished(
  { subscriber, panels }: DigestParts,
  at: DigestPlace,
  wish: DigestWish,
  wording: Wording,
): Promise<Message> {
  const isNew = await subscriber.set(at, wish, wording.language);
  return panels.digest(at, wording, { isZoneAssumed: isNew && wish.zone === null });
}

/** Ends a subscription, where there is one, and says so. */
export async function ended(
  { subscriber, panels }: DigestParts,
  at: DigestPlace,
  wording: Wording,
): Promise<Message> {
  const wasOn = await subscriber.end(at.place);
  return panels.digest(at, wording, wasOn ? { said: [wording.say("digest-stopped")] } : {});
}
