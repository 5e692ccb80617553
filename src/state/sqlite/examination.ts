import { accessSync, constants, lstatSync, opendirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "libsql";
import { damaged, faultOf, foreign, newer, orphaned, StateError } from "../state-error.ts";
import { APPLICATION, MIGRATIONS } from "./migrations.ts";

/**
 * Whether a state is there, sound, ours, and of a version that is known; false where nothing is. Throws a StateError where it
 * cannot be opened and written. Changes no byte of the file and of its journal, and makes nothing; but where there is a journal,
 * SQLite may write its index of it (`-shm`) anew.
 */
export function examine(path: string): boolean {
  checkFolder(dirname(path));
  for (let attempt = 1; ; attempt++) {
    const before = traceOf(path);
    try {
      return isSound(path);
    } catch (fault) {
      // A process that was at work meanwhile may have shown half of what it wrote.
      if (attempt === ATTEMPTS || traceOf(path) === before) throw faultOf(path, fault);
    }
  }
}

const ATTEMPTS = 3;

function isSound(path: string): boolean {
  const journal = `${path}-wal`;
  const file = statSync(path, LENIENT);
  const hasJournal = (statSync(journal, LENIENT)?.size ?? 0) > 0;
  if (!file) {
    if (lstatSync(path, LENIENT)) throw new StateError(path, "est un lien qui ne mène à rien ; déplacez-le.");
    if (hasJournal) throw orphaned(path, journal);
    return false;
  }
  if (!file.isFile()) throw new StateError(path, "n’est pas un fichier ; déplacez ce qui porte son nom.");
  // What SQLite keeps beside the file is there at some times only.
  for (const one of [path, journal, `${path}-shm`].filter((name) => statSync(name, LENIENT))) checkFile(one);
  // Ours is whole from the moment that it has its name.
  if (file.size === 0) throw damaged(path, "il est vide");
  inspect(path, "immutable=1", hasJournal ? checkOwner : checkAll);
  if (hasJournal) inspect(path, "mode=ro", checkAll);
  return true;
}

const LENIENT = { throwIfNoEntry: false } as const;

function checkFolder(folder: string): void {
  try {
    opendirSync(folder).closeSync();
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (fault) {
    throw faultOf(folder, fault);
  }
}

function checkFile(path: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (fault) {
    throw faultOf(path, fault);
  }
}

type Ask = (question: string) => unknown;

/**
 * Reads the file by a connection that writes nothing: `immutable` looks at the file alone, and needs nothing beside it;
 * `mode=ro` takes in what is in the journal too.
 */
function inspect(path: string, how: string, check: (path: string, ask: Ask) => void): void {
  const db = new Database(`${pathToFileURL(path).href}?${how}`);
  try {
    check(path, (question) => Object.values(db.prepare(`pragma ${question}`).all([])[0] ?? {})[0]);
  } catch (fault) {
    if (fault instanceof StateError) throw fault;
    throw damaged(path, fault instanceof Error ? fault.message : String(fault), fault);
  } finally {
    db.close();
  }
}

function checkOwner(path: string, ask: Ask): void {
  if (ask("application_id") !== APPLICATION) throw foreign(path);
}

function checkAll(path: string, ask: Ask): void {
  checkOwner(path, ask);
  const version = Number(ask("user_version"));
  if (version > MIGRATIONS.length) throw newer(path, version, MIGRATIONS.length);
  const finding = String(ask("quick_check(1)"));
  // The first line names the database, where there is but one.
  if (finding !== "ok") throw damaged(path, finding.split("\n").at(-1) ?? finding);
}

/** What changes whenever someone writes. */
function traceOf(path: string): string {
  const traces = [path, `${path}-wal`].map((one) => statSync(one, LENIENT));
  return traces.map((trace) => `${trace?.ino} ${trace?.size} ${trace?.mtimeMs}`).join();
}
