/** Whether what was begun under a lock may still be heard of: to be looked at at the last moment. */
export interface Permit {
  /** True as soon as another may have the lock. */
  readonly aborted: boolean;
}

/** A lock that is held. */
export interface Hold {
  /** Whether it is surely ours, so that something may be begun under it. */
  isSound(): boolean;
  /** It lapses later than `isSound` where the connection is lost, and for a process that was stopped meanwhile as well. */
  readonly permit: Permit;
  /** Gives it back. Never rejects: where that fails, it has fallen or soon will. */
  free(): Promise<void>;
}

/** What only one process at a time may work on. A lock falls with its process. */
export interface LaneLocks {
  /** How long after a lock has fallen its holder may still be heard of, in ms. */
  readonly grace: number;
  /**
   * Takes a lock; null where another process has it. Each name is asked for once at a time within a process. Rejects where the locks are
   * out of reach.
   */
  take(name: string): Promise<Hold | null>;
  /** Gives everything back. Nothing can be taken afterwards. */
  close(): Promise<void>;
}

/** Locks of a process that is the only one: every one is given. */
export function createOwnLocks(): LaneLocks {
  const hold: Hold = {
    isSound: () => true,
    permit: { aborted: false },
    free: async () => undefined,
  };
  return { grace: 0, take: async () => hold, close: async () => undefined };
}
