import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openDatabaseLibrary } from "../../../src/service/index/database-archive.ts";
import type { IndexReport } from "../../../src/store/indexing.ts";
import { openArchiveDatabase } from "../../../src/store/postgres/archive-database.ts";
import { updateDatabase } from "../../../src/store/postgres/updating.ts";
import { countingEmbedder, SAMPLES, temporaryFolder, writeFiles } from "../../support/archives.ts";
import { keptLog } from "../../support/kept-log.ts";
import { createTestDatabase } from "../../support/postgres/postgres.ts";

/** A database and a folder, with libraries over them whose updates are made in this process. */
async function home() {
  const database = await createTestDatabase();
  const archive = await openArchiveDatabase(database.address);
  onTestFinished(async () => {
    await archive.close();
    await database.remove();
  });
  const seeds = temporaryFolder();
  writeFiles(seeds, SAMPLES);
  const made = countingEmbedder();
  const update = vi.fn<(name?: string) => Promise<IndexReport>>(async (name = "") => {
    const embedder = { ...made, fingerprint: async () => `${await made.fingerprint()}${name}` };
    return (await updateDatabase({ archive, seeds, embedder, mayReplace: false })).report;
  });
  const open = async (name = "") => {
    const log = keptLog();
    const library = await openDatabaseLibrary({
      config: { seedsDir: seeds },
      archive,
      updater: { update: () => update(name) },
      fingerprint: `${await made.fingerprint()}${name}`,
      onProgress: () => undefined,
      log,
      signal: new AbortController().signal,
    });
    return { library, said: () => log.lines.map(({ message }) => message).join("\n") };
  };
  return { seeds, update, open };
}

describe("the library of an archive in a database", () => {
  it("is filled first where there is nothing, and says so", async () => {
    const { open, update } = await home();
    const { library, said } = await open();
    expect(update).toHaveBeenCalledOnce();
    expect(said()).toContain("ne contient pas encore d’archive");
    expect(library.open().store.summary).toMatchObject({ articles: 3, briefs: 1 });
  });

  it("is served as it is at once, and takes up what is new when it is refreshed", async () => {
    const { open, seeds, update } = await home();
    await update();
    writeFiles(seeds, { "phare.txt": "Le phare rouvre\n\nLe phare a rouvert mardi.\n" });
    update.mockClear();
    const { library, said } = await open();
    const before = library.open();
    expect(update).not.toHaveBeenCalled();
    expect(before.store.summary.articles).toBe(3);
    await library.refresh();
    expect(library.open().store.summary.articles).toBe(4);
    expect(before.store.summary.articles).toBe(3);
    expect(said()).toContain("nouvelle édition");
    const after = library.open();
    await library.refresh();
    expect(library.open()).toBe(after);
  });

  it("takes up what another process has published", async () => {
    const { open, seeds } = await home();
    const [{ library: one }, { library: other }] = [await open(), await open()];
    writeFiles(seeds, { "phare.txt": "Le phare rouvre\n\nLe phare a rouvert mardi.\n" });
    await one.refresh();
    await other.refresh();
    expect(other.open().store.summary.articles).toBe(4);
  });

  it("of another model is made anew for the last to start; who served before goes on, and undoes nothing", async () => {
    const { open, update } = await home();
    const { library: first } = await open();
    const { library: last, said } = await open(" other");
    expect(said()).toContain("pour un autre modèle de phrases");
    expect(update).toHaveBeenCalledTimes(2);
    await expect(first.refresh()).rejects.toThrow(/même modèle.*redémarrez celle-ci/);
    expect(update).toHaveBeenCalledTimes(2);
    const ids = await first.open().store.ids();
    expect(await first.open().store.documents(ids)).toHaveLength(4);
    await last.refresh();
    expect(last.open().store.summary.articles).toBe(3);
  });

  it("keeps the old edition in service where an update fails", async () => {
    const { open, update } = await home();
    const { library } = await open();
    update.mockRejectedValueOnce(new Error("no memory"));
    await expect(library.refresh()).rejects.toThrow("no memory");
    expect(library.open().store.summary.articles).toBe(3);
    await library.refresh();
  });
});
