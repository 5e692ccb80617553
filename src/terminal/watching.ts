import type { IndexReport } from "../store/indexing.ts";
import { faultInWords } from "./fault.ts";
import { paused } from "../paused.ts";

/** What is told of an archive that is watched. */
export interface Watcher {
  /** After each update that changed the index. */
  readonly changed: (report: IndexReport) => Promise<void>;
  /** A fault of an update, once until it is over. */
  readonly failed: (problem: string) => void;
}

/** Between two looks at the archive, in ms: soon enough for a person, and nothing beside the look itself. */
const INTERVAL = 2_000;

/**
 * Brings the index up to date again and again. By content: notices of the file system get lost on network and
 * container folders. A fault is told and the watch goes on; it ends with the signal only.
 */
export async function watchArchive(
  update: () => Promise<IndexReport>,
  watcher: Watcher,
  first: IndexReport,
  { signal, interval = INTERVAL }: { signal: AbortSignal; interval?: number },
): Promise<void> {
  let skipped = JSON.stringify(first.skipped);
  let problem = "";
  while (await paused(interval, signal)) {
    try {
      const report = await update();
      const left = JSON.stringify(report.skipped);
      if (report.added + report.changed + report.removed > 0 || left !== skipped)
        await watcher.changed(report);
      [skipped, problem] = [left, ""];
    } catch (fault) {
      const words = faultInWords(fault);
      if (words !== problem) watcher.failed(words);
      problem = words;
    }
  }
}
