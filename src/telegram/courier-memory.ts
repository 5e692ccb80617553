import { contentId } from "../archive/passages.ts";
import type { Keyboard, Part } from "./message.ts";

/** What the bot's latest messages look like, so that an edit which changes nothing is not sent. */
export interface Memory {
  /** Whether a message is known to look exactly like this now. */
  isShown(message: SentMessage, look: Look): boolean;
  note(message: SentMessage, look: Look): void;
}

/** A message that was sent earlier, by its chat's number and its own. */
export interface SentMessage {
  readonly chat: number;
  readonly message: number;
}

/** All that is seen of a message. */
export type Look = Pick<Part, "text" | "entities"> & { readonly keyboard: Keyboard };

/** So many messages are remembered, those noted last: an edit comes soon after its message or not at all. */
const MOST = 1_000;

/** A memory of the looks of messages, by their fingerprints: nothing that they say is kept. */
export function createMemory(most = MOST): Memory {
  const looks = new Map<string, string>();
  return {
    isShown: (message, look) => looks.get(keyOf(message)) === fingerprintOf(look),
    note: (message, look) => {
      const key = keyOf(message);
      looks.delete(key);
      looks.set(key, fingerprintOf(look));
      const [oldest] = looks.keys();
      if (looks.size > most && oldest !== undefined) looks.delete(oldest);
    },
  };
}

function keyOf({ chat, message }: SentMessage): string {
  return `${chat} ${message}`;
}

function fingerprintOf({ text, entities, keyboard }: Look): string {
  return contentId(JSON.stringify([text, entities, keyboard]));
}
