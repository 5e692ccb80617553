import { existsSync, realpathSync, statfsSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderFault } from "../folder-fault.ts";
import { codeOf } from "../system-fault.ts";
import { examine } from "../state/sqlite/examination.ts";
import { STATE_FILE } from "../state/sqlite/open.ts";
import { findingsOn, type Finding } from "./finding.ts";

/** Less room than this on its disk, in bytes, is a fault before it is felt: an update of the index, or a journal, may take as much. */
const LEAST_ROOM = 100_000_000;

/** Whether what is ours could be written there, nothing being made: in the folder, or where it is missing in the one it would be made in. */
export function writingFault(setting: string, folder: string): string | null {
  const there = nearest(folder);
  // One that is there is not made.
  const fault = folderFault(setting, there, true);
  if (fault !== null) return fault;
  const room = roomOn(there);
  if (room === null || room >= LEAST_ROOM) return null;
  return `${setting} : il ne reste que ${Math.floor(room / 1e6)} Mo sur le disque de ${folder} ; libérez de la place.`;
}

/** Of a folder's disk, for us; null where the system does not say. */
function roomOn(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

/** Whether the state in a folder is sound and can be written. Not a byte of it is changed. */
export function checkStateFolder(dataDir: string): Finding {
  const { good, note, fault, told } = findingsOn("État");
  const problem = writingFault("DATA_DIR", dataDir);
  if (problem !== null) return told(problem);
  const name = join(dataDir, STATE_FILE);
  try {
    if (!existsSync(dataDir)) return note(`« ${dataDir} » sera fait au premier démarrage.`);
    const path = existsSync(name) ? realpathSync(name) : name;
    if (!examine(path)) return note(`« ${path} » sera fait au premier démarrage.`);
    return good(`« ${path} » est entier, et peut être écrit.`);
  } catch (cause) {
    if (codeOf(cause) === "EACCES") return fault(`« ${name} » refuse l’accès.`, "donnez-en le droit.");
    return told(cause);
  }
}
