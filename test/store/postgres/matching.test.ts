import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStore } from "../../../src/store/memory.ts";
import type { IndexContents } from "../../../src/store/contents.ts";
import { openArchiveDatabase, type ArchiveDatabase } from "../../../src/store/postgres/archive-database.ts";
import { createEntryList, readEntries } from "../../../src/store/postgres/entries.ts";
import type { IndexedDocument, IndexedSentence } from "../../../src/store/store.ts";
import { createTestDatabase, type TestDatabase } from "../../support/postgres/postgres.ts";
import { publishedStore } from "./archives.ts";

const WORDS = ["port", "riz", "quai", "pont", "ville", "navire", "mer", "ciel"];

/** A document of one-sentence passages of these terms, all of the body. */
function documentOf(number: number, passages: readonly (readonly string[])[]): IndexedDocument {
  const id = number.toString(16).padStart(16, "0");
  const spans = passages.map((_, at) => ({ start: 10 * at, end: 10 * at + 5 }));
  const sentences = passages.map((terms, at): IndexedSentence => {
    const text = { display: terms.join(" "), cutBefore: false, cutAfter: false };
    const vector = Float32Array.of(Math.cos(number + at), Math.sin(number + at));
    const place = { section: "article" as const, paragraph: at };
    return {
      ...(spans[at] ?? { start: 0, end: 0 }),
      ...text,
      ...place,
      terms,
      states: [],
      units: [],
      vector,
      tokens: Int8Array.of(at),
    };
  });
  return {
    document: {
      id,
      kind: "article",
      file: `${id}.txt`,
      others: [],
      title: "",
      paragraphs: sentences.map(({ start, end, display, cutBefore, cutAfter }) => ({
        start,
        end,
        section: "article",
        sentences: [{ start, end, display, cutBefore, cutAfter }],
      })),
      place: null,
      date: null,
    },
    sentences,
    passages: sentences.map(({ terms, vector }, at) => ({ sentences: [at], terms, vector })),
  };
}

const passage = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });
const archives = fc.array(fc.array(passage, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });
const weights = fc.dictionary(fc.constantFrom(...WORDS, "nulle"), fc.constantFrom(0, 0.25, 0.6, 1, 3));
const groups = fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }), { maxLength: 3 });

describe("candidates of a database", () => {
  let database: TestDatabase;
  let archive: ArchiveDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    archive = await openArchiveDatabase(database.address);
  });
  afterAll(async () => {
    await archive.close();
    await database.remove();
  });

  it("are those of the store in memory, whatever the archive was before", { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        archives,
        fc.array(
          fc.record({
            terms: weights,
            limit: fc.integer({ min: 0, max: 14 }),
            angle: fc.float({ noNaN: true, min: 0, max: 6 }),
            groups,
          }),
          { minLength: 4, maxLength: 4 },
        ),
        async (documents, questions) => {
          const contents: IndexContents = {
            documents: documents.map((passages, at) => documentOf(at, passages)),
            texts: new Map(),
            skipped: [],
          };
          const [inMemory, inDatabase] = [createStore(contents), await publishedStore(archive, contents)];
          for (const { terms, limit, angle, groups: wanted } of questions) {
            const sought = new Map(Object.entries(terms));
            const vector = Float32Array.of(Math.cos(angle), Math.sin(angle));
            expect(await inDatabase.matching(sought, limit)).toEqual(await inMemory.matching(sought, limit));
            expect(await inDatabase.nearest(vector, limit)).toEqual(await inMemory.nearest(vector, limit));
            expect(await inDatabase.holding(wanted)).toEqual(await inMemory.holding(wanted));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a list of entries", () => {
  it("gives back what was put in", () => {
    const entry = fc.tuple(fc.integer({ min: 0, max: 2 ** 24 }), fc.integer({ min: 1, max: 70_000 }));
    fc.assert(
      fc.property(fc.array(entry), (steps) => {
        const list = createEntryList();
        let last = 0;
        const added = steps.map(([step, count]): [number, number] => [(last += step), count]);
        for (const [at, count] of added) list.add(at, count);
        const { length, passages, counts } = readEntries(list.bytes());
        const read = Array.from({ length }, (_, at) => [passages[at], counts[at]]);
        expect(read).toEqual(added);
      }),
    );
  });
});
