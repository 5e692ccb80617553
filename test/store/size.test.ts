import { readdirSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { updateIndex } from "../../src/store/indexing.ts";
import type * as Vectors from "../../src/store/vectors.ts";
import { countingEmbedder, SAMPLES, temporaryFolder, writeFiles } from "../support/archives.ts";

// An archive that is really too large takes minutes to read: the count is made larger instead.
vi.mock("../../src/store/vectors.ts", async (importOriginal) => {
  const original = await importOriginal<typeof Vectors>();
  return { ...original, checkSize: (count: number) => original.checkSize(count * 50_000) };
});

it("an archive that is too large is refused before anything is embedded", async () => {
  const [seeds, index] = [temporaryFolder(), temporaryFolder()];
  writeFiles(seeds, SAMPLES);
  const embedder = countingEmbedder();
  const refusal = await updateIndex({ seeds, index, embedder }).catch((error: unknown) => String(error));
  expect(refusal).toMatch(/trop grande pour l’index embarqué, avec [\d\s]+\s000 passages/u);
  expect(refusal).toContain(`« ${index} »`);
  expect(refusal).toContain("réduisez SEEDS_DIR");
  expect(embedder.seen).toEqual([]);
  expect(readdirSync(index)).toEqual([]);
});
