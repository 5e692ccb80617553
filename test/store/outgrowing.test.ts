import { expect, it, vi } from "vitest";
import { updateIndex, type Progress } from "../../src/store/indexing.ts";
import type * as Outgrown from "../../src/store/outgrown.ts";
import { countingEmbedder, SAMPLES, temporaryFolder, writeFiles } from "../support/archives.ts";

// An archive that really outgrows its index takes an hour to embed: the count is made larger instead.
vi.mock("../../src/store/outgrown.ts", async (importOriginal) => {
  const original = await importOriginal<typeof Outgrown>();
  return { ...original, outgrownInWords: (count: number) => original.outgrownInWords(count * 10_000) };
});

it("an archive that outgrows its index is told so before anything is embedded, and indexed", async () => {
  const [seeds, index] = [temporaryFolder(), temporaryFolder()];
  writeFiles(seeds, SAMPLES);
  const embedder = countingEmbedder();
  const told: (Progress & { readonly embedded: number })[] = [];
  const onProgress = (progress: Progress) => told.push({ ...progress, embedded: embedder.seen.length });
  const { report } = await updateIndex({ seeds, index, embedder, onProgress });
  const [advice, ...others] = told.filter(({ phase }) => phase === "outgrown");
  expect(others).toEqual([]);
  expect(advice?.embedded).toBe(0);
  expect(advice?.problem).toMatch(
    /^L’archive dépasse l’index embarqué : [\d\s]+ passages .*DATABASE_URL\.$/u,
  );
  expect(report.passages).toBeGreaterThan(0);
  expect(embedder.seen.length).toBeGreaterThan(0);
});
