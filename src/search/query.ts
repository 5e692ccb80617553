import type { QuestionVector } from "../embedding/embedder.ts";
import { statementsAskedFor, type Statement } from "../language/statements.ts";
import { questionTerms } from "../language/terms/terms.ts";
import { queryTokens, type QueryTokens } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A term of the question with its rarity and what it may stand for in the archive, each with its fit (0 to 1). */
export interface QueryTerm {
  readonly term: string;
  readonly weight: number;
  readonly readings: ReadonlyMap<string, number>;
}

/** A question as it is searched for. */
export interface Query {
  readonly text: string;
  /** Of length 1. */
  readonly vector: Float32Array;
  /** Each distinct term once; the first of a very long question. */
  readonly terms: readonly QueryTerm[];
  /** What the model makes of its words one by one; none where the model's tokens are not known. */
  readonly tokens?: QueryTokens;
  /** The kinds of thing that an answer must state. */
  readonly wanted: readonly Statement[];
}

/** Prepares a question; the vector is the model's for the same text. */
export function createQuery(text: string, vector: QuestionVector, vocabulary: Vocabulary): Query {
  const terms = [...new Set(questionTerms(text))].slice(0, MOST_TERMS).map((term) => ({
    term,
    weight: vocabulary.weight(term),
    readings: vocabulary.readings(term),
  }));
  return { text, vector, terms, tokens: queryTokens(text, vector.tokens), wanted: statementsAskedFor(text) };
}

/** Distinct terms beyond these are not sought: who pastes a page asks about its beginning, and each unknown word costs a search. */
const MOST_TERMS = 40;

/** Every reading of every term, weighed by its best fit: what the lexical search looks for, which weighs rarity itself. */
export function weightedReadings({ terms }: Query): Map<string, number> {
  const fits = new Map<string, number>();
  for (const { readings } of terms) {
    for (const [reading, fit] of readings) fits.set(reading, Math.max(fit, fits.get(reading) ?? 0));
  }
  return fits;
}
