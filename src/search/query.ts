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

/** The words of a question as they are searched for: what is known of it before the model has read it. */
export interface Words {
  readonly text: string;
  /** Each distinct term once; the first of a very long question. */
  readonly terms: readonly QueryTerm[];
  /** The kinds of thing that an answer must state. */
  readonly wanted: readonly Statement[];
  /** The documents that they propose, where the store has been asked for them already. */
  readonly proposed?: Promise<readonly string[]>;
}

/** A question as it is searched for. */
export interface Query extends Words {
  /** Of length 1. */
  readonly vector: Float32Array;
  /** What the model makes of its words one by one; none where the model's tokens are not known. */
  readonly tokens?: QueryTokens;
}

/** Reads the words of a question. */
export function readWords(text: string, vocabulary: Vocabulary): Words {
  const terms = [...new Set(questionTerms(text))].slice(0, MOST_TERMS).map((term) => ({
    term,
    weight: vocabulary.weight(term),
    readings: vocabulary.readings(term),
  }));
  return { text, terms, wanted: statementsAskedFor(text) };
}

/** Prepares a question; the vector is the model's for the same text. */
export function createQuery(
  text: string,
  vector: QuestionVector,
  vocabulary: Vocabulary,
  words: Words = readWords(text, vocabulary),
): Query {
  return { ...words, vector, tokens: queryTokens(text, vector.tokens) };
}

/** Distinct terms beyond these are not sought: who pastes a page asks about its beginning, and each unknown word costs a search. */
const MOST_TERMS = 40;

/** Every reading of every term, weighed by its best fit: what the lexical search looks for, which weighs rarity itself. */
export function weightedReadings({ terms }: Pick<Query, "terms">): Map<string, number> {
  const fits = new Map<string, number>();
  for (const { readings } of terms) {
    for (const [reading, fit] of readings) fits.set(reading, Math.max(fit, fits.get(reading) ?? 0));
  }
  return fits;
}
