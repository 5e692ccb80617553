import { afterAll, beforeAll } from "vitest";
import { openArchiveDatabase, type ArchiveDatabase } from "../../../src/store/postgres/archive-database.ts";
import { createTestDatabase, type TestDatabase } from "../../support/postgres/postgres.ts";
import { describeStore } from "../contract.ts";
import { publishedStore } from "./archives.ts";

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

describeStore("PostgreSQL", (contents) => publishedStore(archive, contents));
