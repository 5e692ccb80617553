import type pg from "pg";
import { SCHEMA, type Database } from "../../postgres/database.ts";
import type { StoreSummary } from "../store.ts";
import { rowsOf } from "./asking.ts";
import { unpacked } from "./tally.ts";

/** A published state of an archive. */
export interface Edition {
  readonly id: number;
  /** Names what it is made of, as `stateOf` does. */
  readonly state: string;
  readonly summary: StoreSummary;
  /** The model that its vectors are of. */
  readonly model: Model;
}

/** A sentence model with the recipe by which texts are made for it. */
export interface Model {
  readonly id: number;
  readonly name: string;
  /** How many numbers a vector has; 0 while there is none. */
  readonly dimensions: number;
}

/** What an edition was made of. */
export interface Making {
  /** The content's hash of every file of the archive that could be read, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** The keys of its documents, in their order. */
  readonly documents: readonly number[];
  readonly segments: readonly number[];
  /** See `tallyBytes`. */
  readonly statistics: Buffer;
}

const LAST = `select e.id, e.state, e.summary, m.id as model, m.name, m.dimensions
         from ${SCHEMA}.editions e join ${SCHEMA}.models m on m.id = e.model order by e.id desc limit 1`;

interface LastRow {
  id: number;
  state: string;
  summary: string;
  model: number;
  name: string;
  dimensions: number;
}

/** The edition in service; null where nothing was published yet. Cheap. */
export async function currentEdition(database: Database): Promise<Edition | null> {
  const [row] = await rowsOf<LastRow>(database, LAST);
  if (!row) return null;
  const { id, state, summary, model, name, dimensions } = row;
  // Only publishing writes it.
  return { id, state, summary: JSON.parse(summary) as StoreSummary, model: { id: model, name, dimensions } };
}

/** The files that an edition was made of. Rejects where it is gone. */
export async function filesOf(client: pg.ClientBase, edition: number): Promise<Making["files"]> {
  return (await makingOf(client, edition)).files;
}

/** What an edition was made of. Rejects where it is gone. */
export async function makingOf(client: pg.ClientBase, edition: number): Promise<Making> {
  const { rows } = await client.query<{
    files: Buffer;
    documents: number[];
    segments: number[];
    statistics: Buffer;
  }>(`select files, documents, segments, statistics from ${SCHEMA}.editions where id = $1`, [edition]);
  const [row] = rows;
  if (!row) throw new Error(`edition ${edition} is gone`);
  // Only publishing writes it.
  return { ...row, files: unpacked(row.files) as Making["files"] };
}
