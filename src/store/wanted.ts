import { readFolder, type SourceFolder } from "../archive/folder.ts";
import { archiveFault } from "./faults.ts";
import { stateOf } from "./manifest.ts";

/** What an index is to be made of. */
export interface Wanted {
  readonly source: SourceFolder;
  /** The fingerprint of the sentence model. */
  readonly model: string;
  /** Names all of it: see `stateOf`. */
  readonly state: string;
}

/** What an index of a folder is to be made of, for a model. Rejects, with words, where the folder cannot be read. */
export async function wantedOf(seeds: string, model: string): Promise<Wanted> {
  const source = await readFolder(seeds).catch((cause: unknown) =>
    Promise.reject(archiveFault(seeds, cause)),
  );
  return { source, model, state: stateOf(source, model) };
}
