import { SCHEMA, type Database } from "../../postgres/database.ts";
import { rowsOf } from "./asking.ts";

/** The keys of all documents with a passage that holds at least one term of each group, of which there is at least one. */
export async function keysHolding(
  database: Database,
  groups: readonly (readonly string[])[],
): Promise<number[]> {
  const conditions = groups.map((_, at) => `terms && $${at + 1}::text[]`);
  const rows = await rowsOf<{ document: number }>(
    database,
    `select distinct document from ${SCHEMA}.passages where ${conditions.join(" and ")}`,
    groups,
  );
  return rows.map(({ document }) => document);
}
