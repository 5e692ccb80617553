import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createArchivist } from "../../../src/answer/archivist.ts";
import { createLibrary } from "../../../src/answer/library.ts";
import { readCurrent, readFolder } from "../../../src/archive/folder.ts";
import type { QuestionVector } from "../../../src/embedding/embedder.ts";
import { readGradedSet, type GradedQuestion } from "../../../src/evaluation/graded.ts";
import { gatherContents } from "../../../src/store/contents.ts";
import { createStore } from "../../../src/store/memory.ts";
import { openArchiveDatabase, type ArchiveDatabase } from "../../../src/store/postgres/archive-database.ts";
import type { Store } from "../../../src/store/store.ts";
import { shippedEmbedder } from "../../support/model.ts";
import { createTestDatabase, type TestDatabase } from "../../support/postgres/postgres.ts";
import { publishedStore } from "./archives.ts";

const SEEDS = fileURLToPath(new URL("../../../seeds", import.meta.url));
const QUESTIONS = ["seeds.jsonl", "seeds-asked.jsonl"].map((file) =>
  fileURLToPath(new URL(`../../eval/${file}`, import.meta.url)),
);

const embedder = shippedEmbedder();
const vectors = new Map<string, Promise<QuestionVector>>();

/** A question is embedded once for both. */
const remembering = {
  ...embedder,
  embedQuestion: (text: string) => {
    const vector = vectors.get(text) ?? embedder.embedQuestion(text);
    vectors.set(text, vector);
    return vector;
  },
};

/** All that is answered above a store, but for the time that it took. */
async function answersAbove(store: Store, questions: readonly GradedQuestion[]): Promise<string[]> {
  const shelf = { store, known: [] };
  const library = createLibrary({
    shelf,
    readCurrent: (file) => readCurrent(SEEDS, file),
    update: async () => shelf,
  });
  const archivist = createArchivist({ library, embedder: remembering });
  const answers: string[] = [];
  for (const { question } of questions) {
    const { ms, ...answer } = await archivist.ask(question);
    answers.push(JSON.stringify(answer));
    expect(ms).toBeGreaterThanOrEqual(0);
  }
  return answers;
}

describe("answers above both stores", () => {
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

  it("are the same to the byte for every graded question", { timeout: 300_000 }, async () => {
    const source = await readFolder(SEEDS);
    const contents = await gatherContents(source, new Map(), embedder, () => undefined);
    const sets = await Promise.all(QUESTIONS.map((file) => readGradedSet("seeds", SEEDS, file)));
    const questions = sets.flatMap((set) => set.questions);
    const inMemory = await answersAbove(createStore(contents), questions);
    const inDatabase = await answersAbove(await publishedStore(archive, contents), questions);
    expect(inDatabase).toEqual(inMemory);
    expect(inMemory).toHaveLength(questions.length);
    expect(questions.length).toBeGreaterThan(150);
  });
});
