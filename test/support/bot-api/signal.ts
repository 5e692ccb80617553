/** What a helper waits for, in words, and for how long (ms). */
export interface Wish {
  readonly what: string;
  readonly within: number;
  /** What was seen so far, for the message of the failure. */
  readonly seen: () => string;
  /** Looks again after so many ms even if nothing happened (for what depends on quiet). */
  readonly again?: number;
}

/** Wakes those who wait whenever anything has changed. */
export interface Signal {
  readonly changed: () => void;
  /** Calls a listener after each change until it is told to end. */
  readonly watch: (listener: () => void) => () => void;
  /**
   * Resolves with the first value that `look` finds, now or after a change; rejects when the time is over, with a
   * message that says what was seen instead.
   */
  readonly until: <T>(look: () => T | undefined, wish: Wish) => Promise<T>;
}

export function createSignal(): Signal {
  const watchers = new Set<() => void>();
  return {
    changed: () => {
      for (const watcher of watchers) watcher();
    },
    watch: (listener) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    until: (look, wish) => {
      const found = look();
      return found === undefined ? firstOf(watchers, look, wish) : Promise.resolve(found);
    },
  };
}

function firstOf<T>(watchers: Set<() => void>, look: () => T | undefined, wish: Wish): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => {
      watchers.delete(watcher);
      clearTimeout(limit);
      clearInterval(again);
    };
    const watcher = () => {
      const found = look();
      if (found === undefined) return;
      end();
      resolve(found);
    };
    const fail = () => {
      end();
      reject(new Error(`Waited ${wish.within} ms for ${wish.what}.\n${wish.seen()}`));
    };
    const limit = setTimeout(fail, wish.within);
    const again = wish.again === undefined ? undefined : setInterval(watcher, wish.again);
    watchers.add(watcher);
  });
}
