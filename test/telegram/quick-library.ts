import type { Library } from "../../src/answer/library.ts";
import { countingEmbedder, type Files } from "../support/archives.ts";
import { libraryOf } from "../support/feature-bot.ts";

/** An archive in a folder that a test may change, and its library; made in no time, for those who ask it nothing. */
export function quickLibraryOf(files: Files): Promise<{ seeds: string; library: Library }> {
  return libraryOf(files, countingEmbedder());
}
