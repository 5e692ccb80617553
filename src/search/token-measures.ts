import type { IndexedSentence } from "../store/store.ts";
import { dot } from "./cosines.ts";
import type { NearestTokens } from "./nearest-tokens.ts";
import type { Query } from "./query.ts";
import { NO_TOKENS } from "./tokens.ts";

/** The mean cosines of a question's names, and of its other words, to the nearest words of a document. */
export interface TokenMeasure {
  /**
   * Of each sentence {@link TOLD_BY_TOKENS}: of the names to its own words and to those of its context, which is the title, the sentence before and
   * itself; then of the other words; then the lowest cosine of any of these to the context, and the mean of the lowest two.
   */
  readonly sentences: Float64Array;
  readonly articleNames: number;
  readonly articleWords: number;
}

/** The features of a sentence that its tokens tell, in order. */
export const TOLD_BY_TOKENS = [
  "sentenceNames",
  "contextNames",
  "sentenceWords",
  "contextWords",
  "leastWord",
  "leastWords",
] as const;

const OF_SENTENCE = TOLD_BY_TOKENS.length;

/** The lowest cosine of a question that has no words but names: about what words have that are told in others. */
const NO_WORD = 0.8;

/** Of the sentences of one document, the first of which is the `first` of those that `near` was found for. */
export function createTokenMeasure(
  { tokens: { names, words } = NO_TOKENS }: Query,
  sentences: readonly IndexedSentence[],
  { cosines, step }: NearestTokens,
  first: number,
): TokenMeasure {
  const found = new Float64Array(sentences.length * OF_SENTENCE);
  const article = new Float64Array(names.length).fill(-1);
  const context = new Float64Array(names.length);
  const title = first * step;
  for (let index = 0; index < sentences.length; index++) {
    const own = title + index * step;
    const isTogether = index > 0 && sentences[index - 1]?.section === sentences[index]?.section;
    const before = isTogether ? own - step : own;
    let ownNames = 0;
    let contextNames = 0;
    let ownWords = 0;
    let contextWords = 0;
    // All four sums at once: a loop for each costs twice the time.
    for (let token = 0; token < names.length; token++) {
      const value = cosines[own + token] ?? -1;
      const near = Math.max(value, cosines[title + token] ?? -1, cosines[before + token] ?? -1);
      const name = names[token] ?? 0;
      const word = words[token] ?? 0;
      ownNames += name * value;
      contextNames += name * near;
      ownWords += word * value;
      contextWords += word * near;
      context[token] = near;
      if (value > (article[token] ?? -1)) article[token] = value;
    }
    const at = index * OF_SENTENCE;
    found[at] = ownNames;
    found[at + 1] = contextNames;
    found[at + 2] = ownWords;
    found[at + 3] = contextWords;
    putLowest(found, at + 4, context, words);
  }
  return { sentences: found, articleNames: dot(names, article), articleWords: dot(words, article) };
}

/** Puts the lowest of the values that have a weight, and the mean of the lowest two, at a place of a list. */
function putLowest(found: Float64Array, at: number, values: Float64Array, weights: Float64Array): void {
  let first = Infinity;
  let second = Infinity;
  for (let token = 0; token < values.length; token++) {
    const value = values[token] ?? 0;
    if ((weights[token] ?? 0) <= 0 || value >= second) continue;
    second = Math.max(first, value);
    first = Math.min(first, value);
  }
  const least = first === Infinity ? NO_WORD : first;
  found[at] = least;
  found[at + 1] = second === Infinity ? least : (first + second) / 2;
}
