import { expect, it, vi } from "vitest";
import type { ArchiveDatabase } from "../../../src/store/postgres/archive-database.ts";
import { createCache } from "../../../src/store/postgres/cache.ts";
import { readDocuments } from "../../../src/store/postgres/reading.ts";

/** An archive in a database that answers nothing but a fault. */
function brokenArchive() {
  const query = vi.fn<() => Promise<never>>(() => Promise.reject(new Error("gone")));
  const database = { pool: { query }, faultOf: (fault: unknown) => fault };
  const beingRead: ArchiveDatabase["beingRead"] = new Map();
  const caches = { documents: createCache(1), texts: createCache(1), postings: createCache(1) };
  // Of a database no more is needed to read documents.
  return { archive: { database, beingRead, ...caches } as unknown as ArchiveDatabase, query, beingRead };
}

it("documents that others are just reading are waited for, and no failure of either goes unheard", async () => {
  const { archive, query, beingRead } = brokenArchive();
  const model = { id: 1, name: "m", dimensions: 3 };
  const both = [readDocuments(archive, model, [1]), readDocuments(archive, model, [1, 2])];
  // One that nobody hears of would end the process, and fails these tests.
  const ends = await Promise.allSettled(both);
  expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(query).toHaveBeenCalledTimes(2);
  expect(beingRead.size).toBe(0);
});
