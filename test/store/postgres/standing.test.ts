import { describe, expect, it, onTestFinished } from "vitest";
import { openArchiveDatabase } from "../../../src/store/postgres/archive-database.ts";
import { currentEdition } from "../../../src/store/postgres/editions.ts";
import { isArchiveHeld, withArchiveHeld } from "../../../src/store/postgres/lock.ts";
import { isFor, openStanding } from "../../../src/store/postgres/standing.ts";
import { updateDatabase } from "../../../src/store/postgres/updating.ts";
import { countingEmbedder, SAMPLES, temporaryFolder, writeFiles } from "../../support/archives.ts";
import { isRealServer } from "../../support/postgres/postgres.ts";
import { proxyTo } from "../../support/postgres/proxy.ts";
import { temporaryDatabase } from "./archives.ts";

const MUSEUM = "002_musee.txt";

/** A database that holds the samples, with their folder. */
async function filled() {
  const { address, archive } = await temporaryDatabase();
  const seeds = temporaryFolder();
  writeFiles(seeds, SAMPLES);
  const update = async () => {
    await updateDatabase({ archive, seeds, embedder: countingEmbedder(), mayReplace: true });
    const edition = await currentEdition(archive.database);
    if (!edition) throw new Error("nothing was published");
    return edition;
  };
  return { address, archive, seeds, update, edition: await update() };
}

describe("the archive that a database holds", () => {
  it("is quoted as its files are now, where the folder is its own", async () => {
    const { archive, seeds, edition } = await filled();
    const { store, readCurrent } = await openStanding(archive, edition, seeds);
    expect(await store.ids()).toHaveLength(4);
    writeFiles(seeds, { [MUSEUM]: "Le musée ferme\n\nLe musée a fermé.\n" });
    expect(await readCurrent(MUSEUM)).toContain("Le musée ferme");
  });

  it("is quoted as it is stored where the folder is quite another, until another edition is published", async () => {
    const { archive, seeds, update, edition } = await filled();
    const other = temporaryFolder();
    writeFiles(other, { "000_port.txt": "Un tout autre titre\n\nUn tout autre texte.\n" });
    const { readCurrent } = await openStanding(archive, edition, other);
    expect(await readCurrent(MUSEUM)).toBe(SAMPLES[MUSEUM]);
    writeFiles(seeds, { "nouveau.txt": "Un nouveau titre\n\nUn nouveau texte.\n" });
    await update();
    expect(await readCurrent(MUSEUM)).toBeNull();
  });

  it("is told from one for another model", async () => {
    const { edition } = await filled();
    const fingerprint = await countingEmbedder().fingerprint();
    expect([isFor(edition, fingerprint), isFor(edition, `${fingerprint} other`)]).toEqual([true, false]);
  });

  it.runIf(isRealServer)("is known to be held for as long as another writes it", async () => {
    const { archive } = await temporaryDatabase();
    const { database } = archive;
    expect(await isArchiveHeld(database)).toBe(false);
    const held = await withArchiveHeld(
      database,
      () => undefined,
      () => isArchiveHeld(database),
    );
    expect(held).toBe(true);
    expect(await isArchiveHeld(database)).toBe(false);
  });

  it.runIf(isRealServer)("is read on after a restart of the server, without a fault", async () => {
    const { address, edition, seeds } = await filled();
    const proxy = await proxyTo(address);
    const archive = await openArchiveDatabase(proxy.address);
    onTestFinished(async () => {
      await archive.close();
      await proxy.close();
    });
    const { store } = await openStanding(archive, edition, seeds);
    await proxy.cut();
    const asked = store.documents(await store.ids());
    setTimeout(() => void proxy.mend(), 1_000);
    expect(await asked).toHaveLength(4);
  });
});
