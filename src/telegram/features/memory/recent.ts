/** The values of the last while, by key. */
export interface Recent<V> {
  get(key: string): V | undefined;
  /** Keeps a value, in the place of the one with the same key; its time begins anew. */
  keep(value: V): void;
  /** Puts what `change` makes of each value in its place, and forgets it where that is null; their times go on. */
  revise(change: (value: V) => V | null): void;
}

/** How much is kept, and how long. */
export interface RecentRule<V> {
  readonly keyOf: (value: V) => string;
  /** The most values; beyond them those that were kept first are forgotten. */
  readonly most: number;
  /** How long a value is kept, in ms of the clock `now`. */
  readonly lifetime: number;
  readonly now: () => number;
}

interface Kept<V> {
  readonly value: V;
  readonly at: number;
}

/** Nothing yet. What is out of date is forgotten at the next call, whatever that asks for. */
export function createRecent<V>({ keyOf, most, lifetime, now }: RecentRule<V>): Recent<V> {
  let kept = new Map<string, Kept<V>>();

  /** The oldest stand first. */
  function forgetOld(): void {
    const limit = now() - lifetime;
    for (const [key, { at }] of kept) {
      if (at > limit && kept.size <= most) return;
      kept.delete(key);
    }
  }

  return {
    get: (key) => {
      forgetOld();
      return kept.get(key)?.value;
    },
    keep: (value) => {
      const key = keyOf(value);
      kept.delete(key);
      kept.set(key, { value, at: now() });
      forgetOld();
    },
    revise: (change) => {
      const revised = [...kept.values()].flatMap(({ value, at }) => {
        const changed = change(value);
        return changed === null ? [] : [[keyOf(changed), { value: changed, at }] as const];
      });
      kept = new Map(revised);
      forgetOld();
    },
  };
}
