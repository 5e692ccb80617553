import type { FormattedString } from "@grammyjs/parse-mode";
import type { InlineKeyboardButton, MessageEntity } from "grammy/types";
import { trimmed, type Span } from "../language/span.ts";
import { joined } from "./rendering/joining.ts";
import { isVisible } from "./rendering/line.ts";
import { LONGEST_TEXT, MOST_ENTITIES, tear } from "./rendering/tearing.ts";

/**
 * Words of the archive in a message: `text` is exactly the file's characters of the span, and `display`, which differs from it in
 * white space only, stands in the message as it is. Every `Quote` is one.
 */
export interface Excerpt extends Span {
  readonly file: string;
  readonly text: string;
  readonly display: string;
}

/** A part of a message that stays in one piece as long as it fits into one message. */
export interface Block {
  readonly content: FormattedString;
  /** The archive's words in it, in order. Every blockquote is exactly one of them; others may stand outside of any. */
  readonly excerpts: readonly Excerpt[];
}

/** Rows of buttons under a message. */
export type Keyboard = readonly (readonly InlineKeyboardButton[])[];

/** What is to be said: blocks with an empty line between them, and the buttons under the last of the messages that they fill. */
export interface Message {
  readonly blocks: readonly Block[];
  readonly keyboard: Keyboard;
}

/** What one of Telegram's messages says. */
export interface Part {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** Those of its blocks; one that is torn is with the part in which it begins. */
  readonly excerpts: readonly Excerpt[];
}

/**
 * A message as Telegram takes it: in parts of at most 4,096 UTF-16 units and 100 entities, none of them empty, without white space
 * at its ends. Blocks stay whole; one that is too long is torn at a sentence, a word, at worst a character, and its
 * entities with it, but no excerpt is that fits into a message. A lone surrogate, which no request can hold, is replaced by U+FFFD.
 */
export function partsOf({ blocks }: Pick<Message, "blocks">): Part[] {
  const parts: Block[][] = [];
  let size = { units: 0, entities: 0 };
  for (const block of blocks.flatMap(piecesOf)) {
    const { text, entities } = block.content;
    const units = size.units + BETWEEN.length + text.length;
    const isFull = units > LONGEST_TEXT || size.entities + entities.length > MOST_ENTITIES;
    const last = parts.at(-1);
    if (last && !isFull) {
      last.push(block);
      size = { units, entities: size.entities + entities.length };
    } else {
      parts.push([block]);
      size = { units: text.length, entities: entities.length };
    }
  }
  return parts.map(partOf);
}

const BETWEEN = "\n\n";

function partOf(blocks: readonly Block[]): Part {
  const content = joined(
    blocks.map((block) => block.content),
    BETWEEN,
  );
  const excerpts = blocks.flatMap((block) => block.excerpts);
  return { text: content.text.replace(/\p{Surrogate}/gu, "\uFFFD"), entities: content.entities, excerpts };
}

/** A block that fits into a message as it is, else torn; without what shows nothing. */
function piecesOf(block: Block): Block[] {
  const { content, excerpts } = block;
  const fits = content.text.length <= LONGEST_TEXT && content.entities.length <= MOST_ENTITIES;
  if (fits) return isVisible(content.text) ? [{ content: withoutEnds(content), excerpts }] : [];
  const places = placesOf(block);
  return tear(content, places).flatMap(({ start, end }) => {
    const piece = content.slice(start, end);
    const begun = excerpts.filter((_, at) => isIn(places[at]?.start ?? 0, { start, end }));
    return isVisible(piece.text) ? [{ content: withoutEnds(piece), excerpts: begun }] : [];
  });
}

/** Where the excerpts of a block stand in its content; where one does not, an empty place. */
function placesOf({ content, excerpts }: Block): Span[] {
  let from = 0;
  return excerpts.map(({ display }) => {
    const start = content.text.indexOf(display, from);
    if (start >= 0) from = start + display.length;
    return { start: start < 0 ? from : start, end: from };
  });
}

/** Whether an entity sets words off as the archive's own. */
export function isBlockquote({ type }: MessageEntity): boolean {
  return type === "blockquote" || type === "expandable_blockquote";
}

function withoutEnds(content: FormattedString): FormattedString {
  const { start, end } = trimmed(content.text, { start: 0, end: content.text.length });
  const kept = content.slice(start, end);
  kept.rawEntities = kept.entities.filter(({ length }) => length > 0).slice(0, MOST_ENTITIES);
  return kept;
}

function isIn(place: number, { start, end }: Span): boolean {
  return start <= place && place < end;
}
