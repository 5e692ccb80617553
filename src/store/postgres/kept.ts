import { SCHEMA, type Database } from "../../postgres/database.ts";
import type { ArchiveDatabase } from "./archive-database.ts";
import { rowsOf } from "./asking.ts";

/**
 * What was worked out of an archive, kept with it: what is there under this key, else what `make` makes, which is then written, as
 * `keptBeside` does beside a folder. One that cannot be written costs the work again, never more.
 */
export async function keptWith<Value>(
  { database }: ArchiveDatabase,
  name: string,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const kept = await lookUp<Value>(database, name, key);
  if (kept !== null) return kept;
  const value = await make();
  await database.pool
    .query(
      `insert into ${SCHEMA}.kept values ($1, $2, $3)
       on conflict (name) do update set key = excluded.key, value = excluded.value`,
      [name, key, JSON.stringify(value)],
    )
    .catch(() => undefined);
  return value;
}

/** What is kept under a key so far; null where nothing is. */
export function readKept<Value>(
  { database }: ArchiveDatabase,
  name: string,
  key: string,
): Promise<Value | null> {
  return lookUp<Value>(database, name, key);
}

async function lookUp<Value>(database: Database, name: string, key: string): Promise<Value | null> {
  const [kept] = await rowsOf<{ value: string }>(
    database,
    `select value from ${SCHEMA}.kept where name = $1 and key = $2`,
    [name, key],
  );
  // What is kept under a key was written by `keptWith`, under the same one.
  return kept ? (JSON.parse(kept.value) as Value) : null;
}
