import { createArchivist, type Archivist } from "./answer/archivist.ts";
import { readCurrent } from "./archive/folder.ts";
import type { Config } from "./config.ts";
import { createEmbedder, type Embedder } from "./embedding/embedder.ts";
import { updateIndex, type IndexReport, type Progress } from "./store/indexing.ts";
import type { Store } from "./store/store.ts";

/** The program put together, its index up to date. */
export interface Composition {
  readonly archivist: Archivist;
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
  const { report, store } = await updatesOf(config, embedder)({ onProgress });
  await loading;
  const archivist = createArchivist({
    store,
    embedder,
    readCurrent: (file) => readCurrent(config.seedsDir, file),
    refresh: async () => (await updatesOf(config, embedder)({})).store,
  });
  return { archivist, report };
}

/** What brings the index of a configuration up to date, or makes it anew; the model stays loaded between two updates. */
export function composeIndex(config: Config): Update {
  return updatesOf(config, composeEmbedder(config));
}

type Update = (options: {
  rebuild?: boolean;
  onProgress?: OnProgress;
}) => Promise<{ report: IndexReport; store: Store }>;

function updatesOf({ seedsDir, indexDir }: Config, embedder: Embedder): Update {
  return (options) => updateIndex({ seeds: seedsDir, index: indexDir, embedder, ...options });
}

/** The model that comes with the repository. */
const SHIPPED_MODEL = "embeddings/model/multilingual-e5-small-fr-en-vi";

/** The sentence model of a configuration. Throws a ModelError where EMBEDDING_MODEL names none. */
export function composeEmbedder({ embeddingModel, root }: Config): Embedder {
  return createEmbedder(embeddingModel ?? SHIPPED_MODEL, root);
}
