import type { Library, OpenArchive } from "../answer/library.ts";
import type { Log } from "../log.ts";
import type { Arrivals } from "../state/arrivals.ts";
import { paused } from "../paused.ts";

/** Between two looks at the archive's files, in ms, … */
const INTERVAL = 60_000;
/** … and at least so many times what the last look took: a very large archive is not read all the time. */
const SHARE = 20;
/** The same where another process does it, with what the others leave of the machine. */
const SHARE_BESIDE = 4;

/** What is kept current, and with what. */
export interface RenewalParts {
  readonly library: Pick<Library, "open" | "refresh">;
  readonly arrivals: Pick<Arrivals, "note">;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Whether the library may be behind its files from the beginning: then nothing is waited for. */
  readonly isBehind?: boolean;
  readonly interval?: number;
}

/**
 * Brings the library up to date again and again until the signal, so that new files are answered from and changed ones not quoted, and
 * notes which documents have arrived. A fault is logged once until it is over; the old index stays in service.
 */
export async function keepCurrent(parts: RenewalParts): Promise<void> {
  const { library, arrivals, log, signal, isBehind = false, interval = INTERVAL } = parts;
  const share = isBehind ? SHARE_BESIDE : SHARE;
  const note = createNoting(arrivals);
  let noted: OpenArchive | null = null;
  let problem = "";
  let took = 0;
  do {
    const began = performance.now();
    try {
      if (noted === null && isBehind) await note(library.open());
      if (noted !== null || isBehind) await library.refresh();
      const archive = library.open();
      if (archive !== noted) await note(archive);
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
  } while (await paused(Math.max(interval, share * took), signal));
}

/** Notes what an archive holds; of the next one, what the last did not. */
function createNoting(arrivals: RenewalParts["arrivals"]): (archive: OpenArchive) => Promise<void> {
  let last: ReadonlySet<string> = new Set();
  return async ({ store }) => {
    const ids = await store.ids();
    await arrivals.note(
      ids.filter((id) => !last.has(id)),
      Date.now(),
    );
    last = new Set(ids);
  };
}
