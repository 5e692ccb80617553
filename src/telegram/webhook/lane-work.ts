import type { KeptUpdate } from "../../state/ledger.ts";
import type { Inbox } from "../../state/inbox.ts";
import type { Hold, LaneLocks } from "../../state/lane-locks.ts";
import { pause } from "../outgoing/waiting.ts";
import type { WebhookTimings } from "./timings.ts";

/** What the updates of a lane are worked through with. */
export interface LaneWorkParts {
  readonly inbox: Inbox;
  readonly locks: LaneLocks;
  /** The name of this process, which no other one bears or will. */
  readonly holder: string;
  /** Handles an update while the lock is held; false where it is not done and is to be handled again. Never rejects. */
  readonly handle: (update: KeptUpdate, hold: Hold) => Promise<boolean>;
  /** Told of what the database refuses while something waits for it, and with null when it is there again. */
  readonly told: (fault: unknown) => void;
  readonly timings: Pick<WebhookTimings, "glance" | "noting">;
  /** No further update is begun after it. */
  readonly ending: AbortSignal;
  /** Nothing is noted any more after it. */
  readonly over: AbortSignal;
}

/** Works through a lane until it is empty, or another process has it. Rejects where the database is out of reach. */
export type LaneWork = (lane: string) => Promise<void>;

/**
 * The work on lanes that several processes share. A lane belongs to whoever has its lock; an update is marked as begun before it is
 * handled, and as finished before the next is looked at:
 *
 * - What comes while another has the lane is that one's: it looks once more after it has given the lock back.
 * - What was begun by a process that is gone waits until that is surely no longer heard of, and is then begun anew.
 * - What is done and cannot be noted is noted later, and nothing of its lane is begun before: it is not done twice.
 */
export function createLaneWork(parts: LaneWorkParts): LaneWork {
  const { inbox, locks, holder, handle, told, timings, ending, over } = parts;

  async function workThrough(lane: string, hold: Hold): Promise<void> {
    /** When updates that others have begun were found under this lock, in ms of the monotonic clock. */
    const left = new Map<number, number>();
    while (!ending.aborted && hold.isSound()) {
      const update = await inbox.begin(lane, holder);
      if (update) await carryOut(update, hold);
      else if (!(await outlastOther(lane, left))) return;
    }
  }

  async function carryOut(update: KeptUpdate, hold: Hold): Promise<void> {
    const isDone = await handle(update, hold);
    await noted(() => (isDone ? inbox.finish(update.id) : inbox.giveBack(update.id, holder)));
  }

  /** Has the database note something, as often as it takes. */
  async function noted(write: () => Promise<void>): Promise<void> {
    while (!over.aborted) {
      try {
        await write();
        told(null);
        return;
      } catch (fault) {
        told(fault);
        await pause(timings.noting, over).catch(() => undefined);
      }
    }
  }

  /** False where nothing is left in the lane; else it is worth looking again. */
  async function outlastOther(lane: string, left: Map<number, number>): Promise<boolean> {
    const first = await inbox.oldest(lane);
    if (!first) return false;
    if (first.begunBy === null || first.begunBy === holder) return true;
    const since = left.get(first.id) ?? performance.now();
    left.set(first.id, since);
    const wait = since + locks.grace - performance.now();
    if (wait > 0) await pause(Math.min(wait, timings.glance), ending).catch(() => undefined);
    else await inbox.giveBack(first.id, first.begunBy);
    return true;
  }

  return async (lane) => {
    do {
      const hold = await locks.take(`${inbox.bot} ${lane}`);
      if (!hold) return;
      try {
        await workThrough(lane, hold);
      } finally {
        await hold.free();
      }
    } while (!ending.aborted && (await inbox.oldest(lane)) !== null);
  };
}
