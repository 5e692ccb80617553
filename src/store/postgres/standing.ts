import { readCurrent as readInFolder } from "../../archive/folder.ts";
import type { Store } from "../store.ts";
import type { ArchiveDatabase } from "./archive-database.ts";
import { currentEdition, type Edition } from "./editions.ts";
import { modelName } from "./models.ts";
import { openEdition } from "./store.ts";

/** The archive that a database holds as it stands, whatever the folder says: for those who serve while others bring it up to date. */
export interface StandingArchive {
  readonly edition: Edition;
  /** Open: its first question is no slower than the next. */
  readonly store: Store;
  /** See `UpdatedArchive`. */
  readonly readCurrent: (file: string) => Promise<string | null>;
}

/** Whether an edition is one that questions of a sentence model can be put to. */
export function isFor({ model }: Edition, fingerprint: string): boolean {
  return model.name === modelName(fingerprint);
}

/** Opens an edition. Rejects with a DatabaseError. */
export async function openStanding(
  archive: ArchiveDatabase,
  edition: Edition,
  seeds: string,
): Promise<StandingArchive> {
  const store = await openEdition(archive, edition);
  const isOfFolder = await isFolderOf(store, seeds);
  const readStored = async (file: string) =>
    (await currentEdition(archive.database))?.id === edition.id ? store.text(file) : null;
  return { edition, store, readCurrent: isOfFolder ? (file) => readInFolder(seeds, file) : readStored };
}

/** So many files of an archive are looked at to know whether a folder is its own: see `isForeign`, which reads them all. */
const SAMPLE = 64;

async function isFolderOf(store: Store, seeds: string): Promise<boolean> {
  const documents = await store.list();
  const step = Math.max(1, Math.ceil(documents.length / SAMPLE));
  const sample = documents.filter((_, at) => at % step === 0);
  let same = 0;
  for (const { file } of sample) {
    const current = await readInFolder(seeds, file);
    if (current !== null && current === (await store.text(file))) same += 1;
  }
  return 2 * same >= sample.length;
}
