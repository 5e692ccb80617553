import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DatabaseError } from "../../../src/postgres/database-error.ts";
import { updateIndex, type Progress } from "../../../src/store/indexing.ts";
import { openArchiveDatabase } from "../../../src/store/postgres/archive-database.ts";
import { updateDatabase } from "../../../src/store/postgres/updating.ts";
import type { PassageText } from "../../../src/embedding/embedder.ts";
import {
  countingEmbedder,
  SAMPLES,
  temporaryFolder,
  writeFiles,
  type Files,
} from "../../support/archives.ts";
import { createTestDatabase, isRealServer } from "../../support/postgres/postgres.ts";
import { answersOf } from "../answers.ts";
import { temporaryDatabase } from "./archives.ts";

const NEWS = `Un pont relie Can Tho à Vinh Long

Can Tho (VNA) – Le pont mesure 6,61 kilomètres et a coûté 343 millions de dollars. -VNA
`;
const UNCHANGED = { added: 0, changed: 0, removed: 0 };

/** An archive of files, with an empty database. */
async function archiveOf(files: Files = SAMPLES) {
  const seeds = temporaryFolder();
  writeFiles(seeds, files);
  return { seeds, mayReplace: true, ...(await temporaryDatabase()) };
}

/** What a store in memory says of the same files. */
async function expected(seeds: string, embedder = countingEmbedder()) {
  return answersOf((await updateIndex({ seeds, index: temporaryFolder(), embedder })).store);
}

/** An embedder that fails after so many texts. */
function failingEmbedder(after: number) {
  const embedder = countingEmbedder();
  const embedPassages = async (texts: readonly PassageText[], onDone?: () => void) => {
    if (embedder.seen.length + texts.length > after) throw new Error("no more");
    return embedder.embedPassages(texts, onDone);
  };
  return { ...embedder, embedPassages };
}

/** As many articles as are written by several transactions. */
const MANY = Object.fromEntries(
  Array.from({ length: 50 }, (_, at) => [
    `${String(at).padStart(3, "0")}.txt`,
    NEWS.replace("6,61", `${at},5`),
  ]),
);

