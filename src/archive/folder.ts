import { readFileSync, statSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { createDecoding } from "./decoded-before.ts";
import { decodeText } from "./decoding.ts";
import type { SkippedFile } from "./document.ts";
import { PARSERS } from "./formats.ts";
import { contentId } from "./passages.ts";
import { codeOf } from "../system-fault.ts";

/** A file of the archive as decoded, and the name of its content. */
export interface SourceFile {
  /** Relative to the archive's folder, with `/` between folders. */
  readonly file: string;
  readonly text: string;
  readonly hash: string;
}

/** What a folder holds: every file in a known format, in the order of their names, and those that could not be read. */
export interface SourceFolder {
  readonly files: readonly SourceFile[];
  readonly skipped: readonly SkippedFile[];
}

/** A file over this size is no news article (it would be a book of 300,000 words) and is skipped with its reason. */
const LARGEST_FILE = 2_000_000;

/** Files opened at once. */
const CONCURRENCY = 16;

/**
 * Reads every file of a known format below a folder, whatever the folders in it are called. Links to files are followed, links to folders are not; hidden files are
 * passed over. One unreadable file never stops the rest: it is reported. Rejects only where the folder itself cannot be read.
 */
export async function readFolder(folder: string): Promise<SourceFolder> {
  const files: SourceFile[] = [];
  const skipped: SkippedFile[] = [];
  const names = await listFiles(folder, skipped);
  for (let from = 0; from < names.length; from += CONCURRENCY) {
    const batch = names.slice(from, from + CONCURRENCY);
    for (const read of await Promise.all(batch.map((file) => readSource(folder, file)))) {
      if ("reason" in read) skipped.push(read);
      else files.push(read);
    }
  }
  return { files, skipped: skipped.sort((a, b) => compareNames(a.file, b.file)) };
}

/**
 * The text of one file as it is now, or null where it is gone or no longer readable: what a quote is compared with
 * just before it is shown.
 */
export async function readCurrent(folder: string, file: string): Promise<string | null> {
  const path = join(folder, file);
  try {
    // On this thread: a question waits for some such files, and to wake another for each takes longer than to read it.
    const found = statSync(path);
    if (!found.isFile() || found.size > LARGEST_FILE) return null;
    const decoded = decoding(path, readFileSync(path));
    return "reason" in decoded ? null : decoded.text;
  } catch {
    return null;
  }
}

/** Files that are quoted are quoted again: so many bytes of them, and their texts, are at hand. */
const decoding = createDecoding(4_000_000);

async function listFiles(folder: string, skipped: SkippedFile[], below = ""): Promise<string[]> {
  const names: string[] = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    const file = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) for (const name of await listBelow(folder, skipped, file)) names.push(name);
    else if (PARSERS.has(extname(entry.name).toLowerCase())) names.push(file);
  }
  return names.sort(compareNames);
}

async function listBelow(folder: string, skipped: SkippedFile[], file: string): Promise<string[]> {
  try {
    return await listFiles(folder, skipped, file);
  } catch (error) {
    skipped.push({ file, reason: `le dossier est illisible (${codeOf(error)})` });
    return [];
  }
}

async function readSource(folder: string, file: string): Promise<SourceFile | SkippedFile> {
  const path = join(folder, file);
  try {
    const { size, ...found } = await describe(path);
    if (found.kind === "folder")
      return {
        file,
        reason: "c’est un lien vers un dossier : les liens ne sont suivis que vers des fichiers",
      };
    if (found.kind === "other") return { file, reason: "ce n’est pas un fichier ordinaire" };
    if (size > LARGEST_FILE)
      return { file, reason: `trop grand pour un article : ${size} octets (limite : ${LARGEST_FILE})` };
    const bytes = await readFile(path);
    const decoded = decodeText(bytes);
    return "reason" in decoded ? { file, ...decoded } : { file, text: decoded.text, hash: contentId(bytes) };
  } catch (error) {
    return { file, reason: `illisible (${codeOf(error)})` };
  }
}

async function describe(path: string): Promise<{ kind: "file" | "folder" | "other"; size: number }> {
  const stats = await stat(path);
  const kind = stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
  return { kind, size: stats.size };
}

/** Names in the order of their UTF-16 units: the same on every machine, whatever its locale. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
