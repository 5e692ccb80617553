import { createArchivist } from "../answer/archivist.ts";
import type { Library } from "../answer/library.ts";
import { composeArchivist, composeEmbedder, type Composition } from "../compose.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import type { Progress } from "../store/indexing.ts";
import { endsWithin } from "../telegram/outgoing/waiting.ts";

/** The program as it serves. */
export interface ServedComposition extends Omit<Composition, "report"> {
  /** The same library to those who have time: its `refresh` resolves when the index is up to date, however long that takes. */
  readonly whole: Library;
  /** Whether the index may be behind its files: those who begin to serve with it bring it up to date first of all. */
  readonly isBehind: boolean;
  /** Resolves when no process of ours is at work on the index any more. */
  end(): Promise<void>;
}

/** What the program is put together with. */
export interface ComposingParts {
  readonly config: Config;
  readonly onProgress: (progress: Progress) => void;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Whoever asks waits so long for the index of a changed archive, in ms: then they get what still holds, and the change is in service when
 * it is ready.
 */
const PATIENCE = 10_000;

/** The program over its index, wherever that is. Null where the signal came first. Rejects as an update of the index does. */
export async function composeService(parts: ComposingParts): Promise<ServedComposition | null> {
  const { config, onProgress, signal } = parts;
  if (signal.aborted) return null;
  if (config.databaseUrl !== null) return composeInDatabase(config.databaseUrl, parts);
  const composing = composeArchivist(config, onProgress).then(({ archivist, library, embedder }) => ({
    archivist,
    library,
    embedder,
    whole: library,
    isBehind: false,
    end: async () => undefined,
  }));
  return Promise.race([composing, aborted(signal)]);
}

async function composeInDatabase(address: string, parts: ComposingParts): Promise<ServedComposition | null> {
  const { config, signal } = parts;
  // Loaded here alone: an archive in a folder is served without a database's client.
  const { openArchiveDatabase } = await import("../store/postgres/archive-database.ts");
  const { openDatabaseLibrary } = await import("./index/database-archive.ts");
  const { createUpdater } = await import("./index/updater.ts");
  const updater = createUpdater(config);
  // At once, and not when what was begun is finished: the next update takes up what this one has written.
  signal.addEventListener("abort", () => void updater.end(), { once: true });
  const embedder = composeEmbedder(config);
  const loading = embedder.load();
  // Its fault is waited for below.
  loading.catch(() => undefined);
  const opening = async () => {
    const archive = await openArchiveDatabase(address);
    const whole = await openDatabaseLibrary({
      ...parts,
      archive,
      updater,
      fingerprint: await embedder.fingerprint(),
    });
    await loading;
    const library = impatient(whole);
    return { archivist: createArchivist({ library, embedder }), library, embedder, whole, isBehind: true };
  };
  const opened = opening();
  try {
    const composition = await Promise.race([opened, aborted(signal)]);
    if (composition) return { ...composition, end: updater.end };
  } catch (fault) {
    if (!signal.aborted) throw fault;
  }
  opened.catch(() => undefined);
  await updater.end();
  return null;
}

/** A library for those who do not wait for ever. */
function impatient(whole: Library): Library {
  return {
    ...whole,
    refresh: async () => {
      const refreshing = whole.refresh();
      const settled = refreshing.catch(() => undefined);
      // What goes on is seen to by those who keep it current.
      if (await endsWithin(settled, PATIENCE)) await refreshing;
    },
  };
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener("abort", () => resolve(null), { once: true });
  });
}
