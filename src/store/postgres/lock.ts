import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { ARCHIVE } from "../../postgres/advisory-locks.ts";
import type { Database } from "../../postgres/database.ts";
import { rowsOf } from "./asking.ts";

/** How often a lock that another has is asked for again, in ms. */
const POLL = 500;

/**
 * A server looks so often whether the process that it works for is still there, in ms: else it would build an index for one that was
 * killed to its end, and keep the lock as long. Before version 14 it cannot.
 */
const NOTICED_WITHIN = 2_000;

/**
 * Does some work with the right to write an archive, which one process has at a time, on the connection that holds it: where the
 * connection is lost, so is the right, and nothing more can be written. Waits while another has it; `onWaiting` is told about it.
 */
export async function withArchiveHeld<T>(
  database: Database,
  onWaiting: () => void,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  // Building an index over very many vectors takes minutes.
  const client = await database.dedicated({ patience: 0 });
  try {
    await client.query(`set client_connection_check_interval = ${NOTICED_WITHIN}`).catch(() => undefined);
    while (!(await isTaken(client))) {
      onWaiting();
      await pause(POLL);
    }
    return await work(client);
  } catch (cause) {
    throw database.faultOf(cause);
  } finally {
    await client.query("select pg_advisory_unlock($1)", [ARCHIVE]).catch(() => undefined);
    await client.end().catch(() => undefined);
  }
}

async function isTaken(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>("select pg_try_advisory_lock($1) as taken", [
    ARCHIVE,
  ]);
  return rows[0]?.taken ?? false;
}

/** Whether a process has the right to write the archive of a database just now. Changes nothing. */
export async function isArchiveHeld(database: Database): Promise<boolean> {
  const [row] = await rowsOf<{ held: boolean }>(database, HELD, [ARCHIVE]);
  return row?.held ?? false;
}

/** A lock of one number of 64 bits is shown as two of 32. */
const HELD = `select exists (
    select from pg_locks where locktype = 'advisory' and classid = 0 and objid = $1 and objsubid = 1 and granted
      and database = (select oid from pg_database where datname = current_database())) as held`;
