import type { MessageEntity } from "grammy/types";
import { broken } from "../refusal.ts";
import { cleanText } from "./cleaning.ts";
import { withDetected } from "./detection.ts";
import { checkEntities } from "./entities.ts";
import { byPlace } from "./places.ts";

/** A text with its entities as Telegram keeps it. */
export interface Formatted {
  readonly text: string;
  /** In the order of their offsets, outer ones first; those that Telegram finds itself are among them. */
  readonly entities: readonly MessageEntity[];
  /** Units cut off in front. */
  readonly shift: number;
}

/** Longest text of a message, in UTF-16 units after parsing. */
export const LONGEST_TEXT = 4096;

/** Types that Telegram ignores where a bot states them, because it finds them itself. */
const FOUND_BY_TELEGRAM = ["mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"];

/** A message's text after all of Telegram's checks and changes; refuses what Telegram (or this server) refuses. */
export function messageText(text: string, entities: readonly MessageEntity[]): Formatted {
  if (text === "") throw broken("message text is empty");
  const kept = keptText(text, entities);
  if (kept.text.length > LONGEST_TEXT) throw broken("message is too long");
  return kept;
}

/** The same without a limit of its length: at least one visible character must be left. */
export function keptText(text: string, entities: readonly MessageEntity[]): Formatted {
  if (/\p{Surrogate}/u.test(text)) throw broken("strings must be encoded in UTF-8");
  checkEntities(text, entities);
  const stated = entities.filter(({ type }) => !FOUND_BY_TELEGRAM.includes(type));
  const cleaned = cleanText(text, stated.toSorted(byPlace));
  if (isBlank(cleaned.text)) throw broken("text must be non-empty");
  return { ...cleaned, entities: withDetected(cleaned.text, cleaned.entities).toSorted(byPlace) };
}

/** Spaces of all kinds, and characters that show nothing. */
function isBlank(text: string): boolean {
  return /^[\s\u180e\u200b-\u200f\u202a-\u202e\u2060\u2800\ufffc]*$/u.test(text);
}
