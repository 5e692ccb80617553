import { setImmediate as pause } from "node:timers/promises";

/** How long work goes on before others get their turn, in ms: an answer that is under way meanwhile is not noticeably later. */
const TURN = 10;

/** Does pieces of work one after the other, and lets others have their turn where one yields and enough time has passed. */
export function createTurns(): <T>(work: Generator<void, T>) => Promise<T> {
  let since = performance.now();
  return async (work) => {
    for (;;) {
      const step = work.next();
      if (performance.now() - since >= TURN) {
        await pause();
        since = performance.now();
      }
      if (step.done === true) return step.value;
    }
  };
}
