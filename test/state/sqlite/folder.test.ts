import { mkdirSync, readdirSync, renameSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../support/archives.ts";
import { GROUP, NOON, PERSON, subscribed } from "../contract/home.ts";
import { asked, bytesIn, sqliteHome } from "./home.ts";
import { startWorker } from "./workers.ts";

const FOLLOW = { kind: "follow", text: "word", key: "word" } as const;

describe("the folder of a state", () => {
  it("is made where it is missing, whatever its name", async () => {
    const folder = join(temporaryFolder(), "l’été #1 ? 100 %", "data");
    const { open } = sqliteHome(folder);
    for (const isNew of [true, false]) {
      const state = await open();
      expect(await state.subscriptions.subscribe(subscribed())).toBe(isNew);
      await state.close();
    }
    expect(Object.keys(bytesIn(folder))[0]).toBe("archiviste.sqlite");
  });

  it("holds one file that matters once the state is closed, for its owner's eyes alone", async () => {
    const { open, folder, path } = sqliteHome();
    const state = await open();
    await state.subscriptions.subscribe(subscribed());
    await state.close();
    await state.close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const rest = readdirSync(folder).filter((name) => name !== "archiviste.sqlite");
    expect(rest.filter((name) => !/^archiviste\.sqlite-(?:wal|shm)$/.test(name))).toEqual([]);
    expect(bytesIn(folder)["archiviste.sqlite-wal"] ?? "").toBe("");
    await expect(state.subscriptions.count()).rejects.toThrow("The state is closed.");
  });

  it("may hold a link to the file, whose journal is then elsewhere", async () => {
    const { open, folder, path } = sqliteHome();
    await (await open()).close();
    mkdirSync(join(folder, "elsewhere"));
    const target = join(folder, "elsewhere", "real.sqlite");
    renameSync(path, target);
    symlinkSync(target, path);
    const state = await open();
    await state.subscriptions.subscribe(subscribed());
    expect(readdirSync(join(folder, "elsewhere"))).toContain("real.sqlite-wal");
    const again = await open();
    expect(await again.subscriptions.get(PERSON)).toEqual(subscribed());
  });

  it("may hold other things, and an empty journal", async () => {
    const { open, folder, path } = sqliteHome();
    writeFileSync(join(folder, "notes.txt"), "à moi");
    writeFileSync(`${path}-wal`, "");
    expect(await (await open()).subscriptions.count()).toBe(0);
    expect(bytesIn(folder)["notes.txt"]).toBeDefined();
  });

  it("holds no trace of an update that was kept, once all are finished", async () => {
    const { open, folder } = sqliteHome();
    const isThere = (word: string) => Object.values(bytesIn(folder)).some((bytes) => bytes.includes(word));
    const bodies = ["what-anna-asked", "what-binh-asked"].map((text) => text.repeat(1_000));
    const killed = (await open()).ledger(1, () => NOON);
    await killed.keep(bodies.map((body, at) => ({ id: at + 1, body })));
    const ledger = (await open()).ledger(1, () => NOON);
    await ledger.unfinished();
    for (const id of [1, 2]) {
      expect(isThere("-asked")).toBe(true);
      await ledger.finish(id);
    }
    expect(isThere("-asked")).toBe(false);
  });

  it("holds no trace of what was erased", async () => {
    const { open, folder } = sqliteHome();
    const state = await open();
    const isThere = (word: string) => Object.values(bytesIn(folder)).some((bytes) => bytes.includes(word));
    await state.follows.add(GROUP, { ...FOLLOW, text: "stays-here" });
    for (let at = 0; at < 40; at++) await state.follows.add(PERSON, { ...FOLLOW, key: `gone-${at}` });
    const body = { from: { id: PERSON.chat }, text: "gone-update".repeat(1_000) };
    await state.ledger(1, () => NOON).keep([{ id: 1, body }]);
    expect([isThere("stays-here"), isThere("gone-39"), isThere("gone-update")]).toEqual([true, true, true]);
    await state.privacy.erase(PERSON.chat);
    expect([isThere("stays-here"), isThere("gone-")]).toEqual([true, false]);
  });

  it("that takes no more says so, and keeps what it has", async () => {
    const { open, folder, path } = sqliteHome();
    await (await open()).close();
    const limit = ["-c", 'ulimit -f 200; exec "$0" "$@"', process.execPath, "--import", "tsx"];
    const { child, said, end } = startWorker(folder, ["write", "w", "1"], {
      execPath: "/bin/sh",
      execArgv: limit,
    });
    child.once("message", () => child.send("go"));
    await end;
    expect(said.at(-1)).toEqual({
      fault: expect.stringMatching(/^StateError: L’état « .+ » .+ \((?:SQLITE|E)[A-Z_]+\) ; /),
    });
    const done = Number(said.at(-2));
    expect(done).toBeGreaterThan(0);
    expect(asked(path, "pragma quick_check")).toEqual([{ quick_check: "ok" }]);
    const state = await open();
    const ids = Array.from({ length: done }, (_, at) => at + 1);
    expect(await state.ledger(1, () => NOON).finishedAmong(ids)).toEqual(new Set(ids));
  });
});
