/** How waits grow from failure to failure: `first` ms, then twice as long each time, up to `most` ms. */
export interface Growth {
  readonly first: number;
  readonly most: number;
}

/** The longest wait that a timer of Node's can count, in ms; a longer one would be over at once. */
const LONGEST = 2 ** 31 - 1;

/** Resolves after so many ms (24 days at most); rejects with the signal's reason as soon as that is aborted. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (ms <= 0) return;
  await new Promise<void>((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      if (signal.aborted) reject(signal.reason);
      else resolve();
    };
    const timer = setTimeout(end, Math.min(ms, LONGEST));
    signal.addEventListener("abort", end);
  });
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

/** How long to wait after the so-manyth failure in a row (from 1), in ms: half of it is left to chance, so that callers do not meet. */
export function delayAfter(failures: number, { first, most }: Growth): number {
  const full = Math.min(most, first * 2 ** Math.min(failures - 1, 30));
  return full * (0.5 + Math.random() / 2);
}
