import { setTimeout as pause } from "node:timers/promises";
import type { Library } from "../answer/library.ts";
import type { Log } from "../log.ts";

/** Between two looks at the archive's files, in ms, … */
const INTERVAL = 60_000;
/** … and at least so many times what the last look took: a very large archive is not read all the time. */
const SHARE = 20;

/**
 * Brings the library up to date again and again until the signal, so that new files are answered from and changed ones not quoted. A
 * fault is logged once until it is over; the old index stays in service.
 */
export async function keepCurrent(
  library: Pick<Library, "refresh">,
  log: Log,
  signal: AbortSignal,
  interval: number = INTERVAL,
): Promise<void> {
  let problem = "";
  let took = 0;
  while (await paused(Math.max(interval, SHARE * took), signal)) {
    const began = performance.now();
    try {
      await library.refresh();
      if (problem !== "") log.info({}, "L’index est de nouveau à jour.");
      problem = "";
    } catch (fault) {
      const words = fault instanceof Error ? fault.message : String(fault);
      if (words !== problem)
        log.error({ problem: words }, "L’index n’a pu être mis à jour ; l’ancien reste en service.");
      problem = words;
    }
    took = performance.now() - began;
  }
}

/** False where the signal came first. */
function paused(ms: number, signal: AbortSignal): Promise<boolean> {
  return pause(ms, true, { signal }).catch(() => false);
}
