import { copyFileSync, existsSync, mkdtempSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "../src/config.ts";
import { dueInstant, type LocalDay } from "../src/digest/due/due.ts";
import { Mistake } from "../src/mistake.ts";
import { openState } from "../src/state/sqlite/open.ts";
import { faultOf, StateError } from "../src/state/state-error.ts";

/**
 * The documents that came to the bot's notice on a day, by its state; none where it has no state. The state is read from a copy:
 * nothing in DATA_DIR is touched, and a bot that is at work on it not disturbed.
 */
export async function arrivedOn(
  day: LocalDay,
  { dataDir, timeZone }: Pick<Config, "dataDir" | "timeZone">,
): Promise<ReadonlySet<string>> {
  const path = join(dataDir, FILE);
  const [start, end] = [day, dayAfter(day)].map((each) =>
    dueInstant({ time: "00:00", zone: timeZone }, each),
  );
  if (start === null || start === undefined || !existsSync(path)) return new Set();
  const folder = mkdtempSync(join(tmpdir(), "archiviste-"));
  try {
    copyState(realpathSync(path), join(folder, FILE));
    const state = await openState(folder);
    const later = new Set(await state.arrivals.after((end ?? Infinity) - 1));
    const arrived = await state.arrivals.after(start - 1);
    await state.close();
    return new Set(arrived.filter((document) => !later.has(document)));
  } catch (fault) {
    throw inWordsOf(faultOf(path, fault), folder, dataDir);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As the state names it. */
const FILE = "archiviste.sqlite";

const ATTEMPTS = 5;

/** Copies a state with its journal; again where the journal was emptied into the file meanwhile. */
function copyState(path: string, copy: string): void {
  const trace = () => `${statSync(path).size} ${statSync(path).mtimeMs}`;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const before = trace();
    copyFileSync(path, copy);
    rmSync(`${copy}-wal`, { force: true });
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    if (trace() === before) return;
  }
}

/** What is wrong with a copy is wrong with the state itself. */
function inWordsOf(fault: unknown, copy: string, dataDir: string): unknown {
  if (!(fault instanceof StateError)) return fault;
  return new Mistake(fault.message.replaceAll(copy, dataDir), { cause: fault });
}

function dayAfter(day: LocalDay): LocalDay {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, day.length);
}
