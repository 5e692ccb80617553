import { fold } from "./folding.ts";
import type { Span } from "./span.ts";

/** A word of a text, as written, where it stands. */
export interface Word extends Span {
  readonly text: string;
}

/**
 * The words of a text in order: runs of letters, marks and digits. An apostrophe or a hyphen separates
 * (`l’amitié` is two words, `Hô Chi Minh-Ville` four), as do the points of `1.969`: numbers have a finder of their own.
 * Linear in the length of the text.
 */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The words of a text as they are compared: folded, in order, with repetitions. */
export function foldedWords(text: string): string[] {
  return findWords(text).map((word) => fold(word.text));
}
