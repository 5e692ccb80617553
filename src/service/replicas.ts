import type { Leases, Standing } from "../state/leases.ts";
import { endsWithin } from "../telegram/outgoing/waiting.ts";
import { createWatch, GIVEN_BACK_WITHIN, TIMINGS, type Timings } from "./life-signs.ts";
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
