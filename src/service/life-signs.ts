import type { Standing } from "../state/leases.ts";

/** How the processes on one state hear of each other, in ms. */
export interface Timings {
  /** One that was not heard of for so long has ended without a word. */
  readonly silence: number;
  /** How often each is heard of. */
  readonly beat: number;
}

export const TIMINGS: Timings = { silence: 15_000, beat: 3_000 };

/** How long giving back a lease is waited for, in ms: where it cannot be noted, the others find its holder silent. */
export const GIVEN_BACK_WITHIN = 1_000;

/** Tells who went silent, by this process's own clock: those of two machines may differ by more than the silence. */
export interface Watch {
  /** Takes note of the leases that stand now; gives the holders that have been silent for too long, each once. */
  look(standing: readonly Pick<Standing, "holder" | "beat">[]): readonly string[];
  /** How many were there at the last look, but for the silent ones. */
  size(): number;
}

export function createWatch(silence: number): Watch {
  const heard = new Map<string, { readonly beat: number; readonly at: number }>();
  return {
    look(standing) {
      const now = performance.now();
      const there = new Set(standing.map(({ holder }) => holder));
      for (const name of heard.keys()) if (!there.has(name)) heard.delete(name);
      for (const { holder, beat } of standing)
        if (heard.get(holder)?.beat !== beat) heard.set(holder, { beat, at: now });
      const silent = [...heard].filter(([, { at }]) => now - at > silence).map(([name]) => name);
      for (const name of silent) heard.delete(name);
      return silent;
    },
    size: () => heard.size,
  };
}
