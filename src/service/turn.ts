import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import type { Log } from "../log.ts";
import type { Leases } from "../state/leases.ts";

/** The turn of one process to serve, while others on the same state stand by. */
export interface Turn {
  /** The name of this process, which no other one bears or will. */
  readonly holder: string;
  /** The name of the one before it, where that ended without a word: what it had begun can be taken over. */
  readonly dead: string | null;
  /** Gives the turn back; the next in line takes it at once. */
  end(): Promise<void>;
}

/** What a turn is taken with. */
export interface TurnParts {
  readonly leases: Leases;
  readonly log: Log;
  /** Told where the turn was lost all the same: this process was held up so long that another took over. */
  readonly lost: () => void;
  readonly signal: AbortSignal;
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

/**
 * Waits until it is this process's turn, and keeps it until it ends. A holder that was killed on this machine is known by its process, one
 * elsewhere by its silence. Null where the signal came first. Rejects with what the state throws.
 */
export async function takeTurn(
  name: string,
  { leases, log, lost, signal, timings = TIMINGS }: TurnParts,
): Promise<Turn | null> {
  const holder = `${hostname()} ${process.pid} ${randomUUID()}`;
  const ask = () => leases.acquire(name, holder, Date.now(), timings.silence);
  let isTold = false;
  let dead: string | null = null;
  while (!signal.aborted) {
    const lease = await ask();
    if (lease.isHeld) return held(lease.takenFrom ?? dead);
    if (isDead(lease.holder)) await leases.release(name, (dead = lease.holder));
    else {
      if (!isTold) log.warn({}, "Une autre instance sert déjà avec cet état (DATA_DIR) : celle-ci attend.");
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
        await leases.release(name, holder);
      },
    };
  }
}

/** Whether a holder was a process of this machine that is no more. */
function isDead(holder: string): boolean {
  const [host, pid] = holder.split(" ");
  if (host !== hostname()) return false;
  // In a container every process has the same number: ours, if it is not us, is its predecessor's.
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "ESRCH";
  }
}
