import { FormattedString } from "@grammyjs/parse-mode";
import type { Keyboard, Message } from "../../message.ts";

/** A message that says only the bot's own words, each paragraph a block. */
export function inWords(text: string, keyboard: Keyboard = []): Message {
  const paragraphs = text.split("\n\n");
  return {
    blocks: paragraphs.map((words) => ({ content: new FormattedString(words), excerpts: [] })),
    keyboard,
  };
}
