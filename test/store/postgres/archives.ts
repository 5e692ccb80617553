import { onTestFinished } from "vitest";
import { analysisOf, embeddedIds } from "../../../src/store/analysis.ts";
import { contentId } from "../../../src/archive/passages.ts";
import { countsOf, type IndexContents } from "../../../src/store/contents.ts";
import { openArchiveDatabase, type ArchiveDatabase } from "../../../src/store/postgres/archive-database.ts";
import { currentEdition } from "../../../src/store/postgres/editions.ts";
import { knownDocuments } from "../../../src/store/postgres/known.ts";
import { withArchiveHeld } from "../../../src/store/postgres/lock.ts";
import { indexVectors, modelNamed, withDimensions } from "../../../src/store/postgres/models.ts";
import { publish } from "../../../src/store/postgres/publishing.ts";
import { openEdition } from "../../../src/store/postgres/store.ts";
import { documentDigest, writeDocuments } from "../../../src/store/postgres/writing.ts";
import type { IndexedDocument, Store } from "../../../src/store/store.ts";
import { createTestDatabase } from "../../support/postgres/postgres.ts";

/** A database for an archive, which goes away with the test. */
export async function temporaryDatabase(): Promise<{
  readonly address: string;
  readonly archive: ArchiveDatabase;
}> {
  const database = await createTestDatabase();
  const archive = await openArchiveDatabase(database.address);
  onTestFinished(async () => {
    await archive.close();
    await database.remove();
  });
  return { address: database.address, archive };
}

/** A store in a database over contents, published as its next edition. */
export async function publishedStore(archive: ArchiveDatabase, contents: IndexContents): Promise<Store> {
  await withArchiveHeld(
    archive.database,
    () => undefined,
    async (client) => {
      let model = await modelNamed(client, "test");
      const dimensions = contents.documents[0]?.sentences[0]?.vector.length ?? 0;
      if (dimensions > 0) model = await withDimensions(client, model, dimensions);
      const written = contents.documents.map((indexed) => {
        const text = contents.texts.get(indexed.document.file) ?? "";
        const source = contentId(text);
        const digest = documentDigest(indexed.document, source, model);
        return { digest, analysed: analysisOf(indexed), embedded: embeddedOf(indexed), source, text };
      });
      await writeDocuments(client, model, written);
      const keys = await knownDocuments(
        client,
        written.map(({ digest }) => digest),
      );
      await indexVectors(client, model);
      await publish(client, await currentEdition(archive.database), {
        model,
        state: contentId(JSON.stringify(written.map(({ digest }) => digest))),
        files: {},
        documents: written.map(({ digest }) => keys.get(digest) ?? 0),
        summary: {
          ...countsOf(contents.documents.map(({ document }) => document)),
          skipped: contents.skipped,
        },
      });
    },
  );
  const edition = await currentEdition(archive.database);
  if (!edition) throw new Error("nothing was published");
  return openEdition(archive, edition);
}

function embeddedOf(indexed: IndexedDocument) {
  const none = new Int8Array();
  return embeddedIds(analysisOf(indexed)).map((id) => {
    const at = Number(/\d+$/.exec(id)?.[0]);
    const part = id.includes("/p") ? { tokens: none, ...indexed.passages[at] } : indexed.sentences[at];
    return { vector: part?.vector ?? new Float32Array(), tokens: part?.tokens ?? none };
  });
}
