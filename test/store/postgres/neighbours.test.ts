import { expect, it } from "vitest";
import { gatherContents } from "../../../src/store/contents.ts";
import { createStore } from "../../../src/store/memory.ts";
import { hasIndexes, indexNames, MOST_COMPARED } from "../../../src/store/postgres/models.ts";
import { countingEmbedder, sourceOf } from "../../support/archives.ts";
import { publishedStore, temporaryDatabase } from "./archives.ts";

const DOCUMENTS = 700;

it(
  "beyond some thousands of vectors, the nearest are those of the store in memory but for one in fifty",
  { timeout: 300_000 },
  async () => {
    const files = Object.fromEntries(
      Array.from({ length: DOCUMENTS }, (_, at) => [`${at}.txt`, `Le port ${at}\n\n${bodyOf(at)}\n`]),
    );
    const embedder = countingEmbedder();
    const contents = await gatherContents(sourceOf(files), new Map(), embedder, () => undefined);
    const { archive } = await temporaryDatabase();
    const [inDatabase, inMemory] = [await publishedStore(archive, contents), createStore(contents)];
    expect(embedder.seen.length).toBeGreaterThan(MOST_COMPARED);
    const { rows } = await archive.database.pool.query<{ there: boolean }>(
      `select ${hasIndexes("$1")} as there`,
      [indexNames(1)],
    );
    expect(rows).toEqual([{ there: true }]);
    const questions = await embedder.embedPassages(
      Array.from({ length: 30 }, (_, at) => ({ text: `question ${at}`, context: 0 })),
    );
    let [found, all] = [0, 0];
    for (const { vector } of questions) {
      const right = new Set(await inMemory.nearest(vector, 10));
      all += right.size;
      found += (await inDatabase.nearest(vector, 10)).filter((id) => right.has(id)).length;
    }
    expect(all).toBe(300);
    expect(found / all).toBeGreaterThanOrEqual(0.98);
  },
);

function bodyOf(at: number): string {
  return Array.from({ length: 5 }, (_, line) => `Le navire ${at} numéro ${line} est arrivé au quai.`).join(
    "\n\n",
  );
}
