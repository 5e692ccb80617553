import type pg from "pg";
import { MIGRATING } from "./advisory-locks.ts";
import { DatabaseError } from "./database-error.ts";
import { SCHEMA, type Database } from "./database.ts";

/** What brings a part of the database from nothing to what this version knows, one step after the other; never edited, only added to. */
export interface Migrations {
  /** The part's name: `store`, `state`. */
  readonly part: string;
  /** Statements; the number of a step is its place, from 1. */
  readonly steps: readonly string[];
}

/**
 * Takes the steps that the database does not have, all or none, once however many processes start together. Rejects with a DatabaseError
 * where a newer version has been there, or the rights are missing.
 */
export async function migrate({ pool, faultOf }: Database, migrations: Migrations): Promise<void> {
  const client = await pool.connect().catch((cause: unknown) => {
    throw faultOf(cause);
  });
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [MIGRATING]);
    await takeSteps(client, migrations);
    await client.query("commit");
    client.release();
  } catch (cause) {
    // Where the connection is gone, so is what was begun.
    await client.query("rollback").catch(() => undefined);
    client.release(true);
    throw faultOf(cause);
  }
}

/** How many steps of a part a database has taken; 0 where it has none of it. Changes nothing. */
export async function versionOf({ pool, faultOf }: Database, part: string): Promise<number> {
  try {
    const { rows } = await pool.query<{ version: number }>(
      `select version from ${SCHEMA}.versions where part = $1`,
      [part],
    );
    return rows[0]?.version ?? 0;
  } catch (cause) {
    if (isMissing(cause)) return 0;
    throw faultOf(cause);
  }
}

/** Whether it is a schema or a table that is not there (PostgreSQL's 3F000, 42P01). */
function isMissing(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && ["3F000", "42P01"].includes(String(cause.code));
}

async function takeSteps(client: pg.PoolClient, { part, steps }: Migrations): Promise<void> {
  await client.query(
    `create table if not exists ${SCHEMA}.versions (part text primary key, version int not null)`,
  );
  const { rows } = await client.query<{ version: number }>(
    `select version from ${SCHEMA}.versions where part = $1`,
    [part],
  );
  const version = rows[0]?.version ?? 0;
  if (version > steps.length)
    throw new DatabaseError(
      `la base a été faite par une version plus récente (${part} ${version}, celle-ci va jusqu’à ${steps.length}) ; mettez l’Archiviste à jour.`,
      { isPassing: false },
    );
  for (const step of steps.slice(version)) await client.query(step);
  if (version < steps.length)
    await client.query(
      `insert into ${SCHEMA}.versions values ($1, $2) on conflict (part) do update set version = excluded.version`,
      [part, steps.length],
    );
}
