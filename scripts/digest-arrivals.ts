import { copyFileSync, existsSync, mkdtempSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "../src/config.ts";
import { dueInstant, type LocalDay } from "../src/digest/due/due.ts";
import { Mistake } from "../src/mistake.ts";
import type { Arrivals } from "../src/state/arrivals.ts";
import { openForReading } from "../src/state/postgres/open.ts";
import { openState, STATE_FILE } from "../src/state/sqlite/open.ts";
import { faultOf, StateError } from "../src/state/state-error.ts";

/**
 * The documents that came to the bot's notice on a day, by its state; none where it has no state. The state is read from a copy:
 * nothing in DATA_DIR is touched, and a bot that is at work on it not disturbed. Nor is anything changed in a database.
 */
export async function arrivedOn(
  day: LocalDay,
  { databaseUrl, dataDir, timeZone }: Pick<Config, "databaseUrl" | "dataDir" | "timeZone">,
): Promise<ReadonlySet<string>> {
  const [start, end] = [day, dayAfter(day)].map((each) =>
    dueInstant({ time: "00:00", zone: timeZone }, each),
  );
  if (start === null || start === undefined) return new Set();
  const among: Among = (arrivals) => arrivedBetween(arrivals, start, end ?? Infinity);
  return databaseUrl === null ? inFolder(dataDir, among) : inDatabase(databaseUrl, among);
}

type Among = (arrivals: Arrivals) => Promise<ReadonlySet<string>>;

async function arrivedBetween(arrivals: Arrivals, start: number, end: number): Promise<ReadonlySet<string>> {
  const later = new Set(await arrivals.after(end - 1));
  const arrived = await arrivals.after(start - 1);
  return new Set(arrived.filter((document) => !later.has(document)));
}

async function inDatabase(address: string, among: Among): Promise<ReadonlySet<string>> {
  const state = await openForReading(address);
  if (!state) return new Set();
  try {
    return await among(state.arrivals);
  } finally {
    await state.close();
  }
}

async function inFolder(dataDir: string, among: Among): Promise<ReadonlySet<string>> {
  const path = join(dataDir, STATE_FILE);
  if (!existsSync(path)) return new Set();
  const folder = mkdtempSync(join(tmpdir(), "archiviste-"));
  try {
    copyState(realpathSync(path), join(folder, STATE_FILE));
    const state = await openState(folder);
    const arrived = await among(state.arrivals);
    await state.close();
    return arrived;
  } catch (fault) {
    throw inWordsOf(faultOf(path, fault), folder, dataDir);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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
