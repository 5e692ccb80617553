import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { isPassing } from "../../postgres/database-error.ts";
import type { Database } from "../../postgres/database.ts";

/** Asks for rows. */
export type Ask = <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/** Asks on a connection of its own, within what is done there. */
export function askOn(client: pg.ClientBase): Ask {
  return async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]) =>
    (await client.query<Row>(text, [...values])).rows;
}

/** Asks a database, as `rowsOf` does. */
export function askOf(database: Pick<Database, "pool" | "faultOf">): Ask {
  return (text, values) => rowsOf(database, text, values);
}

/** A restart of the server takes some seconds: whoever asks meanwhile waits so long, in ms, and in a longer outage not at all. */
const PATIENCE = 10_000;

/** Between two attempts, in ms. */
const PAUSE = 250;

/** Since when the server of a pool has been out of reach, in ms of the monotonic clock. */
const awaySince = new WeakMap<pg.Pool, number>();

/**
 * The rows of a statement that changes nothing. Where the connection broke it is asked again on another one: a server that was started
 * anew has cut off those that lay idle. No statement is prepared under a name: between a database and its replicas there may be a pool
 * that hands each statement to another session. Rejects with a DatabaseError where the database is at fault.
 */
export async function rowsOf<Row extends pg.QueryResultRow>(
  { pool, faultOf }: Pick<Database, "pool" | "faultOf">,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  for (let attempt = 0; ; attempt++) {
    try {
      const { rows } = await pool.query<Row>(text, [...values]);
      awaySince.delete(pool);
      return rows;
    } catch (fault) {
      if (!isPassing(fault) || !isWorthWaiting(pool)) throw faultOf(fault);
      if (attempt > 0) await pause(PAUSE);
    }
  }
}

function isWorthWaiting(pool: pg.Pool): boolean {
  const since = awaySince.get(pool) ?? performance.now();
  awaySince.set(pool, since);
  return performance.now() - since <= PATIENCE;
}
