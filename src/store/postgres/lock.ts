import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import type { Database } from "../../postgres/database.ts";

/** Names the right to write an archive among a database's locks. */
const LOCK = 7_265_114;

/** How often a lock that another has is asked for again, in ms. */
const POLL = 500;

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
    while (!(await isTaken(client))) {
      onWaiting();
      await pause(POLL);
    }
    return await work(client);
  } catch (cause) {
    throw database.faultOf(cause);
  } finally {
    await client.query("select pg_advisory_unlock($1)", [LOCK]).catch(() => undefined);
    await client.end().catch(() => undefined);
  }
}

async function isTaken(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>("select pg_try_advisory_lock($1) as taken", [LOCK]);
  return rows[0]?.taken ?? false;
}
