import { createArchivist, type Archivist } from "./answer/archivist.ts";
import { createLibrary, type Library, type Shelf } from "./answer/library.ts";
import { knownQuestions, knownQuestionsKey, type KnownQuestion } from "./answer/suggestions/suggestions.ts";
import { readCurrent } from "./archive/folder.ts";
import type { Config } from "./config.ts";
import { createEmbedder, type Embedder } from "./embedding/embedder.ts";
import { keptBeside } from "./store/beside.ts";
import { updateIndex, type IndexReport, type Progress } from "./store/indexing.ts";
import type { Store } from "./store/store.ts";

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
  const library = createLibrary({ ...filesOf(config), shelf, update: () => update({}) });
  return { archivist: createArchivist({ library, embedder }), library, embedder, report };
}

/** What brings the index of a configuration up to date, or makes it anew; the model stays loaded between two updates. */
export function composeIndex(config: Config): Update {
  return updatesOf(config, composeEmbedder(config));
}

type Update = (options: {
  rebuild?: boolean;
  onProgress?: OnProgress;
}) => Promise<{ report: IndexReport } & Shelf>;

/** Updates of an index, each with the questions that it is then known to answer. */
function updatesOf(config: Config, embedder: Embedder): Update {
  const { seedsDir, indexDir } = config;
  return async (options) => {
    const { report, state, store } = await updateIndex({
      seeds: seedsDir,
      index: indexDir,
      embedder,
      ...options,
    });
    const key = knownQuestionsKey(state);
    const known = await keptBeside(indexDir, "questions", key, () => questionsOf(store, config, embedder));
    return { report, state, store, known };
  };
}

/** The questions that an index answers, asked of an archivist that knows none. */
function questionsOf(store: Store, config: Config, embedder: Embedder): Promise<readonly KnownQuestion[]> {
  const shelf = { store, known: [] };
  const library = createLibrary({ ...filesOf(config), shelf, update: async () => shelf });
  const { ask } = createArchivist({ library, embedder });
  return knownQuestions(store, ask);
}

function filesOf({ seedsDir }: Config) {
  return { readCurrent: (file: string) => readCurrent(seedsDir, file) };
}

/** The model that comes with the repository. */
const SHIPPED_MODEL = "embeddings/model/multilingual-e5-small-fr-en-vi";

/** The sentence model of a configuration. Throws a ModelError where EMBEDDING_MODEL names none. */
export function composeEmbedder({ embeddingModel, root }: Config): Embedder {
  return createEmbedder(embeddingModel ?? SHIPPED_MODEL, root);
}
