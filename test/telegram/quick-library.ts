import { createLibrary, type Library } from "../../src/answer/library.ts";
import { readCurrent, readFolder } from "../../src/archive/folder.ts";
import { gatherContents } from "../../src/store/contents.ts";
import { createStore } from "../../src/store/memory.ts";
import { countingEmbedder, temporaryFolder, writeFiles, type Files } from "../support/archives.ts";

/** An archive in a folder that a test may change, and its library; made in no time, for those who ask it nothing. */
export async function quickLibraryOf(files: Files): Promise<{ seeds: string; library: Library }> {
  const seeds = temporaryFolder();
  writeFiles(seeds, files);
  const update = async () => {
    const contents = await gatherContents(
      await readFolder(seeds),
      new Map(),
      countingEmbedder(),
      () => undefined,
    );
    return { store: createStore(contents), known: [] };
  };
  const library = createLibrary({
    shelf: await update(),
    readCurrent: (file) => readCurrent(seeds, file),
    update,
  });
  return { seeds, library };
}
