import { constants, setPriority } from "node:os";
import { composeIndex } from "../../compose.ts";
import type { Config } from "../../config.ts";
import { Mistake } from "../../mistake.ts";
import { isPassing } from "../../postgres/database-error.ts";
import type { Told } from "./updater.ts";

/*
 * Brings the index of a configuration up to date in a process of its own, so that the memory and the time that it takes are not those of
 * the process that answers. Is sent the configuration by the one that started it, tells it how far it is, and ends with it.
 */

// Whoever asks a question comes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.once("disconnect", () => process.exit(0));
// Nobody else sends anything.
process.once("message", (config) => void update(config as Config));

async function update(config: Config): Promise<void> {
  try {
    const { report } = await composeIndex(config)({
      onProgress: (progress) => void tell({ kind: "progress", progress }),
    });
    await tell({ kind: "done", report });
  } catch (fault) {
    const problem = fault instanceof Error ? fault.message : String(fault);
    await tell({ kind: "failed", problem, isMistake: fault instanceof Mistake, isPassing: isPassing(fault) });
  }
  process.exit(0);
}

/** Resolves when it is on its way. */
function tell(told: Told): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(told, () => resolve());
    else resolve();
  });
}
