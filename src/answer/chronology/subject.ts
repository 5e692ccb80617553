import { canonicalNames } from "../../language/terms/aliases.ts";
import { STOP_WORDS } from "../../language/terms/stop-words.ts";
import { foldedWords } from "../../language/words.ts";

/** What somebody wants to read about: a word, a name, or several of them. */
export interface Subject {
  /** As typed, on one line, without marks around it. */
  readonly text: string;
  /** Its words that say something, each once: folded, names in one spelling. */
  readonly words: readonly string[];
}

/** The longest subject, in UTF-16 units: it is shown as a whole on every page about it. */
export const LONGEST_SUBJECT = 100;

/** Words beyond these are not sought: all of them have to be met. */
export const MOST_WORDS = 8;

/** A subject as typed, or why it is none: nothing but grammar and signs, or too much of it. */
export function readSubject(text: string): Subject | "wordless" | "too long" {
  const line = text
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (line.length > LONGEST_SUBJECT) return "too long";
  const shown = line.replace(AROUND, "");
  const words = foldedWords(canonicalNames(shown)).filter(isContent);
  return words.length === 0 ? "wordless" : { text: shown, words: [...new Set(words)].slice(0, MOST_WORDS) };
}

/** Whether a folded word says something: no grammar, no lone letter. */
export function isContent(word: string): boolean {
  return word.length > 1 && !STOP_WORDS.has(word);
}

/** Marks around a subject that are not its own. */
const AROUND = /^[«»“”„"'’‘\s]+|[«»“”„"'’‘\s,;:.!?…]+$/gu;
