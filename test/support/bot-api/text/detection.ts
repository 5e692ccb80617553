import type { MessageEntity } from "grammy/types";
import { endOf, isBlockquote, isStyle } from "./places.ts";
import { urlFault } from "./urls.ts";

type Found = MessageEntity.CommonMessageEntity;

/**
 * Entities and those that Telegram finds by itself in a text: addresses, e-mails, commands, mentions, hashtags. Where
 * two share characters, the first kind in this order wins; what a bot states wins over what is found.
 */
export function withDetected(text: string, stated: readonly MessageEntity[]): MessageEntity[] {
  const taken: MessageEntity[] = stated.filter((entity) => !isStyle(entity));
  const found: MessageEntity[] = [];
  for (const entity of detected(text)) {
    if (taken.some((other) => clash(entity, other))) continue;
    taken.push(entity);
    found.push(entity);
  }
  return [...stated, ...found];
}

const PATTERNS: readonly (readonly [Found["type"], RegExp])[] = [
  ["url", /(?<![\p{L}\p{N}_/@.-])https?:\/\/[^\s<>"«»]+/giu],
  ["email", /(?<![\p{L}\p{N}_.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+/gu],
  ["url", /(?<![\p{L}\p{N}_/@.-])[a-z\d][a-z\d.-]*\.[a-z]{2,4}(?![\p{L}\p{N}_@-])(?:[/?#][^\s<>"«»]*)?/giu],
  ["bot_command", /(?<![\p{L}\p{N}_/<>])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\p{L}\p{N}_/<>@])/gu],
  ["mention", /(?<![\p{L}\p{N}_])@[a-zA-Z0-9_]{5,32}(?![\p{L}\p{N}_])/gu],
  ["hashtag", /(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]{1,256}(?![\p{L}\p{N}_#])/gu],
];

/** Of the many, those that stand in news and file names; Telegram knows all of them. */
const TOP_LEVELS = /\.(?:app|com|de|dev|eu|fr|info|io|md|me|net|news|org|uk|vn)(?=[/?#]|$)/i;

/** Marks that end a sentence and not an address. */
const END_MARKS = /[.:;,('?!`)]+$/;

function* detected(text: string): Generator<Found> {
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const found = match[0].replace(END_MARKS, "");
      if (isReal(type, found)) yield { type, offset: match.index, length: found.length };
    }
  }
}

function isReal(type: Found["type"], found: string): boolean {
  if (type === "url") return /^https?:/i.test(found) ? urlFault(found) === undefined : TOP_LEVELS.test(found);
  return type !== "hashtag" || /\p{L}/u.test(found);
}

/** Shared characters, save where the one found lies wholly in a blockquote. */
function clash(found: Found, other: MessageEntity): boolean {
  if (endOf(found) <= other.offset || endOf(other) <= found.offset) return false;
  const inside = other.offset <= found.offset && endOf(found) <= endOf(other);
  return !(isBlockquote(other) && inside);
}
