import { createArchivist, type Archivist } from "./answer/archivist.ts";
import { createLibrary, type Library, type Shelf } from "./answer/library.ts";
import { knownQuestions, knownQuestionsKey, type KnownQuestion } from "./answer/suggestions/suggestions.ts";
import { readCurrent as readInFolder } from "./archive/folder.ts";
import type { Config } from "./config.ts";
import { createEmbedder, type Embedder } from "./embedding/embedder.ts";
import { keptBeside } from "./store/beside.ts";
import { updateIndex, type IndexReport, type Progress, type UpdatedIndex } from "./store/indexing.ts";
import type { ArchiveDatabase } from "./store/postgres/archive-database.ts";

/** The program put together, its index up to date. */
export interface Composition {
  readonly archivist: Archivist;
  readonly library: Library;
  readonly embedder: Embedder;
  /** What was done to the index. */
  readonly report: IndexReport;
}

type OnProgress = (progress: Progress) => void;

/**
 * Brings the index up to date and puts an archivist above it; the model loads meanwhile, so that it is ready for the first
 * question. Rejects with a ModelError where EMBEDDING_MODEL names no model, or one that does not load.
 */
export async function composeArchivist(
  config: Config,
  onProgress: OnProgress = () => undefined,
): Promise<Composition> {
  const embedder = composeEmbedder(config);
  const loading = embedder.load();
  // Its fault is waited for below, or met by the update before.
  loading.catch(() => undefined);
  const update = updatesOf(config, embedder);
  const { report, ...shelf } = await update({ onProgress });
  await loading;
  const library = libraryOf(shelf, () => update({}));
  return { archivist: createArchivist({ library, embedder }), library, embedder, report };
}

/** The library of an index whose files are read as its last update says. */
function libraryOf(
  first: Shelf & Pick<Library, "readCurrent">,
  update: () => Promise<typeof first>,
): Library {
  let last = first;
  return createLibrary({
    shelf: first,
    readCurrent: (file) => last.readCurrent(file),
    update: async () => (last = await update()),
  });
}

/**
 * What brings the index of a configuration up to date, or makes it anew; the model stays loaded between two updates. `mayReplace`: a
 * database that holds quite another archive than the folder takes the folder's, which only people decide.
 */
export function composeIndex(config: Config, { mayReplace = false } = {}): Update {
  return updatesOf(config, composeEmbedder(config), mayReplace);
}

type Update = (options: {
  rebuild?: boolean;
  onProgress?: OnProgress;
}) => Promise<{ report: IndexReport } & Required<Shelf> & Pick<Library, "readCurrent">>;

/** Updates of an index, each with the questions that it is then known to answer. */
function updatesOf(config: Config, embedder: Embedder, mayReplace = false): Update {
  const { update, kept } =
    config.databaseUrl === null
      ? homeInFolder(config, embedder)
      : homeInDatabase(config.databaseUrl, config.seedsDir, embedder, mayReplace);
  return async (options) => {
    const { report, state, store, readCurrent } = await update(options);
    const known = await kept("questions", knownQuestionsKey(state), () =>
      questionsOf({ store, known: [] }, readCurrent, embedder),
    );
    return { report, state, store, known, readCurrent };
  };
}

/** Where an index is kept, with what is worked out of it. */
interface Home {
  update(options: Parameters<Update>[0]): Promise<UpdatedIndex & Pick<Library, "readCurrent">>;
  /** See `keptBeside`. */
  kept<Value>(name: string, key: string, make: () => Promise<Value>): Promise<Value>;
}

function homeInFolder({ seedsDir, indexDir }: Config, embedder: Embedder): Home {
  return {
    update: async (options) => {
      const updated = await updateIndex({ seeds: seedsDir, index: indexDir, embedder, ...options });
      return { ...updated, readCurrent: (file) => readInFolder(seedsDir, file) };
    },
    kept: (name, key, make) => keptBeside(indexDir, name, key, make),
  };
}

function homeInDatabase(address: string, seeds: string, embedder: Embedder, mayReplace: boolean): Home {
  let opening: Promise<ArchiveDatabase> | undefined;
  // A database that cannot be opened now may be the next time.
  const opened = async () => {
    const { openArchiveDatabase } = await import("./store/postgres/archive-database.ts");
    return (opening ??= openArchiveDatabase(address).catch((fault: unknown) => {
      opening = undefined;
      throw fault;
    }));
  };
  // Loaded here alone: an archive in a folder starts without a database's client.
  return {
    update: async (options) => {
      const { updateDatabase } = await import("./store/postgres/updating.ts");
      return updateDatabase({ archive: await opened(), seeds, embedder, mayReplace, ...options });
    },
    kept: async (name, key, make) => {
      const { keptWith } = await import("./store/postgres/kept.ts");
      return keptWith(await opened(), name, key, make);
    },
  };
}

/** The questions that an index answers, asked of an archivist that knows none. */
function questionsOf(
  shelf: Shelf,
  readCurrent: Library["readCurrent"],
  embedder: Embedder,
): Promise<readonly KnownQuestion[]> {
  const library = createLibrary({ readCurrent, shelf, update: async () => shelf });
  const { ask } = createArchivist({ library, embedder });
  return knownQuestions(shelf.store, ask);
}

/** The model that comes with the repository. */
const SHIPPED_MODEL = "embeddings/model/multilingual-e5-small-fr-en-vi";

/** The sentence model of a configuration. Throws a ModelError where EMBEDDING_MODEL names none. */
export function composeEmbedder({ embeddingModel, root }: Config): Embedder {
  return createEmbedder(embeddingModel ?? SHIPPED_MODEL, root);
}
