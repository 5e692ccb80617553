import type { MessageEntity } from "grammy/types";
import { readSubject, type Subject } from "../../answer/chronology/subject.ts";
import { markOf } from "../references-chronology.ts";
import { asShown } from "../rendering/line.ts";

/** A subject as typed, so that Telegram shows it as it is; or why it is none. */
export function typedSubject(text: string): ReturnType<typeof readSubject> {
  return readSubject(asShown(text.normalize("NFC")));
}

/** What is needed to know of a message that is shown. */
export interface ShownMessage {
  readonly text?: string;
  readonly entities?: readonly Pick<MessageEntity, "type" | "offset" | "length">[];
}

/**
 * The subject that the message of a pressed button shows in bold, where it has this mark: so it need not be kept anywhere, and the
 * button works after a restart. Null where Telegram no longer hands the message over, or it shows something else.
 */
export function shownSubject(message: ShownMessage | undefined, mark: string): Subject | null {
  const { text = "", entities = [] } = message ?? {};
  const bold = entities.filter(({ type }) => type === "bold");
  const shown = bold.map(({ offset, length }) => text.slice(offset, offset + length));
  // A count may stand in bold before the subject.
  for (const words of [shown, shown.slice(1)]) {
    const subject = typedSubject(words.join(""));
    if (typeof subject === "object" && markOf(subject.text) === mark) return subject;
  }
  return null;
}
