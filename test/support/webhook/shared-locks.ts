import { createOwnLocks, type LaneLocks } from "../../../src/state/lane-locks.ts";

/** Locks between several bots in this process, as a database has them between processes. */
export interface LockTable {
  /** One more who shares them. */
  locks(): LaneLocks & {
    /** Its connection is cut: its locks are free at once, and its permits lapse after so many ms. */
    cut(sure: number): void;
  };
}

/** Locks that nobody holds; `grace` in ms. */
export function createLockTable(grace: number): LockTable {
  const held = new Map<string, object>();
  return {
    locks() {
      let session = { lapse: new AbortController(), isCut: false };
      const free = (mine: typeof session) => {
        for (const [name, holder] of held) if (holder === mine) held.delete(name);
      };
      return {
        ...createOwnLocks(),
        grace,
        take: async (name) => {
          if (held.has(name)) return null;
          const mine = session;
          held.set(name, mine);
          return {
            isSound: () => !mine.isCut,
            permit: mine.lapse.signal,
            free: async () => {
              if (held.get(name) === mine) held.delete(name);
            },
          };
        },
        cut(sure) {
          const cut = session;
          cut.isCut = true;
          session = { lapse: new AbortController(), isCut: false };
          free(cut);
          setTimeout(() => cut.lapse.abort(), sure);
        },
      };
    },
  };
}
