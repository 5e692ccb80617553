import { setImmediate as pause } from "node:timers/promises";

/** Does pieces of work one after the other, in the order in which they come. Gives what the work gives, or rejects as it does. */
export type Turns = <Value>(work: () => Promise<Value>) => Promise<Value>;

/**
 * Turns at something that keeps the whole thread busy, as the model does. Whoever has had a turn goes on before the next one begins:
 * otherwise, of a hundred questions at once, none would be answered before the model has read the last.
 */
export function createTurns(): Turns {
  let last: Promise<unknown> | undefined;
  return (work) => {
    const before = last;
    const turn = before ? before.then(() => pause()).then(work) : work();
    const settled: Promise<void> = turn.then(
      () => finish(settled),
      () => finish(settled),
    );
    last = settled;
    return turn;
  };

  function finish(settled: Promise<void>): void {
    if (last === settled) last = undefined;
  }
}
