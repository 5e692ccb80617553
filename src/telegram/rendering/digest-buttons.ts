import type { InlineKeyboardButton } from "grammy/types";
import type { Keyboard, Message } from "../message.ts";
import { encode, type Reference } from "../references.ts";
import { plain } from "./joining.ts";
import { inLine, isVisible, shortened } from "./line.ts";

/** The longest label, in UTF-16 units: what a phone shows in a row of its own without cutting it. */
const LONGEST_LABEL = 40;

/** A button of the digest and the settings; a label is never empty: Telegram refuses that. */
export function choice(label: string, reference: Reference): InlineKeyboardButton {
  const line = shortened(inLine(label), LONGEST_LABEL);
  return { text: isVisible(line) ? line : "…", callback_data: encode(reference) };
}

/** The same, with a mark where it is what holds now. */
export function markedChoice(isChosen: boolean, label: string, reference: Reference): InlineKeyboardButton {
  return choice(isChosen ? `✓ ${label}` : label, reference);
}

/** Buttons in rows of so many. */
export function inRows(buttons: readonly InlineKeyboardButton[], size: number): Keyboard {
  const rows: InlineKeyboardButton[][] = [];
  for (let at = 0; at < buttons.length; at += size) rows.push(buttons.slice(at, at + size));
  return rows;
}

/** The bot's own words, a paragraph each, above their buttons. */
export function panelOf(paragraphs: readonly string[], keyboard: Keyboard): Message {
  return { blocks: paragraphs.map((words) => ({ content: plain(words), excerpts: [] })), keyboard };
}
