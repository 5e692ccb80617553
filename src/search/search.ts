import type { Store } from "../store/store.ts";
import { dot } from "./cosines.ts";
import { FEATURES, measureDocuments, type Feature, type Measured } from "./features.ts";
import { weightedReadings, type Query, type Words } from "./query.ts";
import { WEIGHTS } from "./weights.ts";

/** A sentence of the archive as a candidate answer. */
export interface Candidate extends Measured {
  /** Higher is better; only differences within one question mean anything. */
  readonly score: number;
}

/** Makes one number of a candidate's features. */
export type Scoring = (features: Float64Array) => number;

/** How many documents each of the two searches may propose: the right one is among them for 99.6 % of questions on the development sets. */
const PROPOSALS = 6;

/** The documents that may answer a question, best first: those nearest to its vector. */
export type Near = Promise<readonly string[]>;

/**
 * The sentences of the archive that may answer a question, best first. Nearest by vector and matching by terms propose documents;
 * every sentence of these is measured and scored by one linear model, whatever the store. Deterministic: equal scores keep the
 * order of document and sentence. `nearest`: where the store has been asked for the nearest already, and maybe for more of them.
 */
export async function search(
  store: Store,
  query: Query,
  scoring: Scoring = scoreOf,
  nearest: Near = store.nearest(query.vector, PROPOSALS),
): Promise<Candidate[]> {
  const matching = query.proposed ?? proposedBy(store, query);
  const [near, lexical] = await Promise.all([
    nearest.then((ids) => ids.slice(0, PROPOSALS)),
    // A database is still comparing vectors when it has told what matches: this thread has nothing else to do meanwhile.
    matching.then((ids) => measured(store, query, ids)),
  ]);
  const matched = new Set(await matching);
  const dense = await measured(
    store,
    query,
    near.filter((id) => !matched.has(id)),
  );
  return [...lexical, ...dense]
    .map(({ document, index, features }) => ({ document, index, features, score: scoring(features) }))
    .sort((a, b) => b.score - a.score || inOrder(a, b));
}

function inOrder(a: Candidate, b: Candidate): number {
  const [first, second] = [a.document.document.id, b.document.document.id];
  return first === second ? a.index - b.index : first < second ? -1 : 1;
}

async function measured(store: Store, query: Query, ids: readonly string[]): Promise<Measured[]> {
  return ids.length === 0 ? [] : measureDocuments(await store.fetch(ids), query);
}

/** The documents that a question's words propose. They may be asked for before the model has read the question. */
export function proposedBy(store: Store, words: Words): Promise<readonly string[]> {
  return store.matching(weightedReadings(words), PROPOSALS);
}

/** One number for all features: their weighted sum. */
export function scoreOf(features: Float64Array): number {
  return dot(features, SCALE);
}

const SCALE = Float64Array.from(FEATURES, (feature) => WEIGHTS[feature]);

/** What each feature adds to a candidate's score. */
export function shares(features: Float64Array): Record<Feature, number> {
  // The record is complete: it is made of every feature once.
  return Object.fromEntries(
    FEATURES.map((feature, at) => [feature, (features[at] ?? 0) * WEIGHTS[feature]]),
  ) as Record<Feature, number>;
}
