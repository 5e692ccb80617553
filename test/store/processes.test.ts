import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync, mkdirSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { currentBuild } from "../../src/store/builds.ts";
import { updateIndex } from "../../src/store/indexing.ts";
import { holdIndex } from "../../src/store/lock.ts";
import { countingEmbedder, SAMPLES, temporaryFolder, writeFiles } from "../support/archives.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SCRIPT = fileURLToPath(new URL("../support/update-index.ts", import.meta.url));

interface Said {
  readonly phase?: string;
  readonly done?: number;
  readonly report?: { readonly articles: number; readonly added: number; readonly changed: number };
  readonly passages?: number;
  readonly error?: string;
}

/** A process that updates an index; `before` is put in front of its command line, for a shell that sets limits. */
function start(paths: { seeds: string; index: string }, flags: string[] = [], before: string[] = []) {
  const words = ["--import", "tsx", SCRIPT, "--seeds", paths.seeds, "--index", paths.index, ...flags];
  const [command = process.execPath, ...rest] = [...before, process.execPath, ...words];
  const child = spawn(command, rest, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said: Said[] = [];
  let unread = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    const lines = (unread + part).split("\n");
    unread = lines.pop() ?? "";
    said.push(...lines.map((line): Said => JSON.parse(line)));
  });
  return { child, said, end: ended(child) };
}

async function ended(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, "close");
  return typeof code === "number" ? code : null;
}

async function killWhen(process: ReturnType<typeof start>, isTime: () => boolean): Promise<void> {
  while (!isTime() && process.child.exitCode === null) await turn();
  process.child.kill("SIGKILL");
  expect(await process.end).toBeNull();
}

function archive() {
  const paths = { seeds: temporaryFolder(), index: temporaryFolder() };
  writeFiles(paths.seeds, SAMPLES);
  return paths;
}

function buildsIn(index: string): string[] {
  return readdirSync(index).filter((name) => name.startsWith("build-"));
}

describe("a build that is killed", () => {
  it("while it embeds leaves nothing in the way of the next", async () => {
    const paths = archive();
    const first = start(paths);
    await killWhen(first, () =>
      first.said.some(({ phase, done }) => phase === "embedding" && (done ?? 0) > 2),
    );
    expect(await currentBuild(paths.index)).toBeNull();
    const second = start(paths);
    expect(await second.end).toBe(0);
    expect(second.said.at(-1)?.report).toMatchObject({ articles: 3, added: 3 });
    expect(readdirSync(paths.index).toSorted()).toEqual([...buildsIn(paths.index), "current"]);
  });

  it("while it writes leaves the old index in service, and its rubbish to the next", async () => {
    const paths = archive();
    expect(await start(paths).end).toBe(0);
    const [old] = buildsIn(paths.index);
    const pointer = readFileSync(join(paths.index, "current"), "utf8");
    writeFiles(paths.seeds, { "001_riz.txt": SAMPLES["001_riz.txt"].replace("5,76 %", "6 %") });
    const killed = start(paths);
    await killWhen(killed, () => buildsIn(paths.index).length > 1);
    expect(readFileSync(join(paths.index, "current"), "utf8")).toBe(pointer);
    expect((await currentBuild(paths.index))?.folder).toBe(join(paths.index, old ?? ""));
    expect(buildsIn(paths.index)).toHaveLength(2);
    const next = start(paths);
    expect(await next.end).toBe(0);
    expect(next.said.at(-1)?.report).toMatchObject({ articles: 3, added: 0, changed: 1 });
    expect(buildsIn(paths.index)).toHaveLength(1);
    expect(buildsIn(paths.index)).not.toContain(old);
  });

  it("by the size that files may have says so and leaves the old index in service", async () => {
    const paths = archive();
    expect(await start(paths).end).toBe(0);
    const before = await currentBuild(paths.index);
    writeFiles(paths.seeds, { "001_riz.txt": SAMPLES["001_riz.txt"].replace("5,76 %", "6 %") });
    const limited = start(paths, [], ["/bin/sh", "-c", 'ulimit -f 40; exec "$0" "$@"']);
    expect(await limited.end).toBe(1);
    const error = limited.said.at(-1)?.error ?? "";
    expect(error).toContain(
      `« ${paths.index} » n’a pas pu être fait : un fichier atteint la taille permise (EFBIG)`,
    );
    expect(error).toContain(
      "Libérez de la place, puis relancez la commande. L’ancien index reste en service.",
    );
    expect(await currentBuild(paths.index)).toEqual(before);
    expect(buildsIn(paths.index)).toHaveLength(1);
  });
});

