import type { MessageEntity } from "grammy/types";
import { partsOf, type Message, type Part } from "../../src/telegram/message.ts";
import { inlineKeyboard } from "../support/bot-api/keyboards.ts";
import { messageText } from "../support/bot-api/text/formatted.ts";
import { blockquotesOf, covered } from "../support/bot-api/text/places.ts";

/** A message as Telegram takes it, in parts; throws what a strict server refuses of their texts, entities and buttons. */
export function accepted(message: Message): Part[] {
  const parts = partsOf(message);
  for (const { text, entities } of parts) messageText(text, entities);
  inlineKeyboard({ inline_keyboard: message.keyboard }, "reply_markup");
  return parts;
}

/** What stands in the blockquotes of parts, in order. */
export function quotedIn(parts: readonly Part[]): string[] {
  return parts.flatMap(({ text, entities }) => blockquotesOf({ text, entities: [...entities] }));
}

/** The entities of a part, each with the text below it. */
export function marksOf({
  text,
  entities,
}: Pick<Part, "text" | "entities">): [MessageEntity["type"], string][] {
  return entities.map((entity) => [entity.type, covered(text, entity)]);
}

/** A text without all that shows nothing. */
export function visible(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(
      /[\s\p{Cc}\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFFFC\u{E0000}-\u{E007F}]/gu,
      "",
    );
}

/** The labels of a message's buttons, row by row. */
export function labelsOf({ keyboard }: Message): string[][] {
  return keyboard.map((row) => row.map(({ text }) => text));
}
