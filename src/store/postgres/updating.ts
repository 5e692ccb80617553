import type pg from "pg";
import { readArchiveInTurns } from "../../archive/archive.ts";
import { readCurrent } from "../../archive/folder.ts";
import { countsOf } from "../contents.ts";
import type { IndexOptions, UpdatedIndex } from "../indexing.ts";
import { lazyStore } from "../lazy.ts";
import { changesBetween, type Changes } from "../manifest.ts";
import { wantedOf, type Wanted } from "../wanted.ts";
import type { ArchiveDatabase } from "./archive-database.ts";
import { currentEdition, filesOf, type Edition } from "./editions.ts";
import { withArchiveHeld } from "./lock.ts";
import { indexVectors, modelName, modelNamed } from "./models.ts";
import { foreignFault, isForeign } from "./foreign.ts";
import { publish } from "./publishing.ts";
import { openEdition } from "./store.ts";
import { sweep } from "./sweeping.ts";
import { takeUp } from "./taking-up.ts";

export interface DatabaseOptions extends Omit<IndexOptions, "index"> {
  readonly archive: ArchiveDatabase;
  /** Whether the folder may replace an archive that has little to do with it: that is for people to say, see `isForeign`. */
  readonly mayReplace: boolean;
}

/** An archive in a database that is up to date. */
export interface UpdatedArchive extends UpdatedIndex {
  /**
   * The text of a file as it is now, null where it is gone: that in the folder; where the folder has little to do with the archive, that
   * in the database, as long as no other edition has been published.
   */
  readonly readCurrent: (file: string) => Promise<string | null>;
}

/**
 * Brings an archive in a database up to date with its folder: the outcome is that of `updateIndex`. Documents are written a few at a
 * time and seen by nobody before the last one is there: whoever is cut off has only to be started again, and embeds nothing twice. One
 * process updates at a time; the others wait and find it done. Rejects with a DatabaseError where the database is at fault.
 */
export async function updateDatabase(options: DatabaseOptions): Promise<UpdatedArchive> {
  const started = performance.now();
  const { archive, seeds, embedder } = options;
  const fingerprint = await embedder.fingerprint();
  const wanted = await wantedOf(seeds, fingerprint);
  const found = upToDate(options, wanted, await currentEdition(archive.database));
  const { edition, changes, isOfFolder } = found ?? (await updateHeld(options, fingerprint));
  const { skipped, ...counts } = edition.summary;
  const store = lazyStore(edition.summary, () => openEdition(archive, edition));
  const readStored = async (file: string) =>
    (await currentEdition(archive.database))?.id === edition.id ? store.text(file) : null;
  return {
    report: { ...counts, ...changes, skipped, ms: Math.round(performance.now() - started) },
    state: edition.state,
    store,
    readCurrent: isOfFolder ? (file) => readCurrent(seeds, file) : readStored,
  };
}

interface Outcome {
  readonly edition: Edition;
  readonly changes: Changes;
  readonly isOfFolder: boolean;
}

const UNCHANGED: Changes = { added: 0, changed: 0, removed: 0 };

function upToDate({ rebuild }: DatabaseOptions, { state }: Wanted, edition: Edition | null): Outcome | null {
  if (rebuild || edition?.state !== state) return null;
  return { edition, changes: UNCHANGED, isOfFolder: true };
}

function updateHeld(options: DatabaseOptions, fingerprint: string): Promise<Outcome> {
  const { archive, seeds, onProgress = () => undefined } = options;
  const tellWaiting = () => onProgress({ phase: "waiting", done: 0, total: 1 });
  return withArchiveHeld(archive.database, tellWaiting, async (client) => {
    const wanted = await wantedOf(seeds, fingerprint);
    const last = await currentEdition(archive.database);
    return upToDate(options, wanted, last) ?? replace(client, options, wanted, last);
  });
}

async function replace(
  client: pg.Client,
  options: DatabaseOptions,
  wanted: Wanted,
  last: Edition | null,
): Promise<Outcome> {
  const { archive, embedder, rebuild = false, mayReplace, onProgress = () => undefined } = options;
  const { source, state } = wanted;
  const before = last && (await filesOf(client, last.id));
  const files = Object.fromEntries(source.files.map(({ file, hash }) => [file, hash]));
  if (last && before && !mayReplace && isForeign(before, files)) {
    if (last.model.name !== modelName(wanted.model)) throw foreignFault();
    return { edition: last, changes: UNCHANGED, isOfFolder: false };
  }
  onProgress({ phase: "reading", done: 0, total: source.files.length });
  const model = await modelNamed(client, modelName(wanted.model), rebuild);
  const { documents, skipped } = await readArchiveInTurns(source);
  const taken = await takeUp(client, model, { source, documents, embedder, onProgress });
  onProgress({ phase: "writing", done: 0, total: 1 });
  await indexVectors(client, taken.model);
  const summary = { ...countsOf(documents), skipped };
  await publish(client, last, { files, documents: taken.keys, model: taken.model, state, summary });
  await sweep(client);
  onProgress({ phase: "writing", done: 1, total: 1 });
  const edition = await currentEdition(archive.database);
  if (!edition) throw new Error("what was published is gone");
  const manifest = last && before && { files: before, skipped: last.summary.skipped };
  return { edition, changes: changesBetween(manifest, { files, skipped }), isOfFolder: true };
}
