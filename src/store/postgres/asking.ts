import type pg from "pg";
import { isPassing } from "../../postgres/database-error.ts";
import type { Database } from "../../postgres/database.ts";

/**
 * The rows of a statement that changes nothing. Where the connection broke it is asked once more on another one: a server that was
 * started anew has cut off those that lay idle. No statement is prepared under a name: between a database and its replicas there may be a
 * pool that hands each statement to another session. Rejects with a DatabaseError where the database is at fault.
 */
export async function rowsOf<Row extends pg.QueryResultRow>(
  { pool, faultOf }: Database,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const ask = async () => (await pool.query<Row>(text, [...values])).rows;
  return ask()
    .catch((fault: unknown) => (isPassing(fault) ? ask() : Promise.reject(fault)))
    .catch((fault: unknown) => Promise.reject(faultOf(fault)));
}
