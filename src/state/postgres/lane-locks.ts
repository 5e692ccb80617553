import { LANES } from "../../postgres/advisory-locks.ts";
import type { Database } from "../../postgres/database.ts";
import type { Hold, LaneLocks } from "../lane-locks.ts";
import { openLockSession, type LockSession, type LockTimings } from "./lock-session.ts";

export const LOCK_TIMINGS: LockTimings = { beat: 1_500, sure: 5_000, silence: 12_000, grace: 10_000 };

/**
 * Locks between all processes on one database: PostgreSQL's advisory locks, all on one connection of their own, with which they fall, be
 * it by a kill, a restart of the server or a cut. A process that was stopped and goes on later, or is cut off, is not heard of any more
 * before its locks can be another's: that is measured here, by this process's own clock, and by the server's.
 */
export function createLaneLocks(
  database: Pick<Database, "dedicated">,
  timings: LockTimings = LOCK_TIMINGS,
): LaneLocks {
  let current: Promise<LockSession> | null = null;
  let isClosed = false;

  async function session(): Promise<LockSession> {
    if (isClosed) throw new Error("The locks are given back.");
    const opened = (current ??= openLockSession(database, timings));
    try {
      const found = await opened;
      if (found.isAlive()) return found;
    } catch (fault) {
      if (current === opened) current = null;
      throw fault;
    }
    if (current === opened) current = null;
    return session();
  }

  return {
    grace: timings.grace,
    async take(name) {
      const on = await session();
      const { rows } = await on.ask(`select pg_try_advisory_lock(${LANES}, hashtext($1)) as is_ours`, [name]);
      return rows[0]?.["is_ours"] === true ? holdOn(on, name) : null;
    },
    async close() {
      isClosed = true;
      const last = await current?.catch(() => null);
      await last?.end();
    },
  };
}

function holdOn(session: LockSession, name: string): Hold {
  return {
    isSound: () => session.isAlive() && !session.permit.aborted,
    permit: session.permit,
    async free() {
      if (!session.isAlive()) return;
      await session.ask(`select pg_advisory_unlock(${LANES}, hashtext($1))`, [name]).catch(() => undefined);
    },
  };
}
