import { isAfterCapital, isBeforeCapital } from "./capitals.ts";
import type { Lexicon } from "./lexicon.ts";
import { areNeighbours } from "./neighbours.ts";
import { FUNCTION_WORDS, isCapital, isElision, isPart, isParticiple, isWholeElision } from "./parts.ts";
import type { Surroundings } from "./surroundings.ts";

/** What may be a part of one glued word, and which parts may be neighbours in it. */
export interface Judge {
  isPart(part: string, end: number): boolean;
  /** Whether two parts can be neighbours, `pair` times attested; `end` is where the second one ends in the word. */
  isBoundary(first: string, second: string, pair: number, end: number): boolean;
  /** Whether several parts together are one word: `au` and `tour` are not apart in `échangentautour`. */
  isWhole(parts: string, end: number): boolean;
}

/** The judge of a word: cautious, since most words that look glued are names or neologisms. */
export function createJudge(word: string, lexicon: Lexicon, around: Surroundings): Judge {
  const isElided = (end: number) => around.isElided && end === word.length;
  return {
    isPart: (part, end) => (isElided(end) ? isElision(part) : isPart(part, lexicon)),
    isBoundary: (first, second, pair, end) => {
      if (isElided(end)) return pair > 0 || FUNCTION_WORDS.has(first) || isBeforeElision(first, lexicon);
      const seam = { first, second, pair, count: lexicon.frequency(word) };
      if (isCapital(second)) return isBeforeCapital(seam, lexicon, around);
      if (isCapital(first)) return isAfterCapital(seam, lexicon, around);
      if (second === "a" && end === word.length) return pair > 0 && isParticiple(around.next, lexicon);
      return areNeighbours(first, second, pair, word.length, lexicon);
    },
    isWhole: (parts, end) => (isElided(end) ? isWholeElision(parts) : lexicon.isWord(parts.toLowerCase())),
  };
}

/** `mur|d’enceinte`, `Jean|d’Angleterre`: no other word stands before an apostrophe and a vowel. */
function isBeforeElision(first: string, lexicon: Lexicon): boolean {
  return first.length > 3 && (isCapital(first) ? lexicon.isName(first) : lexicon.isWord(first));
}
