import { setTimeout as pause } from "node:timers/promises";
import type { Log } from "../log.ts";
import type { Lease, Leases } from "../state/leases.ts";
import { endsWithin } from "../telegram/polling/bell.ts";
import { isGone, nameOfProcess } from "./process-name.ts";

/** The turn of one process to serve, while others on the same state stand by. */
export interface Turn {
  /** The name of this process, which no other one bears or will. */
  readonly holder: string;
  /** The name of the one before it, where that ended without a word: what it had begun can be taken over. */
  readonly dead: string | null;
  /** Gives the turn back; the next in line takes it at once. Never rejects: where that cannot be noted, it falls by silence. */
  end(): Promise<void>;
}

/** What a turn is taken with. */
export interface TurnParts {
  readonly leases: Leases;
  readonly log: Log;
  /** Told where the turn was lost all the same: this process was held up so long that another took over. */
  readonly lost: () => void;
  readonly signal: AbortSignal;
  /** Whether other machines share the state. Then a process is known by its silence alone: two of them may have the same name. */
  readonly isShared?: boolean;
  readonly timings?: Timings;
}

/** In ms. */
export interface Timings {
  /** A holder that was not heard of for so long has ended without a word. */
  readonly silence: number;
  /** How often a holder is heard of. */
  readonly beat: number;
}

const TIMINGS: Timings = { silence: 15_000, beat: 3_000 };

/** How long giving a turn back is waited for, in ms. */
const GIVEN_BACK_WITHIN = 1_000;

/**
 * Waits until it is this process's turn, and keeps it until it ends. A holder that was killed on this machine is known by its process, one
 * elsewhere by its silence. Null where the signal came first. Rejects with what the state throws when it is asked for the first time;
 * later it is asked again until it answers.
 */
export async function takeTurn(
  name: string,
  { leases, log, lost, signal, isShared = false, timings = TIMINGS }: TurnParts,
): Promise<Turn | null> {
  const holder = nameOfProcess();
  const ask = () => leases.acquire(name, holder, Date.now(), timings.silence);
  let isTold = false;
  let dead: string | null = null;
  while (!signal.aborted) {
    const lease: Lease | null = await ask().catch((fault: unknown) => {
      if (!isTold) throw fault;
      return null;
    });
    if (lease?.isHeld) return held(lease.takenFrom ?? dead);
    if (lease && !isShared && isGone(lease.holder)) await leases.release(name, (dead = lease.holder));
    else {
      const place = isShared ? "DATABASE_URL" : "DATA_DIR";
      if (!isTold) log.warn({}, `Une autre instance sert déjà avec cet état (${place}) : celle-ci attend.`);
      isTold = true;
      await pause(timings.beat, undefined, { signal }).catch(() => undefined);
    }
  }
  return null;

  function held(predecessor: string | null): Turn {
    if (isTold) log.info({}, "L’autre instance a fini : celle-ci sert.");
    let isLost = false;
    const renew = async () => {
      // Where the state cannot be reached now, the next beat may reach it; where another has taken over, none will.
      const lease = await ask().catch(() => null);
      if (!lease || lease.isHeld || isLost) return;
      isLost = true;
      log.error({}, "Une autre instance a pris le relais de celle-ci, qui était trop longtemps arrêtée.");
      lost();
    };
    const beat = setInterval(() => void renew(), timings.beat);
    beat.unref();
    return {
      holder,
      dead: predecessor,
      end: async () => {
        clearInterval(beat);
        await endsWithin(
          leases.release(name, holder).catch(() => undefined),
          GIVEN_BACK_WITHIN,
        );
      },
    };
  }
}
