import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { composeEmbedder } from "../src/compose.ts";
import { loadConfig, readEnvironment } from "../src/config.ts";
import type { Embedder } from "../src/embedding/embedder.ts";
import type { GradedSet } from "../src/evaluation/graded.ts";
import { openSet } from "../src/evaluation/grading.ts";
import { readSets } from "../src/evaluation/sets.ts";
import type { Store } from "../src/store/store.ts";
import { withProgress } from "../src/terminal/progress.ts";
import { openRemembered } from "./remembered.ts";
import { rememberingEmbedder } from "./remembering-embedder.ts";

/** The options of every command that works on graded sets, for `parseArgs`. */
export const SET_OPTIONS = {
  data: { type: "string", default: join("..", "shared", "eval") },
  set: { type: "string", multiple: true, default: [] as string[] },
  work: { type: "string", default: join(tmpdir(), "archiviste-eval") },
  help: { type: "boolean", short: "h" },
} as const;

/** The same options, as a command's usage tells them. */
export const SET_USAGE = `Options :
  --data DOSSIER  où sont les fichiers piaf-fr.*.jsonl (par défaut : ../shared/eval)
  --set DOSSIER   un dossier à vous, avec articles/ et questions.jsonl ; peut être répété
  --work DOSSIER  où garder les index des mesures (par défaut : le dossier temporaire)
  -h, --help      affiche ceci`;

/** Graded sets with their indexes up to date, and what embeds their questions. */
export interface OpenSets {
  readonly root: string;
  readonly embedder: Embedder;
  readonly sets: readonly Opened[];
}

/** A set with its index. */
export interface Opened {
  readonly set: GradedSet;
  readonly store: Store;
}

/**
 * The embedder, whose passages are remembered below `work`: the same articles stand in several archives, and indexes made by another recipe
 * are made anew.
 */
function remembering(embedder: Embedder, work: string): Embedder {
  return { ...embedder, ...rememberingEmbedder(embedder, openRemembered(join(work, "vectors"))) };
}

/** Reads every graded set that the options name and brings its index up to date, showing progress. */
export async function openSets(options: {
  readonly data: string;
  readonly set: readonly string[];
  readonly work: string;
}): Promise<OpenSets> {
  const config = loadConfig(readEnvironment(), undefined, []);
  const embedder = remembering(composeEmbedder(config), options.work);
  const { root } = config;
  const own = options.set.map((folder) => resolve(folder));
  const open = async (set: GradedSet): Promise<Opened> => {
    const { store } = await withProgress(process.stderr, (onProgress) =>
      openSet(set, embedder, options.work, onProgress),
    );
    return { set, store };
  };
  const sets: Opened[] = [];
  for (const set of await readSets({ root, data: resolve(root, options.data), own, work: options.work }))
    sets.push(await open(set));
  return { root, embedder, sets };
}
