import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { onTestFinished } from "vitest";
import { openState } from "../../../src/state/sqlite/open.ts";
import { temporaryFolder } from "../../support/archives.ts";
import type { Home } from "../contract/home.ts";

/** A folder for a state, and the file in it. */
export function sqliteHome(folder = temporaryFolder()) {
  const path = join(folder, "archiviste.sqlite");
  const home: Home = {
    open: async () => {
      const state = await openState(folder);
      onTestFinished(() => state.close());
      return state;
    },
    rows: async () => rowsOf(path),
  };
  return { ...home, folder, path };
}

/** Every row of every table of a file. */
export function rowsOf(path: string): object[] {
  const ask = (sql: string) => asked(path, sql);
  const tables = ask("select name from sqlite_master where type = 'table'");
  return tables.flatMap((table) => ask(`select * from "${Object.values(table)[0]}"`));
}

/** What a file answers to a question. */
export function asked(path: string, sql: string): object[] {
  const db = new Database(path);
  const rows = db.prepare(sql).all([]);
  db.close();
  return rows.filter((row) => typeof row === "object").filter((row) => row !== null);
}

/** What a folder holds, byte by byte. */
export function bytesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ name }) => [name, readFileSync(join(folder, name), "latin1")]));
}
