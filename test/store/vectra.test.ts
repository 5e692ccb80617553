import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readContents, writeContents } from "../../src/store/build-files.ts";
import { summaryOf } from "../../src/store/contents.ts";
import { RECIPE, VERSION } from "../../src/store/manifest.ts";
import { createStore } from "../../src/store/memory.ts";
import { readVectors, writeVectors } from "../../src/store/vectra.ts";
import { describeStore } from "./contract.ts";

const bench = mkdtempSync(join(tmpdir(), "archiviste-"));
afterAll(() => rmSync(bench, { recursive: true, force: true }));

describeStore("vectra", async (contents) => {
  const folder = mkdtempSync(join(bench, "build-"));
  const digests = await writeContents(folder, contents);
  const { skipped, ...counts } = summaryOf(contents);
  const made = { version: VERSION, recipe: RECIPE, model: "", state: "", files: {} } as const;
  return createStore(await readContents({ folder, manifest: { ...made, counts, skipped, digests } }));
});

/** So many different vectors of six decimals. */
function vectors(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const vector = Float32Array.of(at / 1e6, -0.000001, 0, (1 - at) / 1e6);
    const tokens = Int8Array.from({ length: at % 3 }, () => (at % 255) - 127);
    return { id: `id/${at}`, text: `text ${at}`, vector, tokens };
  });
}

describe("vectors on disk", () => {
  it.each([
    [0, 1],
    [1, 1],
    [2048, 1],
    [2049, 2],
    [10_000, 5],
  ])("come back as they were: %d of them, in %d files", async (count, files) => {
    const folder = mkdtempSync(join(bench, "vectors-"));
    expect(await writeVectors(folder, vectors(count))).toHaveLength(files);
    expect(readdirSync(folder)).toHaveLength(files);
    expect(await readVectors(folder)).toStrictEqual(vectors(count));
  });

  it("are missed where there is none", async () => {
    await expect(readVectors(join(bench, "nowhere"))).rejects.toThrow("Index does not exist");
  });
});
