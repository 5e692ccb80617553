import { randomUUID } from "node:crypto";
import { chmodSync, existsSync, linkSync, renameSync, rmSync } from "node:fs";
import Database from "libsql";
import { faultOf } from "../state-error.ts";
import { APPLICATION } from "./migrations.ts";

/**
 * Makes an empty state, of version 0, that is whole from the moment it bears its name; where another process is quicker, its
 * file stays. Only this system's user may read it: who follows what concerns nobody else.
 */
export function makeFile(path: string): void {
  const draft = `${path}.${randomUUID()}.new`;
  try {
    const db = new Database(draft);
    db.exec(`pragma application_id = ${APPLICATION}; pragma journal_mode = wal`);
    db.close();
    chmodSync(draft, 0o600);
    publish(draft, path);
  } catch (fault) {
    throw faultOf(path, fault);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Gives a file its name unless that is taken, in one step where the file system knows hard links. */
function publish(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch {
    if (!existsSync(path)) renameSync(draft, path);
  }
}
