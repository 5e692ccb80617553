import { pause } from "../outgoing/waiting.ts";

/** Wakes the one that waits for something to change. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring, or after so many ms. */
  wait(ms: number): Promise<void>;
}

export function createBell(): Bell {
  let wake: (() => void) | null = null;
  return {
    ring: () => wake?.(),
    wait: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}

/** Whether work ends within so many ms; it must not reject. */
export async function endsWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  const limit = new AbortController();
  const over = pause(ms, limit.signal).then(
    () => false,
    () => false,
  );
  const isOver = await Promise.race([work.then(() => true), over]);
  limit.abort();
  return isOver;
}
