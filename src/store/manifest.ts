import { createHash } from "node:crypto";
import type { SkippedFile } from "../archive/document.ts";
import type { SourceFolder } from "../archive/folder.ts";
import type { StoreSummary } from "./store.ts";

/** Says of what an index was made and of which files it consists: enough to know whether it is still right. */
export interface Manifest {
  readonly version: typeof VERSION;
  readonly recipe: number;
  /** The fingerprint of the sentence model. */
  readonly model: string;
  /** The name of all that the index was made of. */
  readonly state: string;
  readonly counts: Omit<StoreSummary, "skipped">;
  /** The content's hash of every file of the archive that could be read, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly skipped: readonly SkippedFile[];
  /** The SHA-256 of every other file of the index, by its path from the index's folder. */
  readonly digests: Readonly<Record<string, string>>;
}

/** The layout of the files on disk. To be raised with every change of it. */
export const VERSION = 2;

/**
 * How documents are read and analysed, and which of their texts are embedded. To be raised with every change to language/,
 * archive/ or analysis.ts that changes what is indexed: indexes made otherwise are then made anew.
 */
export const RECIPE = 10;

/** Names what an index is made of: two indexes of one state are the same. */
export function stateOf({ files, skipped }: SourceFolder, model: string): string {
  const named = files.map(({ file, hash }) => [file, hash]);
  const passedOver = skipped.map(({ file, reason }) => [file, reason]);
  return digestOf(JSON.stringify([VERSION, RECIPE, model, named.sort(byName), passedOver.sort(byName)]));
}

/** A manifest as written by {@link JSON.stringify}, or null where another version of this program wrote it. */
export function parseManifest(text: string): Manifest | null {
  const value: unknown = JSON.parse(text);
  const isOurs =
    typeof value === "object" && value !== null && "version" in value && value.version === VERSION;
  // Whoever reads a manifest has compared its digest: what this version wrote has this version's shape.
  return isOurs ? (value as Manifest) : null;
}

/** How the articles of an index differ from those of the last one. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** The files of an archive, with those that hold no article. */
type Made = Pick<Manifest, "files" | "skipped">;

/**
 * Compares articles by name and content. A file with other content than before counts as changed; a new name for what was
 * there, or one more copy of it, is no change of an article: articles = those of the last index + added − removed.
 */
export function changesBetween(last: Made | null, now: Made): Changes {
  const before = articlesIn(last ?? { files: {}, skipped: [] });
  const after = articlesIn(now);
  const [old, fresh] = [new Set(before.values()), new Set(after.values())];
  const gone = new Set([...old].filter((hash) => !fresh.has(hash)));
  const come = new Set([...fresh].filter((hash) => !old.has(hash)));
  let changed = 0;
  for (const [file, hash] of after) {
    const replaced = before.get(file);
    if (replaced === undefined || !come.has(hash) || !gone.has(replaced)) continue;
    come.delete(hash);
    gone.delete(replaced);
    changed++;
  }
  return { added: come.size, changed, removed: gone.size };
}

/** The SHA-256 of a text or of bytes, in hexadecimal digits. */
export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function articlesIn({ files, skipped }: Made): Map<string, string> {
  const without = new Set(skipped.map(({ file }) => file));
  return new Map(Object.entries(files).filter(([file]) => !without.has(file)));
}

function byName([a = ""]: readonly string[], [b = ""]: readonly string[]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
