import { remembered } from "../../language/remembered.ts";
import { canonicalNames } from "../../language/terms/aliases.ts";
import { foldedWords } from "../../language/words.ts";
import type { Inquiry, Sought } from "./inquiry.ts";
import { areRelated, isMisspelt } from "./word-families.ts";

/** Whether a word of a text is, or speaks of, a word of the question. Names have no family but their own spellings. */
export function isSame(sought: Sought, key: string): boolean {
  if (sought.key === key) return true;
  return sought.name ? isDerivedName(sought.key, key) : areRelated(sought.key, key);
}

/** Whether a question has every one of some words, or of those that tell where any does: what it names itself does not answer it. */
export function hasAllOf(
  { text, sought }: Inquiry,
  words: readonly string[],
  isTelling: (key: string) => boolean,
): boolean {
  const telling = words.filter(isTelling);
  return (telling.length > 0 ? telling : words).every(
    (key) => text.includes(` ${key} `) || sought.some((one) => one.key === key),
  );
}

/** The words of a question that a text speaks of. */
export function soughtIn(inquiry: Inquiry, text: string): Sought[] {
  const keys = keysOf(text);
  return inquiry.sought.filter((sought) => keys.some((key) => isSame(sought, key)));
}

/** The same, slips of the finger and glued articles forgiven: slower, for names and for text messages. */
export function roughlyIn(inquiry: Inquiry, text: string): Sought[] {
  const keys = keysOf(text);
  return inquiry.sought.filter((sought) =>
    keys.some((key) => isSame(sought, key) || isMisspelt(sought.key, key)),
  );
}

/** The folded words of a text, each once, names in one spelling. */
export const keysOf: (text: string) => readonly string[] = remembered(
  (text) => [...new Set(foldedWords(canonicalNames(text)))],
  500,
);

/** `Vietnam` and `vietnamien`, `Canada` and `Canadienne`; not `Hanoi` and `Hanovre`. */
function isDerivedName(name: string, key: string): boolean {
  const [short, long] = name.length < key.length ? [name, key] : [key, name];
  return (
    short.length >= 5 &&
    long.startsWith(short) &&
    /^(?:s|n|ne|ns|nes|ien|iens|ienne|iennes|ais|aise|ese)$/.test(long.slice(short.length))
  );
}
