import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connect } from "../../../src/state/sqlite/connection.ts";
import { makeFile } from "../../../src/state/sqlite/making.ts";
import { MIGRATIONS, migrate } from "../../../src/state/sqlite/migrations.ts";
import { openState } from "../../../src/state/sqlite/open.ts";
import { temporaryFolder } from "../../support/archives.ts";
import { PERSON, subscribed } from "../contract/home.ts";
import { asked, sqliteHome } from "./home.ts";

const VERSIONS = [...MIGRATIONS.keys()];
const SCHEMA = "select type, name, sql from sqlite_schema order by name";

/** A file as an older version left it. */
async function fileOf(version: number) {
  const home = sqliteHome();
  makeFile(home.path);
  const connection = connect(home.path);
  await migrate(connection, version);
  connection.close();
  return home;
}

describe("migrations", () => {
  it("make a file of the newest version, marked as ours", async () => {
    const { open, path } = sqliteHome();
    await open();
    expect(asked(path, "pragma user_version")).toEqual([{ user_version: MIGRATIONS.length }]);
    expect(asked(path, "pragma application_id")).toEqual([{ application_id: 0x41_72_63_68 }]);
  });

  it.each(VERSIONS)("take a file of version %d to the same tables as a new one has", async (version) => {
    const old = await fileOf(version);
    expect(asked(old.path, "pragma user_version")).toEqual([{ user_version: version }]);
    const state = await old.open();
    const fresh = sqliteHome();
    await fresh.open();
    expect(asked(old.path, SCHEMA)).toEqual(asked(fresh.path, SCHEMA));
    expect(asked(old.path, "pragma user_version")).toEqual([{ user_version: MIGRATIONS.length }]);
    expect(await state.subscriptions.subscribe(subscribed())).toBe(true);
  });

  it("are done once where many open at the same time", async () => {
    const folder = temporaryFolder();
    const homes = Array.from({ length: 6 }, () => sqliteHome(folder));
    const states = await Promise.all(homes.map((home) => home.open()));
    await states[0]?.subscriptions.subscribe(subscribed());
    expect(await states[5]?.subscriptions.get(PERSON)).toEqual(subscribed());
  });

  it("leave everything as it was where one fails", async () => {
    const { path } = await fileOf(0);
    const connection = connect(path);
    connection.execute("create table settings (mine)");
    await expect(migrate(connection)).rejects.toThrow("settings");
    connection.close();
    expect(asked(path, "select name from sqlite_schema")).toEqual([{ name: "settings" }]);
    expect(asked(path, "pragma user_version")).toEqual([{ user_version: 0 }]);
  });

  it("refuse a file that a newer process has taken up meanwhile", async () => {
    const { path } = await fileOf(0);
    const connection = connect(path);
    connection.execute("pragma user_version = 99");
    await expect(migrate(connection)).rejects.toThrow("une version plus récente (99");
    expect(connection.inTransaction).toBe(false);
    connection.close();
  });

  it("keep what is in the file", async () => {
    const home = sqliteHome();
    const state = await home.open();
    await state.subscriptions.subscribe(subscribed());
    await state.close();
    const folder = temporaryFolder();
    copyFileSync(home.path, join(folder, "archiviste.sqlite"));
    const again = await openState(folder);
    expect(await again.subscriptions.get(PERSON)).toEqual(subscribed());
    await again.close();
  });
});