describe("an archive in a database", () => {
  it("says what a store in memory says, and is up to date from then on", async () => {
    const options = await archiveOf();
    const first = await updateDatabase({ ...options, embedder: countingEmbedder() });
    expect(first.report).toMatchObject({ articles: 3, briefs: 1, added: 3 });
    expect(await answersOf(first.store)).toEqual(await expected(options.seeds));
    const embedder = countingEmbedder();
    const again = await updateDatabase({ ...options, embedder });
    expect(again.report).toMatchObject({ articles: 3, ...UNCHANGED });
    expect(again.state).toBe(first.state);
    expect(embedder.seen).toEqual([]);
  });

  it("depends on the files alone, never on what was there before", { timeout: 120_000 }, async () => {
    const options = await archiveOf({});
    const names = ["a.txt", "b.txt", "c.txt", "d/e.txt"];
    const texts = [...Object.values(SAMPLES), NEWS, "", "Un titre seul", "Titre\n\nIl est là.\n"];
    const state = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...texts), { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 4 }), async (states) => {
        for (const files of states) {
          for (const name of names) rmSync(join(options.seeds, name), { force: true });
          writeFiles(options.seeds, files);
          const { store } = await updateDatabase({ ...options, embedder: countingEmbedder() });
          expect(await answersOf(store)).toEqual(await expected(options.seeds));
        }
      }),
      { numRuns: 6 },
    );
  });

  it("embeds only what is new", async () => {
    const options = await archiveOf();
    await updateDatabase({ ...options, embedder: countingEmbedder() });
    writeFiles(options.seeds, { "003_pont.txt": NEWS });
    const embedder = countingEmbedder();
    const { report } = await updateDatabase({ ...options, embedder });
    expect(report).toMatchObject({ added: 1, changed: 0, removed: 0 });
    expect(embedder.seen.every((text) => text.startsWith("Un pont relie"))).toBe(true);
  });

  it("that was cut off while it grew is read as it was, and goes on where it was", async () => {
    const options = await archiveOf();
    const before = await updateDatabase({ ...options, embedder: countingEmbedder() });
    const old = await answersOf(before.store);
    writeFiles(options.seeds, MANY);
    const failing = failingEmbedder(40);
    await expect(updateDatabase({ ...options, embedder: failing })).rejects.toThrow("no more");
    expect(await answersOf(before.store)).toEqual(old);
    const embedder = countingEmbedder();
    const { store } = await updateDatabase({ ...options, embedder });
    expect(failing.seen.length).toBeGreaterThan(15);
    expect(embedder.seen.filter((text) => failing.seen.includes(text))).toEqual([]);
    expect(await answersOf(store)).toEqual(await expected(options.seeds));
    // Whoever still holds the edition before reads it for a while.
    expect(await answersOf(before.store)).toEqual(old);
  });

  it("is made anew for another model, while the old one is read", async () => {
    const options = await archiveOf();
    const before = await updateDatabase({ ...options, embedder: countingEmbedder() });
    const old = await answersOf(before.store);
    const other = countingEmbedder("other");
    const { report, store } = await updateDatabase({ ...options, embedder: other });
    expect(report).toMatchObject(UNCHANGED);
    expect(other.seen.length).toBeGreaterThan(10);
    expect(await answersOf(store)).toEqual(await expected(options.seeds, countingEmbedder("other")));
    expect(await answersOf(before.store)).toEqual(old);
  });

  it("is made anew with `rebuild`, to the same", async () => {
    const options = await archiveOf();
    const first = countingEmbedder();
    await updateDatabase({ ...options, embedder: first });
    const again = countingEmbedder();
    const { store } = await updateDatabase({ ...options, embedder: again, rebuild: true });
    expect(again.seen.toSorted()).toEqual(first.seen.toSorted());
    expect(await answersOf(store)).toEqual(await expected(options.seeds));
  });

  it("gives way to quite another folder only where that is asked for", async () => {
    const options = await archiveOf();
    const { report } = await updateDatabase({ ...options, embedder: countingEmbedder() });
    const elsewhere = { ...options, seeds: temporaryFolder(), mayReplace: false };
    const kept = await updateDatabase({ ...elsewhere, embedder: countingEmbedder() });
    expect(kept.report).toMatchObject({ articles: report.articles, ...UNCHANGED });
    expect(await kept.readCurrent("001_riz.txt")).toBe(SAMPLES["001_riz.txt"]);
    const other = updateDatabase({ ...elsewhere, embedder: countingEmbedder("other") });
    await expect(other).rejects.toThrow(/DATABASE_URL : .*autre modèle.*npm run index/);
    const emptied = await updateDatabase({ ...elsewhere, mayReplace: true, embedder: countingEmbedder() });
    expect(emptied.report).toMatchObject({ articles: 0, removed: 3 });
    // What another process has replaced is no text of today.
    expect(await kept.readCurrent("001_riz.txt")).toBeNull();
  });

  it("reads its files where the folder is its own", async () => {
    const options = await archiveOf();
    const { readCurrent } = await updateDatabase({ ...options, embedder: countingEmbedder() });
    writeFiles(options.seeds, { "001_riz.txt": NEWS });
    expect(await readCurrent("001_riz.txt")).toBe(NEWS);
    expect(await readCurrent("nulle-part.txt")).toBeNull();
  });

  it("tells how far it is, step by step", async () => {
    const steps: Progress[] = [];
    const onProgress = (step: Progress) => void steps.push(step);
    await updateDatabase({ ...(await archiveOf(MANY)), embedder: countingEmbedder(), onProgress });
    expect([...new Set(steps.map(({ phase }) => phase))]).toEqual(["reading", "embedding", "writing"]);
    for (const phase of ["embedding", "writing"]) {
      const last = steps.findLast((step) => step.phase === phase);
      expect(last?.done).toBe(last?.total);
    }
  });

  it.runIf(isRealServer)("is updated by one process at a time; the others wait and say so", async () => {
    const options = await archiveOf(MANY);
    const embedders = [countingEmbedder(), countingEmbedder(), countingEmbedder()];
    const waited: boolean[] = [];
    const updates = embedders.map((embedder, at) => {
      const onProgress = ({ phase }: Progress) => void (waited[at] ||= phase === "waiting");
      return updateDatabase({ ...options, embedder, onProgress });
    });
    const states = (await Promise.all(updates)).map(({ state }) => state);
    expect(new Set(states).size).toBe(1);
    expect(embedders.filter(({ seen }) => seen.length > 0)).toHaveLength(1);
    expect(waited.filter(Boolean).length).toBeGreaterThan(0);
  });

  it.runIf(isRealServer)("is asked again where the server has cut off idle connections", async () => {
    const options = await archiveOf();
    const { store } = await updateDatabase({ ...options, embedder: countingEmbedder() });
    const matched = await store.matching(new Map([["riz", 1]]), 3);
    const { pool } = options.archive.database;
    await pool
      .query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()")
      .catch(() => undefined);
    expect(await store.fetch(matched)).toHaveLength(matched.length);
  });

  it("that goes away in the middle is said to be out of reach, for as long as it is", async () => {
    const database = await createTestDatabase();
    const archive = await openArchiveDatabase(database.address);
    const seeds = temporaryFolder();
    writeFiles(seeds, SAMPLES);
    const embedder = countingEmbedder();
    const { store } = await updateDatabase({ seeds, archive, mayReplace: true, embedder });
    await store.statistics();
    await database.remove();
    const fault: unknown = await store.matching(new Map([["riz", 1]]), 3).catch((cause: unknown) => cause);
    expect(fault).toBeInstanceOf(DatabaseError);
    // A server that goes on says that the database is no more.
    expect(fault).toMatchObject({ isPassing: !isRealServer });
    await archive.close();
  });
});
