import { findNames } from "../../language/names.ts";
import { overlaps, sliceOf, type Span } from "../../language/span.ts";
import { questionTerms } from "../../language/terms/terms.ts";
import { findWords, type Word } from "../../language/words.ts";
import type { Query } from "../../search/query.ts";
import type { Vocabulary } from "../../search/vocabulary.ts";

/** A word where it stands in a question, or several that make one term (« Hô Chi Minh-Ville »), with the archive's readings of it. */
export interface AskedWord extends Span {
  /** As typed. */
  readonly text: string;
  readonly readings: ReadonlySet<string>;
  /** Whether any article has it, in any form. */
  readonly isKnown: boolean;
}

/** The words that a question is searched by, in its order, each once. Linear. */
export function askedWords({ text, terms }: Query, vocabulary: Vocabulary): AskedWord[] {
  const sought = new Map(terms.map(({ term, readings }) => [term, new Set(readings.keys())]));
  const words = findWords(text);
  const found: AskedWord[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const last of isEmpty(words[at]) ? [] : words.slice(at, at + LONGEST_NAME)) {
      if (isEmpty(last)) continue;
      const span = { start: words[at]?.start ?? 0, end: last.end };
      const own = sliceOf(text, span);
      const [term = "", ...others] = questionTerms(own);
      const readings = sought.get(term);
      if (!readings || others.length > 0) continue;
      found.push({ ...span, text: own, readings, isKnown: [...readings].some(vocabulary.has) });
      sought.delete(term);
      at = words.indexOf(last);
      break;
    }
  }
  return found;
}

/** Whether a word is none to search by: a name neither begins nor ends with it. */
function isEmpty(word: Word | undefined): boolean {
  return word === undefined || questionTerms(word.text).length === 0;
}

/** The most words that make one term: « thành phố Hồ Chí Minh ». */
const LONGEST_NAME = 5;

/** A name of a question. */
export interface AskedName {
  /** As typed. */
  readonly text: string;
  /** Those that it is made of, at least one. */
  readonly words: readonly AskedWord[];
}

/** The names of a question; the capital of a first word tells nothing. */
export function askedNames({ text }: Query, words: readonly AskedWord[]): AskedName[] {
  const names = findNames(text).filter(({ start, end }) => start > 0 || text.slice(start, end).includes(" "));
  return names.flatMap((span) => {
    const own = words.filter((word) => overlaps(word, span));
    return own.length === 0 ? [] : [{ text: sliceOf(text, span), words: own }];
  });
}
