import { setTimeout as pause } from "node:timers/promises";
import type { PoolClient } from "pg";
import { isPassing } from "../../postgres/database-error.ts";
import type { Database } from "../../postgres/database.ts";

/** A connection for one statement or one transaction. What goes wrong is thrown as a DatabaseError where the server is at fault. */
export interface Session {
  query(
    sql: string,
    parameters: readonly unknown[],
  ): Promise<{ readonly rows: unknown[]; readonly rowCount: number | null }>;
  /** Gives the connection back; to be called once. */
  release(): void;
}

/** The connections of a database, one after the other. */
export interface Connections {
  next(): Promise<Session>;
}

/** How connections are waited for. */
export interface Waiting {
  /** How long a server that is out of reach, or starts, is waited for; in an outage that lasts longer, each fails at once. In ms. */
  readonly patience?: number;
  /** Told once when the server gets out of reach, and with null when it answers again. */
  readonly told?: (trouble: Error | null) => void;
}

/** A restart of the server takes some seconds: whoever asks meanwhile does not notice. */
const PATIENCE = 10_000;

/** Between two attempts, in ms. */
const PAUSE = 250;

/** The connections of a pool. Only connecting is tried again: what was asked may have been done although no answer came. */
export function connectionsOf(
  { pool, faultOf }: Database,
  { patience = PATIENCE, told = () => undefined }: Waiting = {},
): Connections {
  let awaySince: number | null = null;

  function note(fault: unknown): void {
    if (awaySince === null && fault instanceof Error) told(fault);
    awaySince ??= performance.now();
  }

  function noteAnswer(): void {
    if (awaySince !== null) told(null);
    awaySince = null;
  }

  async function connect(): Promise<PoolClient> {
    for (;;) {
      try {
        const client = await pool.connect();
        noteAnswer();
        return client;
      } catch (cause) {
        const fault = faultOf(cause);
        if (!isPassing(fault)) throw fault;
        note(fault);
        if (performance.now() - (awaySince ?? 0) > patience) throw fault;
        await pause(PAUSE);
      }
    }
  }

  return { next: async () => sessionOver(await connect(), faultOf) };
}

function sessionOver(client: PoolClient, faultOf: Database["faultOf"]): Session {
  let isBroken = false;
  return {
    query: async (sql, parameters) => {
      // What follows on it, as the end of a transaction does, would be waited for as long.
      if (isBroken) throw new Error("The connection is lost.");
      try {
        return await client.query(sql, [...parameters]);
      } catch (cause) {
        // A connection that was lost, or whose answer did not come in time, is of no use to the next.
        isBroken ||= !isAnswer(cause) || isPassing(cause);
        throw faultOf(cause);
      }
    },
    release: () => client.release(isBroken),
  };
}

/** Whether it was the server that said so: its faults have a severity. */
function isAnswer(cause: unknown): boolean {
  return cause instanceof Error && "severity" in cause;
}
