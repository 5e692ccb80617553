import { fold } from "../../language/folding.ts";

/** What a character that separates words is read as. */
export const SEPARATOR = " ";
/** What a character that shows nothing of its own is read as: a combining mark, a soft hyphen, a mark of direction. */
export const NOTHING = "";

/** Signs that say something beside letters and digits: each is a word of its own. */
const SIGNS = "%‰€$£¥₫";

/**
 * What is compared of a character (a code point): its letters and digits without case, accents, ligatures and width (`Œ` gives
 * `oe`, `ᵉ` gives `e`, `°` the `o` that it is often typed as); a sign as it is; else {@link SEPARATOR} or {@link NOTHING}.
 */
export function lettersOf(code: number): string {
  return (READ[code] ??= read(String.fromCodePoint(code)));
}

/** Whether what a character gives is a sign. */
export function isSign(letters: string): boolean {
  return letters.length === 1 && SIGNS.includes(letters);
}

/** Whether the first or, with `at`, another unit of what was read is a digit. */
export function isDigit(letters: string, at = 0): boolean {
  const code = letters.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** What has been read already: folding is slow, and a text has few different characters. */
const READ: string[] = [];

function read(character: string): string {
  if (SIGNS.includes(character)) return character;
  if (character === "°") return "o";
  const letters = fold(character.normalize("NFKC")).replace(/[^\p{L}\p{N}]/gu, "");
  if (letters !== "") return letters;
  return /[\p{M}\p{Cf}]/u.test(character) ? NOTHING : SEPARATOR;
}
