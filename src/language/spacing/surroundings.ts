import type { Word } from "../words.ts";

/** What stands around a glued word and helps to judge it. */
export interface Surroundings {
  /** The words before and after it, across white space; empty where there is none. */
  readonly previous: string;
  readonly next: string;
  /** Whether an apostrophe and a vowel follow, so that its last part is an elided one (`etd’information`). */
  readonly isElided: boolean;
  /** Whether it begins a sentence, where `Laprovince` is likelier than a surname such as `Lafontaine`. */
  readonly startsSentence: boolean;
}

/** What stands around a word of a text; its neighbours are the words before and after it, wherever they stand. */
export function surroundingsOf(
  text: string,
  word: Word,
  [previous, next]: readonly [Word | undefined, Word | undefined],
): Surroundings {
  return {
    previous: previous && text.slice(previous.end, word.start).trim() === "" ? previous.text : "",
    next: next && text.slice(word.end, next.start).trim() === "" ? next.text : "",
    isElided: isElided(text, word.end),
    startsSentence: startsSentence(text, word.start),
  };
}

/** Whether an apostrophe and a vowel stand at an offset: what ends there is elided. */
export function isElided(text: string, end: number): boolean {
  const mark = text[end];
  return (mark === "’" || mark === "'") && /[aeiouyhàâéèêëîïôöûüœ]/iu.test(text[end + 1] ?? "");
}

/** Whether nothing, an end of sentence or a line break stands before, quotation marks and dashes aside. */
function startsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return start === 0 || /(?:[.!?…:)]|\n)[\s«"“–—-]{0,11}$/u.test(before);
}
