import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bytesIn, sqliteHome } from "./home.ts";
import { startWorker } from "./workers.ts";

const FILE = "archiviste.sqlite";

/** The system's user without rights, whom root has to become to be refused anything: where it may read this very file. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const IS_ROOT = process.getuid?.() === 0;
const user = IS_ROOT ? NOBODY : {};
const READ = `require("node:fs").readFileSync(${JSON.stringify(import.meta.filename)})`;
const canRun = spawnSync(process.execPath, ["-e", READ], user).status === 0;

describe.skipIf(!canRun)("a state without its rights", () => {
  it.each<[string, (folder: string) => void]>([
    ["a file that may not be written", (folder) => chmodSync(join(folder, FILE), 0o400)],
    ["a file that may not be read", (folder) => chmodSync(join(folder, FILE), 0o200)],
    ["a folder that may not be written", (folder) => chmodSync(folder, 0o500)],
    ["a folder that may not be entered", (folder) => chmodSync(folder, 0o600)],
    [
      "an empty folder that may not be written",
      (folder) => {
        rmSync(join(folder, FILE));
        chmodSync(folder, 0o500);
      },
    ],
    [
      "a journal that may not be written",
      (folder) => {
        writeFileSync(join(folder, `${FILE}-wal`), "");
        chmodSync(join(folder, `${FILE}-wal`), 0o400);
      },
    ],
  ])("is named with the cure, and left as it is: %s", async (_, spoil) => {
    const { open, folder } = sqliteHome();
    await (await open()).close();
    for (const beside of ["-wal", "-shm"]) rmSync(join(folder, `${FILE}${beside}`), { force: true });
    if (IS_ROOT) for (const one of [folder, join(folder, FILE)]) chownSync(one, NOBODY.uid, NOBODY.gid);
    spoil(folder);
    if (IS_ROOT)
      for (const one of Object.keys(bytesIn(folder))) chownSync(join(folder, one), NOBODY.uid, NOBODY.gid);
    const before = IS_ROOT && bytesIn(folder);
    const { said, end } = startWorker(folder, ["open"], user);
    await end;
    expect(said).toEqual([{ fault: expect.stringContaining(`StateError: L’état « ${folder}`) }]);
    expect(JSON.stringify(said)).toMatch(/ne peut être lu et écrit \(EACCES\) ; donnez-en le droit/);
    expect(IS_ROOT && bytesIn(folder)).toEqual(before);
    chmodSync(folder, 0o700);
  });
});
