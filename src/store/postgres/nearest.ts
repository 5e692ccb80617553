import { isSearchable } from "../analysis.ts";
import { firstOf } from "../first-of.ts";
import { wrongModel } from "../matrix.ts";
import type { IndexedDocument } from "../store.ts";
import { IN_VIEW, type ArchiveDatabase } from "./archive-database.ts";
import { rowsOf } from "./asking.ts";
import { vectorParameter } from "./binary.ts";
import type { Model } from "./editions.ts";
import { partCondition, PARTS } from "./models.ts";
import { readDocuments } from "./reading.ts";
import { vectorsOf } from "./schema.ts";

/** What is searched by vectors. */
export interface Compared {
  readonly model: Model;
  /** Whether there are indexes of neighbourhoods. */
  readonly isIndexed: boolean;
  /** The id of each document of the edition by its key. */
  readonly ids: ReadonlyMap<number, string>;
}

/** A text of a document, and about how near it is: the higher the nearer. */
interface Near {
  readonly document: number;
  readonly near: number;
}

/**
 * How far the database's cosines may be off: sums of 384 products rounded to 11 bits each are by 0.00002 as a rule (sums of whole numbers by
 * less in any case). What may be among the nearest for all that is compared again, in the order in which the store in memory adds up.
 */
const ROUGHNESS = 0.000_1;

/** Texts compared exactly where there is no index: few enough to be sent, and mostly of enough documents. */
const FIRST_ROWS = 200;

/** The documents nearest to a vector, as `Store.nearest` promises; beyond MOST_COMPARED vectors nearly always. */
export function createNearest(
  archive: ArchiveDatabase,
  compared: Compared,
): (vector: Float32Array, limit: number) => Promise<string[]> {
  const { model, isIndexed, ids } = compared;
  return async (vector, limit) => {
    if (limit <= 0 || ids.size === 0 || model.dimensions === 0) return [];
    if (vector.length !== model.dimensions) throw wrongModel(vector.length, model.dimensions);
    const question = vectorParameter(vector);
    const choose = (rows: readonly Near[]) => {
      const best = bestOf(rows, ids);
      return { best, least: (best[limit - 1]?.near ?? -Infinity) - 2 * ROUGHNESS };
    };
    if (isIndexed) {
      const { best, least } = choose(await neighbours(archive, model, question, limit));
      if (best.length >= limit) return exactly(archive, compared, vector, limit, from(best, least));
    }
    for (let most = FIRST_ROWS; ; most *= 8) {
      const rows = await everyRow(archive, model, question, most);
      const { best, least } = choose(rows);
      // What was not asked for is no nearer than the last that was.
      if (rows.length < most || (rows.at(-1)?.near ?? 0) < least)
        return exactly(archive, compared, vector, limit, from(best, least));
    }
  };
}

/**
 * The rows that each of the indexes finds, of all parts at once: each on a connection of its own, so that a server with several cores
 * takes for all little longer than for one. Nearest first.
 */
async function neighbours(
  { database }: ArchiveDatabase,
  { id, dimensions }: Model,
  question: Buffer,
  limit: number,
): Promise<Near[]> {
  const distance = distanceAs(`halfvec(${dimensions})`, dimensions);
  const most = Math.min(IN_VIEW, ROWS_EACH * limit);
  const found = await Promise.all(
    Array.from({ length: PARTS }, (_, part) =>
      rowsOf<{ document: number; near: number }>(
        database,
        `select document, -(${distance}) as near from ${vectorsOf(id)} where ${partCondition(part)}
         order by ${distance} limit ${most}`,
        [question],
      ),
    ),
  );
  return found.flat().sort((a, b) => b.near - a.near);
}

/** Rows of a part for each document that is wanted: the nearest texts are often several of one document. */
const ROWS_EACH = 12;

function everyRow(
  { database }: ArchiveDatabase,
  { id, dimensions }: Model,
  question: Buffer,
  most: number,
): Promise<Near[]> {
  const distance = distanceAs(`vector(${dimensions})`, dimensions);
  return rowsOf<{ document: number; near: number }>(
    database,
    `select document, -(${distance}) as near from ${vectorsOf(id)} order by ${distance} limit ${most}`,
    [question],
  );
}

function distanceAs(type: string, dimensions: number): string {
  return `direction::${type} <#> $1::vector(${dimensions})::${type}`;
}

/** The documents of the edition among some rows, by their nearest: the nearest first. */
function bestOf(rows: readonly Near[], ids: Compared["ids"]): Near[] {
  const found = new Map<number, Near>();
  for (const row of rows) if (ids.has(row.document) && !found.has(row.document)) found.set(row.document, row);
  return [...found.values()];
}

/** The keys of the documents that are near enough. */
function from(candidates: readonly Near[], least: number): number[] {
  return candidates.filter(({ near }) => near >= least).map(({ document }) => document);
}

/** Documents in the order of their true cosines. They are read whole, with all their vectors: whoever asks for them reads them next. */
async function exactly(
  archive: ArchiveDatabase,
  { model, ids }: Compared,
  question: Float32Array,
  limit: number,
  keys: readonly number[],
): Promise<string[]> {
  const read = await readDocuments(archive, model, keys);
  const names = [...read.keys()].map((key) => ids.get(key) ?? "");
  const best = Float64Array.from(read.values(), (document) => cosineOf(document, question));
  return firstOf(names, best, limit, -Infinity);
}

/** The cosine of a document's best passage or sentence. */
function cosineOf({ passages, sentences }: IndexedDocument, question: Float32Array): number {
  const searched = sentences.filter(({ terms }) => isSearchable(terms));
  return [...passages, ...searched].reduce(
    (most, { vector }) => Math.max(most, product(vector, question)),
    -Infinity,
  );
}

/** In the order in which the matrix of the store in memory adds up. */
function product(vector: Float32Array, question: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < question.length; at++) sum += (vector[at] ?? 0) * (question[at] ?? 0);
  return sum;
}
