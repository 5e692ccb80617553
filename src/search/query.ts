import { statementsAskedFor, type Statement } from "../language/statements.ts";
import { questionTerms } from "../language/terms.ts";
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
  /** Each distinct term once. */
  readonly terms: readonly QueryTerm[];
  /** The kinds of thing that an answer must state. */
  readonly wanted: readonly Statement[];
}

/** Prepares a question; the vector is the model's for the same text. */
export function createQuery(text: string, vector: Float32Array, vocabulary: Vocabulary): Query {
  const terms = [...new Set(questionTerms(text))].map((term) => ({
    term,
    weight: vocabulary.weight(term),
    readings: vocabulary.readings(term),
  }));
  return { text, vector, terms, wanted: statementsAskedFor(text) };
}

/** Every reading of every term with its weight: what the lexical search looks for. */
export function weightedReadings({ terms }: Query): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { weight, readings } of terms) {
    for (const [reading, fit] of readings)
      weights.set(reading, Math.max(weight * fit, weights.get(reading) ?? 0));
  }
  return weights;
}

/** How a list of terms meets a question: for each of its terms, in order, the best fit and the sum of all fits. */
export interface Meeting {
  readonly best: Float64Array;
  readonly sum: Float64Array;
}

/** Where each reading leads: which of the question's terms, with what fit. Made once a question, used for every sentence. */
export function createMatcher({ terms }: Query): (texts: readonly string[]) => Meeting {
  const leads = new Map<string, { readonly at: number; readonly fit: number }[]>();
  for (const [at, { readings }] of terms.entries()) {
    for (const [reading, fit] of readings) leads.set(reading, [...(leads.get(reading) ?? []), { at, fit }]);
  }
  return (texts) => {
    const best = new Float64Array(terms.length);
    const sum = new Float64Array(terms.length);
    for (const text of texts) {
      for (const { at, fit } of leads.get(text) ?? []) {
        best[at] = Math.max(best[at] ?? 0, fit);
        sum[at] = (sum[at] ?? 0) + fit;
      }
    }
    return { best, sum };
  };
}

/** The share of a question, weighed by rarity, that at least one of these texts meets (0 to 1). */
export function coverage({ terms }: Query, meetings: readonly Meeting[]): number {
  let covered = 0;
  let total = 0;
  for (const [at, { weight }] of terms.entries()) {
    let best = 0;
    for (const meeting of meetings) best = Math.max(best, meeting.best[at] ?? 0);
    covered += weight * best;
    total += weight;
  }
  return total === 0 ? 0 : covered / total;
}
