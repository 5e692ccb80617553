import { setTimeout as pause } from "node:timers/promises";
import type { Library, OpenArchive } from "../answer/library.ts";
import type { Log } from "../log.ts";
import type { Arrivals } from "../state/arrivals.ts";

/** Between two looks at the archive's files, in ms, … */
const INTERVAL = 60_000;
/** … and at least so many times what the last look took: a very large archive is not read all the time. */
const SHARE = 20;

/** What is kept current, and with what. */
export interface RenewalParts {
  readonly library: Pick<Library, "open" | "refresh">;
  readonly arrivals: Pick<Arrivals, "note">;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly interval?: number;
}

/**
 * Brings the library up to date again and again until the signal, so that new files are answered from and changed ones not quoted, and
 * notes which documents have arrived. A fault is logged once until it is over; the old index stays in service.
 */
export async function keepCurrent(parts: RenewalParts): Promise<void> {
  const { library, arrivals, log, signal, interval = INTERVAL } = parts;
  let noted: OpenArchive | null = null;
  let problem = "";
  let took = 0;
  do {
    const began = performance.now();
    try {
      if (noted !== null) await library.refresh();
      const archive = library.open();
      if (archive !== noted) await arrivals.note(await archive.store.ids(), Date.now());
      noted = archive;
      if (problem !== "") log.info({}, "L’index est de nouveau à jour.");
      problem = "";
    } catch (fault) {
      const words = fault instanceof Error ? fault.message : String(fault);
      if (words !== problem)
        log.error({ problem: words }, "L’index n’a pu être mis à jour ; l’ancien reste en service.");
      problem = words;
    }
    took = performance.now() - began;
  } while (await paused(Math.max(interval, SHARE * took), signal));
}

/** False where the signal came first. */
function paused(ms: number, signal: AbortSignal): Promise<boolean> {
  return pause(ms, true, { signal }).catch(() => false);
}
