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
  for (let index = 0; index < sentences.length; index++) {
    const own = (first + index) * step;
    const isTogether = index > 0 && sentences[index - 1]?.section === sentences[index]?.section;
    const before = isTogether ? own - step : own;
    for (let token = 0; token < names.length; token++) {
      const value = cosines[own + token] ?? -1;
      context[token] = Math.max(value, cosines[first * step + token] ?? -1, cosines[before + token] ?? -1);
      if (value > (article[token] ?? -1)) article[token] = value;
    }
    found[index * OF_SENTENCE] = dotFrom(own, cosines, names);
    found[index * OF_SENTENCE + 1] = dot(names, context);
    found[index * OF_SENTENCE + 2] = dotFrom(own, cosines, words);
    found[index * OF_SENTENCE + 3] = dot(words, context);
    const { least, leastTwo } = lowest(context, words);
    found[index * OF_SENTENCE + 4] = least;
    found[index * OF_SENTENCE + 5] = leastTwo;
  }
  return { sentences: found, articleNames: dot(names, article), articleWords: dot(words, article) };
}

/** The lowest of the values that have a weight, and the mean of the lowest two. */
function lowest(values: Float64Array, weights: Float64Array): { least: number; leastTwo: number } {
  let [first, second] = [Infinity, Infinity];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if ((weights[at] ?? 0) <= 0 || value >= second) continue;
    second = Math.max(first, value);
    first = Math.min(first, value);
  }
  if (first === Infinity) return { least: NO_WORD, leastTwo: NO_WORD };
  return { least: first, leastTwo: second === Infinity ? first : (first + second) / 2 };
}

/** The sum of products with the numbers of a list from a place on. */
function dotFrom(place: number, list: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (list[place + at] ?? 0);
  return sum;
}
