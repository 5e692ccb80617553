import type { Database } from "../../postgres/database.ts";
import type { Permit } from "../lane-locks.ts";

/** A connection whose locks are held for as long as it lives. */
export interface LockSession {
  isAlive(): boolean;
  /** Aborted where nothing has been heard of the server for `sure` ms, whatever has become of the connection. */
  readonly permit: Permit;
  /** Asks the server. A question that it does not answer ends the session, and so its locks. */
  ask(sql: string, parameters?: readonly unknown[]): Promise<{ readonly rows: readonly Row[] }>;
  end(): Promise<void>;
}

/** How long things last, in ms. */
export interface LockTimings {
  /** Between two signs of life of the connection that holds the locks. */
  readonly beat: number;
  /** For so long after the last sign that was answered a lock is surely ours, … */
  readonly sure: number;
  /** … and after so long a silence the server ends the connection, and gives its locks to others. */
  readonly silence: number;
  /**
   * Whoever finds a lock fallen waits so long until the former holder is surely no longer heard of: longer than `sure` by what it may take
   * to note what was done in the last moment.
   */
  readonly grace: number;
}

type Row = Readonly<Record<string, unknown>>;

/** Opens one. Rejects with a DatabaseError where the server is out of reach. */
export async function openLockSession(
  database: Pick<Database, "dedicated">,
  { beat, sure, silence }: LockTimings,
): Promise<LockSession> {
  const client = await database.dedicated();
  let turn: Promise<unknown> = Promise.resolve();
  let isAlive = true;
  let heard = performance.now();
  let lapsing = setTimeout(lose, sure);
  const beating = setInterval(() => void signOfLife(), beat);
  lapsing.unref();
  beating.unref();
  client.on("error", lose);
  client.on("end", lose);

  function lose(): void {
    if (!isAlive) return;
    isAlive = false;
    clearInterval(beating);
    clearTimeout(lapsing);
    // Where a question is under way, this cuts the connection.
    client.end().catch(() => undefined);
  }

  function ask(sql: string, parameters: readonly unknown[] = []) {
    const answer = turn.then(() => askNow(sql, parameters));
    turn = answer.catch(() => undefined);
    return answer;
  }

  async function askNow(sql: string, parameters: readonly unknown[]) {
    const asked = performance.now();
    try {
      if (!isAlive) throw new Error("The connection is lost.");
      const answer = await client.query<Row>(sql, [...parameters]);
      hear(asked);
      return answer;
    } catch (fault) {
      lose();
      throw fault;
    }
  }

  /** The server knew of us at a moment after `asked`: its silence is counted from later on. */
  function hear(asked: number): void {
    if (!isAlive || asked <= heard) return;
    heard = asked;
    clearTimeout(lapsing);
    lapsing = setTimeout(lose, Math.max(0, asked + sure - performance.now()));
    lapsing.unref();
  }

  async function signOfLife(): Promise<void> {
    await ask("select 1").catch(() => undefined);
  }

  // Before version 14 a server knows no such limit: a process that is stopped keeps its locks then, and nothing is doubled either.
  await client.query(`set idle_session_timeout = ${silence}`).catch(() => undefined);
  if (!isAlive) throw new Error("The connection was lost at once.");
  return {
    isAlive: () => isAlive,
    permit: {
      // By the clock: after a stop, a timer comes late.
      get aborted() {
        return performance.now() >= heard + sure;
      },
    },
    ask,
    async end() {
      const wasAlive = isAlive;
      isAlive = false;
      clearInterval(beating);
      clearTimeout(lapsing);
      if (wasAlive) await client.end().catch(() => undefined);
    },
  };
}
