import type { Leases, Standing } from "../state/leases.ts";
import { endsWithin } from "../telegram/polling/bell.ts";
import { nameOfProcess } from "./process-name.ts";

/**
 * The processes that serve side by side on one state. Each takes the same part of Telegram's limits, for answers and digests alike: all
 * deliver, so that no part lies idle and nobody has to take over from one that was killed. Each makes itself known by a lease of its own.
 */
export interface Replicas {
  /** The name of this process, which no other one bears or will. */
  readonly holder: string;
  /** How many there are, this one included; where the state cannot be asked now, how many there were. */
  count(): number;
  /** Resolves when the others have heard of this one, and keep to their smaller part. Never rejects. */
  readonly known: Promise<void>;
  /** Makes this one known no more. Never rejects: where that cannot be noted, the others find it silent. */
  leave(): Promise<void>;
}

/** What a process joins with. */
export interface ReplicasParts {
  readonly leases: Leases;
  /** Told of one that went silent: what it had in hand can be taken over. More than one may be told. */
  readonly gone: (holder: string) => Promise<unknown>;
  readonly signal: AbortSignal;
  readonly timings?: Timings;
}

/** In ms. */
export interface Timings {
  /** One that was not heard of for so long has ended without a word. */
  readonly silence: number;
  /** How often each is heard of. */
  readonly beat: number;
}

const TIMINGS: Timings = { silence: 15_000, beat: 3_000 };

/** How long giving back is waited for, in ms. */
const GIVEN_BACK_WITHIN = 1_000;

/** What the leases of replicas are called, before their holders. */
const NAME = "replica ";

/** Makes this process known to the others. Rejects with what the state throws when it is asked for the first time. */
export async function joinReplicas(parts: ReplicasParts): Promise<Replicas> {
  const { leases, gone, signal, timings = TIMINGS } = parts;
  const holder = nameOfProcess();
  const watch = createWatch(timings.silence);
  const hearing = createHearing(holder);
  let count = 1;

  async function beat(): Promise<void> {
    await leases.acquire(NAME + holder, holder, Date.now(), timings.silence);
    const standing = await leases.standing(NAME);
    hearing.look(standing);
    const silent = watch.look(standing);
    for (const one of silent) {
      await gone(one);
      await leases.release(NAME + one, one);
    }
    count = Math.max(1, watch.size());
  }

  await beat();
  signal.addEventListener("abort", hearing.end);
  let beating: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    // Where the state cannot be reached now, the next beat may reach it.
    beating = beating.then(() => beat().catch(() => undefined));
  }, timings.beat);
  return {
    holder,
    count: () => count,
    known: hearing.ended,
    leave: async () => {
      clearInterval(timer);
      const left = beating.then(() => leases.release(NAME + holder, holder)).catch(() => undefined);
      await endsWithin(left, GIVEN_BACK_WITHIN);
    },
  };
}

/**
 * Ends when all that stood there at the first look have been heard of again, or are gone: whoever gives a sign of life then looks who
 * stands there, and so has heard of this one.
 */
function createHearing(self: string) {
  let unheard: ReadonlyMap<string, number> | undefined;
  const over = new AbortController();
  const end = () => over.abort();
  return {
    ended: new Promise<void>((resolve) => over.signal.addEventListener("abort", () => resolve())),
    end,
    look(standing: readonly Standing[]): void {
      const beats = new Map(standing.map(({ holder, beat }) => [holder, beat]));
      const still = [...(unheard ?? beats)].filter(([one, beat]) => one !== self && beats.get(one) === beat);
      unheard = new Map(still);
      if (still.length === 0) end();
    },
  };
}

/** Tells who went silent, by this process's own clock: those of two machines may differ by more than the silence. */
function createWatch(silence: number) {
  const heard = new Map<string, { readonly beat: number; readonly at: number }>();
  return {
    /** Takes note of who stands there now; gives those that have been silent for too long, each once. */
    look(standing: readonly Standing[]): readonly string[] {
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
