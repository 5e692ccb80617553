import { remembered } from "../language/remembered.ts";

/** What cuts a word into tokens, as the library's tokenizers do it one word after the other. */
export interface WordCutting {
  tokenize?: (word: string) => string[];
}

/** Words whose tokens are kept, in memory only: most words of a question were in others. */
const MOST_KEPT = 5_000;

/** In UTF-16 units; what is longer is hardly a word. */
const LONGEST_KEPT = 40;

/** Lets a tokenizer cut a word that comes again once. What it gives is the same, and is to be read only. */
export function cutOnce(cutting: WordCutting): void {
  const cut = cutting.tokenize?.bind(cutting);
  if (!cut) return;
  const cutKnown = remembered(cut, MOST_KEPT);
  cutting.tokenize = (word) => (word.length > LONGEST_KEPT ? cut(word) : cutKnown(word));
}
