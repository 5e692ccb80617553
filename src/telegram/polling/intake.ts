import type { KeptUpdate } from "../../state/ledger.ts";
import type { AnyUpdate } from "./lane-of.ts";

/** Which updates were taken from Telegram, and how far it may forget them. */
export interface Intake<Y extends AnyUpdate> {
  /** Notes a batch as received, all of it: those to be handled now, and those that were finished by an earlier run. */
  receive(batch: readonly Y[], fresh: readonly Y[]): void;
  /** Notes updates of an earlier run that Telegram has forgotten. */
  adopt(update: Y): void;
  isKnown(id: number): boolean;
  /** Notes that an update has been handled, and is about to be noted as finished: there is no use in keeping it. */
  end(id: number): void;
  finish(id: number): void;
  /** Notes updates as kept: Telegram may forget them. */
  keep(updates: readonly KeptUpdate[]): void;
  /** Those that only Telegram has and that are being handled, or wait for that, received at `until` or before. */
  loose(until: number): KeptUpdate[];
  /** When the oldest that only Telegram has was received, in ms of the monotonic clock; Infinity where there is none. */
  oldest(): number;
  /** All below this are finished or kept: what the next getUpdates may confirm. 0 where nothing is known yet. */
  offset(): number;
  /** Telegram has forgotten all below: they need not be remembered here. */
  forget(offset: number): void;
  /** How many are unfinished. */
  size(): number;
}

interface Open {
  readonly body: AnyUpdate;
  readonly since: number;
  isKept: boolean;
  isEnded: boolean;
}

export function createIntake<Y extends AnyUpdate>(): Intake<Y> {
  const open = new Map<number, Open>();
  const finished = new Set<number>();
  let next = 0;

  const looseOnes = () => [...open].filter(([, { isKept }]) => !isKept);

  return {
    receive(batch, fresh) {
      for (const { update_id } of batch) if (!open.has(update_id)) finished.add(update_id);
      for (const update of fresh) {
        finished.delete(update.update_id);
        open.set(update.update_id, { body: update, since: performance.now(), isKept: false, isEnded: false });
      }
      // Not the highest ever: after a quiet week the numbers start anew anywhere (core.telegram.org/bots/api#update).
      next = (batch.at(-1)?.update_id ?? next - 1) + 1;
    },
    adopt: (update) =>
      void open.set(update.update_id, { body: update, since: 0, isKept: true, isEnded: false }),
    isKnown: (id) => open.has(id) || finished.has(id),
    end(id) {
      const one = open.get(id);
      if (one) one.isEnded = true;
    },
    finish(id) {
      open.delete(id);
      finished.add(id);
    },
    keep(updates) {
      for (const { id } of updates) {
        const one = open.get(id);
        if (one) one.isKept = true;
      }
    },
    loose: (until) =>
      looseOnes()
        .filter(([, { since, isEnded }]) => since <= until && !isEnded)
        .map(([id, { body }]) => ({ id, body })),
    oldest: () => Math.min(Infinity, ...looseOnes().map(([, { since }]) => since)),
    offset: () => looseOnes().reduce((least, [id]) => Math.min(least, id), next),
    forget(offset) {
      for (const id of finished) if (id < offset) finished.delete(id);
    },
    size: () => open.size,
  };
}
