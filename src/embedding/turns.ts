import { setImmediate as pause } from "node:timers/promises";

/** Does pieces of work in the order in which they come. Gives what the work gives, or rejects as it does. */
export type Turns = <Value>(work: () => Promise<Value>) => Promise<Value>;

/**
 * Turns at something that works on so many at once. Whoever has had a turn goes on before the next one begins: otherwise, of a hundred
 * questions at once, none would be answered before all have been made ready for the model.
 */
export function createTurns(atOnce: number): Turns {
  const waiting: (() => void)[] = [];
  let begun = 0;
  return async (work) => {
    if (begun < atOnce) begun++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      void handOn();
    }
  };

  async function handOn(): Promise<void> {
    await pause();
    const next = waiting.shift();
    if (next) next();
    else begun--;
  }
}
