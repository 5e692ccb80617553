import { isSpace } from "../../language/span.ts";

/** A text as one line of a message: control characters and line breaks are spaces, nothing turns the direction of what follows. */
export function inLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim();
}

/**
 * A text of at most `limit` UTF-16 units: what is left out at its end is shown as « … ». It ends after a word where one ends in
 * its second half, never in the middle of a character as people see it (as long as that is shorter than {@link WINDOW}).
 */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, placeToCut(text, 0, limit - ELLIPSIS.length)).trimEnd()}${ELLIPSIS}`;
}

/** Whether a text shows anything: Telegram refuses a message of nothing but spaces and invisible characters. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/** A text as Telegram keeps it: what it drops (`clean_input_string` of TDLib) moves all that comes after. */
export function asKept(text: string): string {
  return text.replace(/[\r\u2028-\u202E]|\u030A|\u0333|\u033F/g, "");
}

/** A text as Telegram shows it in one line. */
export function asShown(text: string): string {
  return inLine(asKept(text));
}

/**
 * The last place in `(from, to]` at which a text can be cut: between two words in its second half, else between two characters,
 * at worst inside one that is longer than {@link WINDOW}, but never inside a surrogate pair (but where `to` is `from + 1`).
 */
export function placeToCut(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  const earliest = from + Math.floor((to - from) / 2);
  for (let at = to; at > earliest; at--) if (isSpace(text, at)) return at;
  return betweenCharacters(text, from, to);
}

const ELLIPSIS = "…";

/** As Telegram has it (`strip_empty_characters` of TDLib), and the other characters that show nothing. */
const VISIBLE =
  /[^\s\p{Cc}\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFFFC\u{E0000}-\u{E007F}]/u;

/** How far before a place the characters are told apart, in UTF-16 units: the longest emoji of a family has about 30. */
const WINDOW = 200;

function betweenCharacters(text: string, from: number, to: number): number {
  const start = pairSafe(text, Math.max(from, to - WINDOW));
  // What follows the place decides whether it is inside a character.
  const segments = new Intl.Segmenter("fr", { granularity: "grapheme" }).segment(
    text.slice(start, to + WINDOW),
  );
  let last = from;
  for (const { index } of segments) {
    if (start + index > to) break;
    last = Math.max(last, start + index);
  }
  return last > from ? last : Math.max(pairSafe(text, to), from + 1);
}

/** The place itself, or the one before it where it is inside a surrogate pair. */
function pairSafe(text: string, at: number): number {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
