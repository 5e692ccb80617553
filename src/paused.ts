import { setTimeout as pause } from "node:timers/promises";

/** Resolves after so many ms with true, or with false as soon as the signal says so. */
export function paused(ms: number, signal: AbortSignal): Promise<boolean> {
  return pause(ms, true, { signal }).catch(() => false);
}
