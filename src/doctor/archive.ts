import { readArchive } from "../archive/archive.ts";
import { readFolder, type SourceFolder } from "../archive/folder.ts";
import type { SkippedFile } from "../archive/document.ts";
import { folderFault } from "../folder-fault.ts";
import { findingsOn, type Finding } from "./finding.ts";

/** The archive as it is now. */
export interface ArchiveFound {
  readonly findings: readonly Finding[];
  /** What an index of it is to be made of; null where the folder cannot be read. */
  readonly source: (SourceFolder & { readonly passedOver: readonly SkippedFile[] }) | null;
}

/** So many files that are skipped are named one by one. */
const MOST_NAMED = 20;

/** Reads the archive's folder; each file that is skipped is named with its reason. */
export async function checkArchive(seedsDir: string): Promise<ArchiveFound> {
  const { good, note, told } = findingsOn("Archive");
  const problem = folderFault("SEEDS_DIR", seedsDir, false);
  if (problem !== null) return { findings: [told(problem)], source: null };
  const folder = await readFolder(seedsDir);
  const { documents, skipped } = readArchive(folder);
  const articles = documents.filter(({ kind }) => kind === "article").length;
  const held = `${folder.files.length} fichiers lus, ${articles} articles, ${documents.length - articles} brèves`;
  const words = `« ${seedsDir} » : ${held}.`;
  const more = skipped.length - MOST_NAMED;
  return {
    findings: [
      articles === 0 ? note(`${words} Le bot n’a encore rien à citer.`) : good(words),
      ...skipped.slice(0, MOST_NAMED).map(({ file, reason }) => note(`écarté : ${file} (${reason}).`)),
      ...(more > 0 ? [note(`… et ${more} autres fichiers écartés.`)] : []),
    ],
    source: { ...folder, passedOver: skipped },
  };
}
