import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { currentBuild, damageOf } from "../../src/store/builds.ts";
import { updateIndex, type Progress } from "../../src/store/indexing.ts";
import { digestOf } from "../../src/store/manifest.ts";
import { countingEmbedder, SAMPLES, temporaryFolder, writeFiles } from "../support/archives.ts";

/** An index that is up to date, with its one build. */
async function indexed() {
  const [seeds, index] = [temporaryFolder(), temporaryFolder()];
  writeFiles(seeds, SAMPLES);
  await updateIndex({ seeds, index, embedder: countingEmbedder() });
  const build = readdirSync(index).find((name) => name.startsWith("build-")) ?? "";
  return { seeds, index, build: join(index, build) };
}

/** What an update says of the index that it finds. */
async function problemsOf(paths: { seeds: string; index: string; rebuild?: boolean }): Promise<string[]> {
  const told: Progress[] = [];
  await updateIndex({ ...paths, embedder: countingEmbedder(), onProgress: (step) => told.push(step) });
  return told.flatMap(({ phase, problem }) => (phase === "damaged" ? [problem ?? ""] : []));
}

describe("an index that cannot be used", () => {
  it.each<[file: string, harm: (path: string) => void, damage: string]>([
    ["manifest.json", rmSync, "« manifest.json » manque ou ne se lit pas"],
    ["texts.json", rmSync, "« texts.json » manque ou ne se lit pas"],
    ["texts.json", (path) => (rmSync(path), mkdirSync(path)), "« texts.json » manque ou ne se lit pas"],
    ["documents.json", truncateSync, "« documents.json » n’est plus ce qui a été écrit"],
    ["sentences/index.json", truncateSync, "« sentences/index.json » n’est plus ce qui a été écrit"],
    ["manifest.json", (path) => writeFileSync(path, "{"), "« manifest.json » n’est plus ce qui a été écrit"],
    ["../current", truncateSync, "« current » ne nomme aucun index"],
    ["../current", rmSync, "« current » manque ou ne se lit pas"],
  ])("by its %s says so once and is made anew", async (file, harm, damage) => {
    const { build, ...paths } = await indexed();
    harm(join(build, file));
    expect([await currentBuild(paths.index), await damageOf(paths.index)]).toEqual([null, damage]);
    expect(await problemsOf(paths)).toEqual([
      `L’index « ${paths.index} » ne peut servir : ${damage}. Il est refait.`,
    ]);
    expect(await problemsOf(paths)).toEqual([]);
  });

  it("as another version wrote it says so", async () => {
    const { build, ...paths } = await indexed();
    const manifest = JSON.stringify({ version: 999 });
    writeFileSync(join(build, "manifest.json"), manifest);
    const pointer = readFileSync(join(paths.index, "current"), "utf8");
    writeFileSync(
      join(paths.index, "current"),
      pointer.replace(/[0-9a-f]{64}/, () => digestOf(manifest)),
    );
    expect(await problemsOf(paths)).toEqual([expect.stringContaining("d’une autre version du programme")]);
  });
});

describe("an index that is sound, new or merely old", () => {
  it("says nothing", async () => {
    const { build: _build, ...paths } = await indexed();
    expect(await problemsOf(paths)).toEqual([]);
    expect(await problemsOf({ ...paths, rebuild: true })).toEqual([]);
    writeFiles(paths.seeds, { "b.txt": "Le riz pousse" });
    expect(await problemsOf(paths)).toEqual([]);
    expect(await problemsOf({ ...paths, index: join(temporaryFolder(), "new") })).toEqual([]);
  });

  it("says nothing of a first build that was killed", async () => {
    const index = temporaryFolder();
    const killed = join(index, `build-${"0".repeat(16)}-${"1".repeat(12)}`);
    writeFiles(killed, { "documents.json": "[" });
    expect(await damageOf(index)).toBeNull();
  });
});
