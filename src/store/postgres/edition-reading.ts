import type { Document } from "../../archive/document.ts";
import { SCHEMA, type Database } from "../../postgres/database.ts";
import type { Listed } from "../store.ts";
import { askOf, rowsOf } from "./asking.ts";
import type { Edition } from "./editions.ts";
import { hasIndexes, indexNames } from "./models.ts";
import { readSegments, type Segment } from "./segments.ts";
import { tallyIn, type Tally } from "./tally.ts";

/** What is kept in memory of a document. */
export interface Entry extends Listed {
  readonly key: number;
  /** The content's hash of its file. */
  readonly source: string;
}

/** What is kept in memory of an edition. */
export interface ReadEdition {
  /** Its documents, in their order. */
  readonly entries: readonly Entry[];
  readonly segments: readonly Segment[];
  readonly tally: Tally;
  /** Whether there is an index of neighbourhoods. */
  readonly isIndexed: boolean;
}

const ENTRIES = `select d.key, d.id, d.kind, d.file, d.others, d.date, d.source
         from ${SCHEMA}.editions e, unnest(e.documents) with ordinality as wanted (key, place)
         join ${SCHEMA}.documents d using (key) where e.id = $1 order by place`;

const WORKED = `select segments, statistics, ${hasIndexes("$2")} as indexed from ${SCHEMA}.editions where id = $1`;

/** Reads an edition. Rejects with a DatabaseError, or where another has replaced it so long ago that it is gone. */
export async function readEdition(database: Database, { id, model }: Edition): Promise<ReadEdition> {
  const [worked] = await rowsOf<{ segments: number[]; statistics: Buffer; indexed: boolean }>(
    database,
    WORKED,
    [id, indexNames(model.id)],
  );
  if (!worked) throw new Error(`edition ${id} of the archive is gone`);
  const rows = await rowsOf<EntryRow>(database, ENTRIES, [id]);
  return {
    entries: rows.map(({ others, date, kind, ...row }) => ({
      ...row,
      kind: kind === "brief" ? kind : "article",
      // Only `writeDocuments` writes them.
      others: JSON.parse(others) as Document["others"],
      date: date === null ? null : (JSON.parse(date) as Document["date"]),
    })),
    segments: await readSegments(askOf(database), worked.segments),
    tally: tallyIn(worked.statistics),
    isIndexed: worked.indexed,
  };
}

interface EntryRow {
  key: number;
  id: string;
  kind: string;
  file: string;
  others: string;
  date: string | null;
  source: string;
}
