/** A list of times in ms, in short. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly count: number;
}

/** The median and the 95th percentile. */
export function timesOf(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), count: sorted.length };
}

/** Milliseconds, with as many digits as mean something. */
export function inMs(value: number): string {
  return value < 10 ? value.toFixed(1) : value < 1000 ? value.toFixed(0) : `${(value / 1000).toFixed(1)} s`;
}

/** How many times as large, such as `× 2.4`. */
export function ratio(value: number, of: number): string {
  return of > 0 ? `× ${(value / of).toFixed(2)}` : "–";
}

/** Runs work and gives what it took, in ms. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
