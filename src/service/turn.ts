import { setTimeout as pause } from "node:timers/promises";
import type { Log } from "../log.ts";
import type { Lease, Leases } from "../state/leases.ts";
import { endsWithin } from "../telegram/outgoing/waiting.ts";
import { createWatch, GIVEN_BACK_WITHIN, TIMINGS, type Timings } from "./life-signs.ts";
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
  /**
   * Whether other machines share the state. Then a process is known by its silence alone, by the clock of whoever waits: two machines may
   * have the same name, and different times.
   */
  readonly isShared?: boolean;
  readonly timings?: Timings;
}

/** A lease that does not fall by anybody's clock, in ms. */
const FOR_EVER = 2 ** 52;

/**
 * Waits until it is this process's turn, and keeps it until it ends. A holder that was killed on this machine is known by its process, one
 * elsewhere by its silence. Null where the signal came first. Rejects with what the state throws when it is asked for the first time;
 * later it is asked again until it answers.
 */
export async function takeTurn(name: string, parts: TurnParts): Promise<Turn | null> {
  const { leases, log, signal, isShared = false, timings = TIMINGS } = parts;
  const holder = nameOfProcess();
  const ask = () => leases.acquire(name, holder, Date.now(), isShared ? FOR_EVER : timings.silence);
  const watch = createWatch(timings.silence);
  const isOver = (other: Extract<Lease, { isHeld: false }>) =>
    isShared ? watch.look([other]).length > 0 : isGone(other.holder);
  let isTold = false;
  let dead: string | null = null;
  while (!signal.aborted) {
    const lease: Lease | null = await ask().catch((fault: unknown) => {
      if (!isTold) throw fault;
      return null;
    });
    if (lease?.isHeld) {
      if (isTold) log.info({}, "L’autre instance a fini : celle-ci sert.");
      return held(name, { holder, dead: lease.takenFrom ?? dead }, ask, parts);
    }
    if (lease && isOver(lease)) await leases.release(name, (dead = lease.holder)).catch(() => undefined);
    else {
      const place = isShared ? "DATABASE_URL" : "DATA_DIR";
      if (!isTold) log.warn({}, `Une autre instance sert déjà avec cet état (${place}) : celle-ci attend.`);
      isTold = true;
      await pause(timings.beat, undefined, { signal }).catch(() => undefined);
    }
  }
  return null;
}

/** A turn that was taken, renewed by asking again. */
function held(
  name: string,
  { holder, dead }: Pick<Turn, "holder" | "dead">,
  ask: () => Promise<Lease>,
  { leases, log, lost, timings = TIMINGS }: TurnParts,
): Turn {
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
    dead,
    end: async () => {
      clearInterval(beat);
      await endsWithin(
        leases.release(name, holder).catch(() => undefined),
        GIVEN_BACK_WITHIN,
      );
    },
  };
}
