import { joinSignals, type Abortable } from "../outgoing/joined-signal.ts";
import type { Log } from "../../log.ts";
import { delayAfter, pause } from "../outgoing/waiting.ts";
import type { AnyUpdate } from "./lane-of.ts";
import { receivingTroubleOf, receivingTroubles, retryAfterOf, troubleFields } from "./receiving-troubles.ts";
import { refusedTokenOf } from "./refused-token.ts";
import type { Timings } from "./timings.ts";

/** What is needed of grammY's `Api`. */
export interface UpdateSource<Y extends AnyUpdate> {
  getUpdates(args: GetUpdates<Y>, signal?: Abortable): Promise<Y[]>;
}

export type UpdateKind<Y> = Exclude<keyof Y, "update_id">;

interface GetUpdates<Y> {
  offset: number;
  limit: number;
  timeout: number;
  allowed_updates?: readonly UpdateKind<Y>[];
}

/** Asks Telegram for updates, and says in the log when that fails, and when it works again. */
export interface Asking<Y extends AnyUpdate> {
  /**
   * The updates from `offset` on, at most `MOST_UPDATES`; all below are confirmed by it. Where there are none, waits for some if it
   * may be long. Null where it failed, or was cut off by the signal: then it has waited as long as is good before another attempt.
   * Rejects with `RefusedToken` alone.
   */
  ask(offset: number, isLong: boolean, signal: AbortSignal): Promise<Y[] | null>;
  /**
   * Confirms all below `offset`, without taking any update; false where no answer comes in a moment. To an offset that it was just
   * asked for Telegram does not answer at once, where there is nothing new: it has heard it the first time.
   */
  confirm(offset: number): Promise<boolean>;
}

/** Telegram gives no more at once. */
export const MOST_UPDATES = 100;

export function createAsking<Y extends AnyUpdate>(
  api: UpdateSource<Y>,
  kinds: readonly UpdateKind<Y>[] | undefined,
  timings: Timings,
  log: Log,
): Asking<Y> {
  const troubles = receivingTroubles(log);
  let failures = 0;
  let lastOffset = 0;

  async function request(
    args: Pick<GetUpdates<Y>, "offset" | "limit" | "timeout">,
    signals: readonly AbortSignal[],
    limit: number,
  ): Promise<Y[]> {
    const cut = joinSignals(signals, limit);
    try {
      const updates = await api.getUpdates({ ...args, ...(kinds && { allowed_updates: kinds }) }, cut.signal);
      if (!areUpdates(updates)) throw new TypeError("getUpdates answered with something else than updates");
      return updates;
    } finally {
      cut.release();
    }
  }

  /** Tells of the failure, and how long to wait, in ms. */
  function note(error: unknown): number {
    const trouble = receivingTroubleOf(error);
    failures += 1;
    troubles.note(trouble, troubleFields(error));
    const isTaken = trouble === "conflict" || trouble === "webhook";
    return retryAfterOf(error) ?? delayAfter(failures, isTaken ? timings.conflict : timings.retry);
  }

  return {
    async ask(offset, isLong, signal) {
      const timeout = isLong ? timings.longPoll : 0;
      lastOffset = offset;
      try {
        const updates = await request(
          { offset, limit: MOST_UPDATES, timeout },
          [signal],
          timeout * 1_000 + timings.slack,
        );
        failures = 0;
        troubles.over();
        return updates;
      } catch (error) {
        if (signal.aborted) return null;
        const refused = refusedTokenOf(error);
        if (refused) throw refused;
        await pause(note(error), signal).catch(() => undefined);
        return null;
      }
    },
    async confirm(offset) {
      const limit = offset === lastOffset ? timings.repeating : timings.confirming;
      const asked = request({ offset, limit: 1, timeout: 0 }, [], limit);
      return asked.then(
        () => true,
        () => false,
      );
    },
  };
}

function areUpdates(value: unknown): boolean {
  return Array.isArray(value) && value.every((one: unknown) => isUpdate(one));
}

/** Whether a value is an update, as far as this loop goes. */
export function isUpdate(value: unknown): value is AnyUpdate {
  return (
    typeof value === "object" &&
    value !== null &&
    "update_id" in value &&
    Number.isSafeInteger(value.update_id)
  );
}
