import { SCHEMA } from "../../postgres/database.ts";
import { firstOf } from "../first-of.ts";
import { rarity, saturated } from "../postings.ts";
import type { ArchiveDatabase } from "./archive-database.ts";
import { rowsOf } from "./asking.ts";
import { asText, bytesFrom } from "./binary.ts";
import { readEntries } from "./entries.ts";
import type { Segment } from "./segments.ts";
import type { Tally } from "./tally.ts";

/** What is searched by terms. */
export interface Matched {
  readonly segments: readonly Segment[];
  readonly tally: Tally;
  /** The documents of the edition, in its order, by their keys. */
  readonly places: ReadonlyMap<number, number>;
  readonly ids: readonly string[];
}

/**
 * The documents whose passages match weighted terms best, as `Store.matching` promises: the figures of `createPostings`, bit by bit. Every
 * posting of the terms is read, and those of frequent terms stay at hand, so that nothing is left out by way of estimates: a term that
 * stands in 30,000 passages takes a millisecond.
 */
export function createMatching(
  archive: ArchiveDatabase,
  { segments, tally, places, ids }: Matched,
): (terms: ReadonlyMap<string, number>, limit: number) => Promise<string[]> {
  const mean = tally.terms / Math.max(1, tally.passages) || 1;
  const parts = segments.map((segment) => ({
    id: segment.id,
    lengths: Float64Array.from(segment.lengths, (length) => length / mean),
    holders: Int32Array.from(segment.documents, (key) => places.get(key) ?? -1),
  }));
  return async (terms, limit) => {
    const weights = [...terms.keys()].sort().flatMap((term): [string, number][] => {
      const holding = tally.frequencies.get(term) ?? 0;
      const weight = (terms.get(term) ?? 0) * rarity(holding, tally.passages);
      return holding > 0 && weight > 0 ? [[term, weight]] : [];
    });
    if (weights.length === 0) return [];
    const lists = await readPostings(
      archive,
      segments,
      weights.map(([term]) => term),
    );
    const best = new Float64Array(ids.length);
    for (const { id, lengths, holders } of parts) {
      const scores = new Float64Array(lengths.length);
      for (const [term, weight] of weights) {
        const entries = lists.get(keyOf(id, term));
        if (entries) addScores(scores, entries, weight, lengths);
      }
      raiseBest(best, scores, holders);
    }
    return firstOf(ids, best, limit);
  };
}

function addScores(scores: Float64Array, entries: Uint8Array, weight: number, lengths: Float64Array): void {
  const { length, passages, counts } = readEntries(entries);
  for (let at = 0; at < length; at++) {
    const passage = passages[at] ?? 0;
    scores[passage] = (scores[passage] ?? 0) + weight * saturated(counts[at] ?? 0, lengths[passage] ?? 1);
  }
}

/** Passages of documents that the edition does not hold have no holder. */
function raiseBest(best: Float64Array, scores: Float64Array, holders: Int32Array): void {
  for (let passage = 0; passage < scores.length; passage++) {
    const score = scores[passage] ?? 0;
    const holder = holders[passage] ?? -1;
    if (score > 0 && holder >= 0 && score > (best[holder] ?? 0)) best[holder] = score;
  }
}

const POSTINGS = `select segment, term, ${asText("entries")} as entries from ${SCHEMA}.postings where segment = any($1) and term = any($2)`;

/** The postings of terms by segment and term; none of a segment where the term is nowhere in it. */
async function readPostings(
  { database, postings }: ArchiveDatabase,
  segments: readonly Segment[],
  terms: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const missing = new Set<string>();
  for (const term of terms) {
    for (const { id } of segments) {
      const known = postings.get(keyOf(id, term));
      if (known) found.set(keyOf(id, term), known);
      else missing.add(term);
    }
  }
  if (missing.size === 0) return found;
  const ids = segments.map(({ id }) => id);
  const rows = await rowsOf<{ segment: number; term: string; entries: string }>(database, POSTINGS, [
    ids,
    [...missing],
  ]);
  for (const { segment, term, entries } of rows) found.set(keyOf(segment, term), bytesFrom(entries));
  for (const term of missing) {
    for (const id of ids) {
      const entries = found.get(keyOf(id, term)) ?? NOWHERE;
      postings.set(keyOf(id, term), entries, entries.length + OVERHEAD);
    }
  }
  return found;
}

const NOWHERE = new Uint8Array();

/** About what a kept list takes besides its bytes. */
const OVERHEAD = 200;

function keyOf(segment: number, term: string): string {
  return `${segment} ${term}`;
}
