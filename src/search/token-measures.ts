import type { IndexedSentence } from "../store/store.ts";
import { dot } from "./cosines.ts";
import type { NearestTokens } from "./nearest-tokens.ts";
import type { Query } from "./query.ts";
import { NO_TOKENS } from "./tokens.ts";

/**
 * The mean cosine of a question's names, and of its other words, to the nearest words of each sentence; of its context, which is the
 * title, the sentence before and itself; and of the article.
 */
export interface TokenMeasure {
  readonly names: Nearness;
  readonly words: Nearness;
}

interface Nearness {
  readonly sentences: Float64Array;
  readonly contexts: Float64Array;
  article: number;
}

/** Of the sentences of one document, the first of which is the `first` of those that `near` was found for. */
export function createTokenMeasure(
  { tokens: { names, words } = NO_TOKENS }: Query,
  sentences: readonly IndexedSentence[],
  { cosines, step }: NearestTokens,
  first: number,
): TokenMeasure {
  const found = { names: nothing(sentences.length), words: nothing(sentences.length) };
  const article = new Float64Array(names.length).fill(-1);
  for (let index = 0; index < sentences.length; index++) {
    const own = (first + index) * step;
    const isTogether = index > 0 && sentences[index - 1]?.section === sentences[index]?.section;
    const before = isTogether ? own - step : own;
    for (let token = 0; token < names.length; token++) {
      const value = cosines[own + token] ?? -1;
      const context = Math.max(value, cosines[first * step + token] ?? -1, cosines[before + token] ?? -1);
      if (value > (article[token] ?? -1)) article[token] = value;
      add(found.names, index, names[token] ?? 0, value, context);
      add(found.words, index, words[token] ?? 0, value, context);
    }
  }
  found.names.article = dot(names, article);
  found.words.article = dot(words, article);
  return found;
}

function nothing(sentences: number): Nearness {
  return { sentences: new Float64Array(sentences), contexts: new Float64Array(sentences), article: 0 };
}

function add(
  { sentences, contexts }: Nearness,
  index: number,
  weight: number,
  value: number,
  context: number,
): void {
  sentences[index] = (sentences[index] ?? 0) + weight * value;
  contexts[index] = (contexts[index] ?? 0) + weight * context;
}
