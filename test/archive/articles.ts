import { readArchive, type Archive } from "../../src/archive/archive.ts";
import { decodeText } from "../../src/archive/decoding.ts";
import type { Document } from "../../src/archive/document.ts";
import { contentId } from "../../src/archive/passages.ts";
import { parseVna, type ParsedFile } from "../../src/archive/vna.ts";

/** An archive of files given as text, named as in the object. */
export function archiveOf(files: Readonly<Record<string, string>>): Archive {
  const sources = Object.entries(files).map(([file, text]) => ({ file, text, hash: contentId(text) }));
  return readArchive({ files: sources, skipped: [] });
}

/** The one article of a file. */
export function articleOf(text: string): Document {
  const article = archiveOf({ "a.txt": text }).documents.find(({ kind }) => kind === "article");
  if (!article) throw new Error("no article");
  return article;
}

/** What a file's blocks say, with their sections; `brief` for what is in briefs, title first. */
export function blocksOf(text: string): [section: string, words: string][] {
  const parsed = parsedOf(text);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return [
    ...parsed.blocks.map((block): [string, string] => [block.section, words(block)]),
    ...parsed.briefs.map(({ title, blocks }): [string, string] => [
      "brief",
      [title, ...blocks].map(words).join(" | "),
    ]),
  ];
}

export function parsedOf(text: string): ParsedFile {
  const parsed = parseVna(text);
  if (!parsed) throw new Error("no file");
  return parsed;
}

/** What people read of a document, in order. */
export function displaysOf(document: Document): string[] {
  return document.paragraphs.flatMap(({ sentences }) => sentences.map(({ display }) => display));
}

export function decoded(bytes: Uint8Array): string {
  const result = decodeText(bytes);
  return "text" in result ? result.text : `! ${result.reason}`;
}
