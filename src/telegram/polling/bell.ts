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