describe("processes at once", () => {
  it("make one index, once", async () => {
    const paths = archive();
    const both = [start(paths), start(paths)];
    expect(await Promise.all(both.map(({ end }) => end))).toEqual([0, 0]);
    const phases = both.map(({ said }) => new Set(said.map(({ phase }) => phase)));
    expect(phases.filter((seen) => seen.has("embedding"))).toHaveLength(1);
    expect(phases.filter((seen) => seen.has("waiting"))).toHaveLength(1);
    expect(both.map(({ said }) => said.at(-1)?.report?.added).toSorted()).toEqual([0, 3]);
    expect(new Set(both.map(({ said }) => said.at(-1)?.passages)).size).toBe(1);
    expect(readdirSync(paths.index).toSorted()).toEqual([...buildsIn(paths.index), "current"]);
  });

  it("rebuild in turn while others read", async () => {
    const paths = archive();
    expect(await start(paths).end).toBe(0);
    const all = [start(paths, ["--rebuild"]), start(paths, ["--rebuild"]), start(paths), start(paths)];
    expect(await Promise.all(all.map(({ end }) => end))).toEqual([0, 0, 0, 0]);
    expect(new Set(all.map(({ said }) => said.at(-1)?.passages)).size).toBe(1);
    expect(buildsIn(paths.index)).toHaveLength(1);
    expect(await currentBuild(paths.index)).not.toBeNull();
  });
});

/** What a lock's holder says of itself. */
function holder(process: number, host = hostname()): string {
  return JSON.stringify({ token: "x", host, process, started: 0 });
}

/** A lock as its holder left it so many seconds ago. */
function leave(index: string, text: string, age: number): void {
  const then = Date.now() / 1000 - age;
  mkdirSync(join(index, "build.lock"));
  utimesSync(join(index, "build.lock"), then, then);
  writeFileSync(join(index, "build.holder"), text);
}

/** Whether a lock that lies there is waited for; it goes away once it is. */
async function waits(index: string): Promise<boolean> {
  let waited = false;
  const holding = holdIndex(index, () => {
    waited = true;
    rmSync(join(index, "build.lock"), { recursive: true, force: true });
  });
  await (await holding).release();
  return waited;
}

describe("the lock of an index", () => {
  it.each([
    { of: "a dead process", text: holder(2 ** 22 + 1), age: 3, expected: false },
    { of: "a dead process that may be starting", text: holder(2 ** 22 + 1), age: 0, expected: true },
    { of: "an earlier process of this number", text: holder(process.pid), age: 3, expected: false },
    { of: "a living process that is busy", text: holder(process.ppid), age: 60, expected: true },
    { of: "a process that has this number by chance", text: holder(process.ppid), age: 150, expected: false },
    { of: "another machine", text: holder(1, "elsewhere"), age: 20, expected: true },
    { of: "another machine that is silent", text: holder(1, "elsewhere"), age: 40, expected: false },
    { of: "nobody known", text: "{", age: 20, expected: true },
    { of: "nobody known, long ago", text: "{", age: 40, expected: false },
  ])("of $of, $age s old, is waited for: $expected", async ({ text, age, expected }) => {
    const index = temporaryFolder();
    leave(index, text, age);
    expect(await waits(index)).toBe(expected);
    expect(readdirSync(index)).toEqual([]);
  });

  it("is given to one at a time, in one process too", async () => {
    const index = temporaryFolder();
    let inside = 0;
    let most = 0;
    const work = async () => {
      const hold = await holdIndex(index, () => undefined);
      most = Math.max(most, ++inside);
      for (let turns = 0; turns < 20; turns++) await turn();
      expect(await hold.isHeld()).toBe(true);
      inside--;
      await hold.release();
    };
    await Promise.all([work(), work(), work()]);
    expect([most, inside]).toEqual([1, 0]);
  });

  it("that is lost to another process makes the work begin anew", async () => {
    const paths = archive();
    const embedder = countingEmbedder();
    let isStolen = false;
    const { report } = await updateIndex({
      ...paths,
      embedder,
      onProgress: ({ phase }) => {
        if (phase !== "embedding" || isStolen) return;
        isStolen = true;
        rmSync(join(paths.index, "build.lock"), { recursive: true });
        leave(paths.index, holder(2 ** 22 + 1), 3);
      },
    });
    expect(report).toMatchObject({ articles: 3, added: 3 });
    expect(embedder.seen).toHaveLength(2 * new Set(embedder.seen).size);
    expect(buildsIn(paths.index)).toHaveLength(1);
    expect(existsSync(join(paths.index, "build.lock"))).toBe(false);
  });
});
