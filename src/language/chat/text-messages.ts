import { fold } from "../folding.ts";
import { languageOf } from "../languages.ts";
import { findWords, type Word } from "../words.ts";
import { AMBIGUOUS, CLEAR, QUESTIONING } from "./message-words.ts";

/**
 * A question with the question words and function words of text messages spelled out: « hcmv é shanghai st jumelées dpui kel année » asks
 * « hcmv et shanghai sont jumelées depuis quelle année ». Nothing else of it changes, and nothing at all where no word is clearly one of
 * text messages: `ds` and `st` are abbreviations too. Words with capitals are names, the first of the question aside. Linear.
 */
export function spelledOut(question: string): string {
  const words = findWords(question.slice(0, LONGEST));
  if (!words.some((_, at) => isClear(question, words, at)) || languageOf(question) === "vi") return question;
  const kept: string[] = [];
  let last = 0;
  for (const [at, word] of words.entries()) {
    const spelled = isSmall(word, at) ? spellingOf(question, words, at) : null;
    const isElided = /['’]/u.test(question.charAt(word.end));
    if (spelled === null || (isElided && !spelled.endsWith("'"))) continue;
    kept.push(question.slice(last, word.start), at === 0 ? capitalAs(word.text, spelled) : spelled);
    last = spelled.endsWith("'") ? endOfElision(question, word) : word.end;
  }
  return kept.join("") + question.slice(last);
}

/** Whoever writes more writes no text message. */
const LONGEST = 600;

/** Names in which these are no such words, and the fish. */
const NAMED_BEFORE = /^(?:ban|carpes?|poissons?|bassins?|vitamine|hepatite|groupe|plan|zone|la|le|une?)$/;

function isClear(question: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isSmall(word, at)) return false;
  const key = word.text.toLowerCase().normalize("NFC");
  if (isPartOfName(question, words, at)) return false;
  if (key === "c") return QUESTIONING.has(folded(words, at + 1)) || /^(?:ou|tu)$/.test(folded(words, at - 1));
  return CLEAR.has(key);
}

/** The spelling of a word in full, null where it has none. */
function spellingOf(question: string, words: readonly Word[], at: number): string | null {
  const key = (words[at]?.text ?? "").toLowerCase().normalize("NFC");
  if (isPartOfName(question, words, at)) return null;
  const clear = CLEAR.get(key);
  if (clear !== undefined && clear !== "") return clear;
  const ambiguous = AMBIGUOUS.get(key);
  return ambiguous?.(folded(words, at - 1), folded(words, at + 1), words[at + 1]?.text ?? "") ?? null;
}

/** Past the apostrophe or the space after a word that ends with an apostrophe in full. */
function endOfElision(question: string, { end }: Word): number {
  return /['’ ]/u.test(question.charAt(end)) ? end + 1 : end;
}

function isPartOfName(question: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  const isHyphened = question.charAt(word.start - 1) === "-" || question.charAt(word.end) === "-";
  return isHyphened || NAMED_BEFORE.test(folded(words, at - 1));
}

function isSmall({ text }: Word, at: number): boolean {
  return /^[\p{Ll}\p{M}]+$/u.test(at === 0 ? text.slice(0, 1).toLowerCase() + text.slice(1) : text);
}

function capitalAs(original: string, spelled: string): string {
  return /^\p{Lu}/u.test(original) ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
}

function folded(words: readonly Word[], at: number): string {
  return fold(words[at]?.text ?? "");
}
