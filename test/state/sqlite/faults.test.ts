import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { openState } from "../../../src/state/sqlite/open.ts";
import { StateError } from "../../../src/state/state-error.ts";
import { temporaryFolder } from "../../support/archives.ts";
import { NOON, PERSON, subscribed } from "../contract/home.ts";
import { bytesIn, sqliteHome } from "./home.ts";

const PAGE = 4_096;

/** A state that was closed, with something in every kind of table. */
async function filled() {
  const home = sqliteHome();
  const state = await home.open();
  await state.subscriptions.subscribe(subscribed());
  await state.follows.add(PERSON, { kind: "follow", text: "Jumelage", key: "jumelage" });
  await state.ledger(1, () => NOON).keep([{ id: 1, body: "x".repeat(3 * PAGE) }]);
  await state.close();
  return home;
}

/** The same as a process leaves it that is killed: most of it is in the journal. */
async function killed() {
  const home = await filled();
  const state = await home.open();
  await state.settings.chooseLanguage(PERSON.chat, "vi");
  const left = sqliteHome();
  for (const file of [home.path, `${home.path}-wal`]) copyFileSync(file, join(left.folder, basename(file)));
  expect(statSync(`${left.path}-wal`).size).toBeGreaterThan(0);
  return left;
}

function overwrite(path: string, start: number, length = PAGE): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0xa5, start, start + length));
}

function execute(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

const CURE =
  "remettez une copie de sauvegarde ou déplacez ce fichier, avec ceux qui portent son nom suivi de -wal et de -shm.";

describe("a damaged state", () => {
  it.each<[string, typeof filled, (path: string) => void]>([
    ["is no database", filled, (path) => writeFileSync(path, "Ceci n’est pas une base.\n".repeat(400))],
    ["is empty", filled, (path) => truncateSync(path)],
    ["is a few bytes", filled, (path) => truncateSync(path, 100)],
    ["is cut between pages", filled, (path) => truncateSync(path, 3 * PAGE)],
    ["is cut inside a page", filled, (path) => truncateSync(path, 3 * PAGE + 1_000)],
    ["has another head", filled, (path) => overwrite(path, 0, 16)],
    ["has another head, and a journal", killed, (path) => overwrite(path, 0, 16)],
    ["has a page of something else, and a journal", killed, (path) => overwrite(path, 2 * PAGE)],
    ["is cut, and has a journal", killed, (path) => truncateSync(path, 3 * PAGE)],
    ["is empty, and has a journal", killed, (path) => truncateSync(path)],
  ])("is named with its cure and left as it is: one that %s", async (_, make, spoil) => {
    const { folder, path } = await make();
    spoil(path);
    const fault = await faultOf(folder);
    expect(fault).toMatch(/ » est endommagé \(.+\) ; /);
    expect(fault).toContain(`L’état « ${path} » `);
    expect(fault).toContain(CURE);
  });

  it("is found whichever page is of something else", async () => {
    const { folder, path } = await filled();
    const sound = readFileSync(path);
    expect(sound.length).toBeGreaterThan(10 * PAGE);
    for (let start = 0; start < sound.length; start += PAGE) {
      writeFileSync(path, sound);
      overwrite(path, start);
      expect(await faultOf(folder)).toContain(CURE);
    }
    writeFileSync(path, sound);
    await (await openState(folder)).close();
  });
});

describe("a state that is not ours to open", () => {
  it.each<[string, (path: string) => void, RegExp, string]>([
    [
      "is of a newer version",
      (path) => execute(path, "pragma user_version = 99"),
      /a été fait par une version plus récente \(99, celle-ci va jusqu’à \d+\)/,
      "mettez l’Archiviste à jour",
    ],
    [
      "is another program's",
      (path) => {
        rmSync(path);
        execute(path, "create table notes (text)");
      },
      /est d’un autre programme/,
      "déplacez ce fichier ou corrigez DATA_DIR",
    ],
    [
      "is a folder",
      remake((path) => mkdirSync(path)),
      /n’est pas un fichier/,
      "déplacez ce qui porte son nom",
    ],
    [
      "is a link to nothing",
      remake((path) => symlinkSync("nowhere", path)),
      /un lien qui ne mène à rien/,
      "déplacez-le",
    ],
    [
      "is gone, where its journal is not",
      remake((path) => writeFileSync(`${path}-wal`, "journal")),
      /manque, mais son journal « .+-wal » est là/,
      "remettez le fichier ou déplacez aussi le journal",
    ],
  ])("is named with its cure and left as it is: one that %s", async (_, spoil, fault, cure) => {
    const { folder, path } = await filled();
    for (const beside of ["-wal", "-shm"]) rmSync(`${path}${beside}`, { force: true });
    spoil(path);
    const said = await faultOf(folder);
    expect(said).toMatch(fault);
    expect(said).toContain(`L’état « ${path} » `);
    expect(said).toContain(cure);
  });

  it.each([
    ["is a file", "data"],
    ["is below a file", "data/below/it"],
  ])("is named with its cure: in a folder that %s", async (_, name) => {
    const above = temporaryFolder();
    writeFileSync(join(above, "data"), "");
    const opening = openState(join(above, name));
    await expect(opening).rejects.toThrow(StateError);
    await expect(opening).rejects.toThrow(
      `L’état « ${join(above, name)} » a un fichier à la place d’un dossier`,
    );
    expect(readFileSync(join(above, "data"), "utf8")).toBe("");
  });
});

function remake(make: (path: string) => void) {
  return (path: string) => {
    rmSync(path);
    make(path);
  };
}

/** What opening says, that must change nothing in the folder but SQLite's own index of a journal. */
async function faultOf(folder: string): Promise<string> {
  const before = sealed(folder);
  const fault: unknown = await openState(folder).catch((error: unknown) => error);
  expect(sealed(folder)).toEqual(before);
  expect(fault).toBeInstanceOf(StateError);
  return fault instanceof StateError ? fault.message : "";
}

function sealed(folder: string): [name: string, bytes: string][] {
  return Object.entries(bytesIn(folder)).filter(([name]) => !name.endsWith("-shm"));
}
