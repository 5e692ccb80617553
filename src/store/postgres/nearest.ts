import { IN_VIEW, type ArchiveDatabase } from "./archive-database.ts";
import { firstOf } from "../first-of.ts";
import { wrongModel } from "../matrix.ts";
import { rowsOf } from "./asking.ts";
import { vectorParameter, vectorsIn } from "./binary.ts";
import type { Model } from "./editions.ts";
import { vectorsOf } from "./schema.ts";

/** What is searched by vectors. */
export interface Compared {
  readonly model: Model;
  /** Whether there is an index of neighbourhoods. */
  readonly isIndexed: boolean;
  /** The id of each document of the edition by its key. */
  readonly ids: ReadonlyMap<number, string>;
}

/** A text of a document, and about how near it is: the higher the nearer. */
interface Near {
  readonly document: number;
  readonly part: number;
  readonly near: number;
}

/**
 * How far the database's cosines may be off: sums of 384 products rounded to 11 bits each are by 0.00002 as a rule (sums of whole numbers by
 * less in any case). What may be among the nearest for all that is compared again, in the order in which the store in memory adds up.
 */
const ROUGHNESS = 0.000_1;

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
      const { best, least } = choose(
        await rowsNear(archive, model, question, { isRough: true, most: IN_VIEW }),
      );
      if (best.length >= limit) return exactly(archive, compared, vector, limit, from(best, least));
    }
    for (let most = IN_VIEW; ; most *= 8) {
      const rows = await rowsNear(archive, model, question, { isRough: false, most });
      const { best, least } = choose(rows);
      // What was not asked for is no nearer than the last that was.
      if (rows.length < most || (rows.at(-1)?.near ?? 0) < least)
        return exactly(archive, compared, vector, limit, from(best, least));
    }
  };
}

function rowsNear(
  { database }: ArchiveDatabase,
  { id, dimensions }: Model,
  question: Buffer,
  { isRough, most }: { readonly isRough: boolean; readonly most: number },
): Promise<Near[]> {
  const type = isRough ? `halfvec(${dimensions})` : `vector(${dimensions})`;
  const distance = `direction::${type} <#> $1::vector(${dimensions})::${type}`;
  return rowsOf<{ document: number; part: number; near: number }>(
    database,
    `select document, part, -(${distance}) as near from ${vectorsOf(id)} order by ${distance} limit ${most}`,
    [question],
  );
}

/** The texts of one document of the edition, the nearest first. */
interface Candidate {
  readonly near: number;
  readonly parts: readonly Near[];
}

/** The documents of the edition among some rows, the nearest first. */
function bestOf(rows: readonly Near[], ids: Compared["ids"]): Candidate[] {
  const found = new Map<number, Near[]>();
  for (const row of rows) {
    const parts = found.get(row.document);
    if (parts) parts.push(row);
    else if (ids.has(row.document)) found.set(row.document, [row]);
  }
  return [...found.values()].map((parts) => ({ near: parts[0]?.near ?? 0, parts }));
}

/** The texts that may be the nearest of their document, of the documents that are near enough. */
function from(candidates: readonly Candidate[], least: number): Near[] {
  return candidates
    .filter(({ near }) => near >= least)
    .flatMap(({ near, parts }) => parts.filter((part) => part.near >= near - 2 * ROUGHNESS));
}

/** The documents of these texts in the order of their true cosines. */
async function exactly(
  { database }: ArchiveDatabase,
  { model, ids }: Compared,
  question: Float32Array,
  limit: number,
  texts: readonly Near[],
): Promise<string[]> {
  const statement = `select v.document, vector_send(v.direction) as direction
           from unnest($1::int[], $2::int[]) as wanted (document, part) join ${vectorsOf(model.id)} v using (document, part)`;
  const rows = await rowsOf<{ document: number; direction: Buffer }>(database, statement, [
    texts.map(({ document }) => document),
    texts.map(({ part }) => part),
  ]);
  const best = new Map<string, number>();
  for (const { document, direction } of rows) {
    const id = ids.get(document) ?? "";
    const [vector] = vectorsIn(direction, model.dimensions);
    if (vector) best.set(id, Math.max(product(vector, question), best.get(id) ?? -Infinity));
  }
  return firstOf([...best.keys()], Float64Array.from(best.values()), limit, -Infinity);
}

/** In the order in which the matrix of the store in memory adds up. */
function product(vector: Float32Array, question: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < question.length; at++) sum += (vector[at] ?? 0) * (question[at] ?? 0);
  return sum;
}
