import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { dateOf, quotedAt, sentenceOf } from "../../../src/answer/chronology/row.ts";
import { createLibrary, type OpenArchive } from "../../../src/answer/library.ts";
import { readSubject } from "../../../src/answer/chronology/subject.ts";
import { readFolder } from "../../../src/archive/folder.ts";
import { squeezed } from "../../../src/language/folding.ts";
import { gatherContents } from "../../../src/store/contents.ts";
import { createStore } from "../../../src/store/memory.ts";
import { countingEmbedder } from "../../support/archives.ts";
import { chronology, dating, words } from "./told.ts";

function isTold(text: string): boolean {
  return typeof readSubject(text) !== "string";
}

describe("the chronologies of the five articles", () => {
  let archive: OpenArchive;
  const seeds = fileURLToPath(new URL("../../../seeds", import.meta.url));

  beforeAll(async () => {
    const contents = await gatherContents(
      await readFolder(seeds),
      new Map(),
      countingEmbedder(),
      () => undefined,
    );
    const shelf = { store: createStore(contents), known: [] };
    archive = createLibrary({ shelf, readCurrent: async () => null, update: async () => shelf }).open();
  });

  it.each([
    ["jumelage", ["derived 1994", "derived 1996", "quoted ?-1-15"]],
    ["Séoul", ["deduced 2016-7-10", "deduced 2016-8"]],
    ["Shanghai", ["deduced 2023-5-18", "quoted 2023-11", "quoted ?-4-10/4-14"]],
    ["Gyeonggi-do", ["quoted 2017", "quoted ?-2-21"]],
  ])("of %s are in order", async (subject, expected) => {
    expect((await chronology(archive, subject)).rows.map(dating)).toEqual(expected);
  });

  it("quote spans of their files, each sentence once, in order, whatever the subject", async () => {
    const { frequencies } = await archive.store.statistics();
    const terms = [...frequencies.keys()].filter((term) => /^\p{L}{3,}$/u.test(term));
    const subject = fc
      .oneof(
        fc.constantFrom(...terms),
        fc.tuple(fc.constantFrom(...terms), fc.constantFrom(...terms)).map((pair) => pair.join(" ")),
      )
      .filter(isTold);
    await fc.assert(
      fc.asyncProperty(subject, async (text) => {
        const { rows } = await chronology(archive, text).catch(() => ({ rows: [] }));
        for (const row of rows) {
          const quote = await quotedAt(archive, row);
          const raw = await archive.store.text(quote?.file ?? "");
          expect(raw?.slice(quote?.start, quote?.end)).toBe(quote?.text);
          expect(squeezed(quote?.text ?? "")).toBe(squeezed(sentenceOf(row).display));
        }
        expect(new Set(rows.map((row) => squeezed(words(row)))).size).toBe(rows.length);
        const years = rows.map((row) => dateOf(row).year ?? Infinity);
        expect(years).toEqual(years.toSorted((a, b) => (a === b ? 0 : a - b)));
      }),
      { numRuns: 60 },
    );
  });
});
