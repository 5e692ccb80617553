import { join } from "node:path";
import { makeFolder } from "../made-folder.ts";
import { readContents, readEmbedded, writeContents } from "./build-files.ts";
import {
  createBuild,
  currentBuild,
  damageOf,
  publishBuild,
  removeBuild,
  sweepBuilds,
  type Build,
} from "./builds.ts";
import { gatherContents, summaryOf, type IndexContents, type Progress } from "./contents.ts";
import { damageInWords, indexFault } from "./faults.ts";
import { lazyStore } from "./lazy.ts";
import { holdIndex, type Hold } from "./lock.ts";
import { changesBetween, RECIPE, VERSION, type Changes, type Manifest } from "./manifest.ts";
import { createStore } from "./memory.ts";
import type { Store, StoreSummary } from "./store.ts";
import type { Embedded } from "../embedding/embedder.ts";
import type { PassageEmbedder } from "./vectors.ts";
import { wantedOf, type Wanted } from "./wanted.ts";

export type { Progress } from "./contents.ts";

/** What an index holds, and what of it is new; counts of distinct articles; `ms`: what the update took. */
export interface IndexReport extends StoreSummary, Changes {
  readonly ms: number;
}

export interface IndexOptions {
  /** The archive's folder. */
  readonly seeds: string;
  /** The folder of the index; made where it is missing. */
  readonly index: string;
  readonly embedder: PassageEmbedder;
  /** Makes everything anew, even where nothing has changed. */
  readonly rebuild?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/** An index that is up to date, and what was done for it. */
export interface UpdatedIndex {
  readonly report: IndexReport;
  /** Names what the index is made of: indexes of one state are the same. */
  readonly state: string;
  readonly store: Store;
}

/**
 * Brings an index up to date with its archive: a pure function of the files, the model and the recipe, so that an updated index
 * equals a rebuilt one. Where nothing has changed nothing is written, and the store reads its vectors when they are first asked
 * for. A damaged index is made anew, and `onProgress` told why. Processes that update one index at once wait for each other; one that is
 * killed or fails leaves the old index in service. Rejects with words that name the folder and the cure.
 */
export async function updateIndex(options: IndexOptions): Promise<UpdatedIndex> {
  const started = performance.now();
  const model = await options.embedder.fingerprint();
  const wanted = await wantedOf(options.seeds, model);
  const current = upToDate(options, wanted, await currentBuild(options.index));
  const { manifest, changes, store } = current ?? (await updateHeld(options, model));
  const report = { ...manifest.counts, ...changes, skipped: manifest.skipped };
  return { report: { ...report, ms: Math.round(performance.now() - started) }, state: manifest.state, store };
}

interface Outcome {
  readonly manifest: Manifest;
  readonly changes: Changes;
  readonly store: Store;
}

function upToDate({ index, rebuild }: IndexOptions, wanted: Wanted, build: Build | null): Outcome | null {
  if (rebuild || build?.manifest.state !== wanted.state) return null;
  const { manifest } = build;
  const store = lazyStore({ ...manifest.counts, skipped: manifest.skipped }, () => openStore(index, build));
  return { manifest, changes: changesBetween(manifest, manifest), store };
}

/** Opens a build; where it has been replaced since, its successor of the same model. */
async function openStore(index: string, build: Build): Promise<Store> {
  try {
    return createStore(await readContents(build));
  } catch (error) {
    const successor = await currentBuild(index);
    const isNew = successor !== null && successor.folder !== build.folder;
    if (!isNew || successor.manifest.model !== build.manifest.model) throw indexFault(index, error, false);
    return openStore(index, successor);
  }
}

/** Updates under the lock; once more from the start where the lock was lost to another process. */
async function updateHeld(options: IndexOptions, model: string): Promise<Outcome> {
  const hold = await holdFolder(options);
  try {
    const wanted = await wantedOf(options.seeds, model);
    const last = await currentBuild(options.index);
    if (!last) await tellDamage(options);
    const outcome = upToDate(options, wanted, last) ?? (await replace(options, wanted, last, hold));
    if (outcome) return outcome;
  } finally {
    await hold.release();
  }
  return updateHeld(options, model);
}

async function tellDamage({ index, onProgress }: IndexOptions): Promise<void> {
  const damage = await damageOf(index);
  if (damage === null) return;
  onProgress?.({ phase: "damaged", done: 0, total: 1, problem: damageInWords(index, damage) });
}

async function holdFolder({ index, onProgress }: IndexOptions): Promise<Hold> {
  try {
    makeFolder(index);
    return await holdIndex(index, () => onProgress?.({ phase: "waiting", done: 0, total: 1 }));
  } catch (error) {
    throw indexFault(index, error, (await currentBuild(index)) !== null);
  }
}

/** Builds beside the last build and switches. Null where the lock was lost: what was built is then thrown away. */
async function replace(
  options: IndexOptions,
  wanted: Wanted,
  last: Build | null,
  hold: Hold,
): Promise<Outcome | null> {
  const { index, embedder, onProgress = () => undefined } = options;
  try {
    await sweepBuilds(index);
    const known = await knownVectors(options.rebuild ? null : last, wanted);
    const contents = await gatherContents(wanted.source, known, embedder, onProgress);
    onProgress({ phase: "writing", done: 0, total: 1 });
    const manifest = await writeBuild(index, wanted, contents, hold);
    if (!manifest) return null;
    onProgress({ phase: "writing", done: 1, total: 1 });
    const changes = changesBetween(last?.manifest ?? null, manifest);
    return { manifest, changes, store: createStore(contents) };
  } catch (error) {
    if (!(await hold.isHeld())) return null;
    throw indexFault(index, error, last !== null);
  }
}

/** What the last build keeps of its texts, where they were made as this one's would be. */
async function knownVectors(last: Build | null, { model }: Wanted): Promise<Map<string, Embedded>> {
  const isSame = last?.manifest.model === model && last.manifest.recipe === RECIPE;
  return isSame ? readEmbedded(last).catch(() => new Map()) : new Map();
}

async function writeBuild(
  index: string,
  { source, model, state }: Wanted,
  contents: IndexContents,
  hold: Hold,
): Promise<Manifest | null> {
  const name = await createBuild(index, state);
  let isPublished = false;
  try {
    const digests = await writeContents(join(index, name), contents);
    const { skipped, ...counts } = summaryOf(contents);
    const files = Object.fromEntries(source.files.map(({ file, hash }) => [file, hash]));
    const manifest = {
      version: VERSION,
      recipe: RECIPE,
      model,
      state,
      counts,
      files,
      skipped,
      digests,
    } as const;
    isPublished = await publishBuild(index, name, manifest, hold.isHeld);
    return isPublished ? manifest : null;
  } finally {
    if (isPublished) await sweepBuilds(index);
    else await removeBuild(index, name);
  }
}
