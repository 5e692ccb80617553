import { setImmediate as pause } from "node:timers/promises";
import { readArchiveInTurns } from "../archive/archive.ts";
import type { Document, SkippedFile } from "../archive/document.ts";
import type { SourceFolder } from "../archive/folder.ts";
import { analyse, assemble, embeddedTexts, type AnalysedDocument } from "./analysis.ts";
import { outgrownInWords } from "./outgrown.ts";
import type { IndexedDocument, StoreSummary } from "./store.ts";
import type { Embedded } from "../embedding/embedder.ts";
import { checkSize, embedTexts, textId, type PassageEmbedder } from "./vectors.ts";

/** All that an index holds. */
export interface IndexContents {
  readonly documents: readonly IndexedDocument[];
  /** The text as decoded of every file that a document is quoted from. */
  readonly texts: ReadonlyMap<string, string>;
  readonly skipped: readonly SkippedFile[];
}

/**
 * How far an update is. `waiting`: another process is at work on the same index; `damaged`: the index cannot be used and is made
 * anew, for the reason that `problem` tells people; `outgrown`: it will be larger than is good, which `problem` tells before the work.
 */
export interface Progress {
  readonly phase: "damaged" | "outgrown" | "reading" | "embedding" | "writing" | "waiting";
  readonly done: number;
  readonly total: number;
  readonly problem?: string;
}

/**
 * What an index of these files holds: a pure function of them and of the model. Vectors that are `known`, by the name of
 * their text, are taken over; the others are made. Throws where there is more than an embedded index can hold.
 */
export async function gatherContents(
  source: SourceFolder,
  known: ReadonlyMap<string, Embedded>,
  embedder: PassageEmbedder,
  onProgress: (progress: Progress) => void,
): Promise<IndexContents> {
  onProgress({ phase: "reading", done: 0, total: source.files.length });
  const { documents, skipped } = await readArchiveInTurns(source);
  const analysed = await analyseAll(documents, onProgress);
  const embedded = analysed.flatMap(embeddedTexts);
  checkSize(embedded.length);
  const problem = outgrownInWords(analysed.reduce((sum, { passages }) => sum + passages.length, 0));
  if (problem !== null) onProgress({ phase: "outgrown", done: 0, total: 1, problem });
  const found = await embedTexts(embedded, known, embedder, (done, total) => {
    onProgress({ phase: "embedding", done, total });
  });
  const kept = new Map(embedded.flatMap(({ id, text }) => pairOf(id, found.get(textId(text)))));
  const dimensions = kept.values().next().value?.vector.length ?? 0;
  return {
    documents: analysed.map((document) => assemble(document, kept, dimensions)),
    texts: quotedTexts(source, documents),
    skipped,
  };
}

/** What contents hold, in numbers. */
export function summaryOf({ documents, skipped }: IndexContents): StoreSummary {
  const passages = documents.reduce((sum, indexed) => sum + indexed.passages.length, 0);
  return { ...countsOf(documents.map(({ document }) => document)), passages, skipped };
}

/** What of a summary follows from the documents alone. */
export function countsOf(
  documents: readonly Document[],
): Pick<StoreSummary, "articles" | "briefs" | "years"> {
  const articles = documents.filter(({ kind }) => kind === "article").length;
  return { articles, briefs: documents.length - articles, years: yearsOf(documents) };
}

/** The first and last year, without spreading an archive's dates over a call's arguments. */
function yearsOf(documents: readonly Document[]): readonly [number, number] | null {
  const years = documents.flatMap(({ date }) => date?.year ?? []).sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** Documents analysed between two looks at what else there is to do: locks to renew, progress to show. */
const AT_ONCE = 20;

async function analyseAll(
  documents: readonly Document[],
  onProgress: (progress: Progress) => void,
): Promise<AnalysedDocument[]> {
  const analysed: AnalysedDocument[] = [];
  for (const document of documents) {
    analysed.push(analyse(document));
    if (analysed.length % AT_ONCE !== 0 && analysed.length < documents.length) continue;
    onProgress({ phase: "reading", done: analysed.length, total: documents.length });
    await pause();
  }
  return analysed;
}

function pairOf<Value>(id: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[id, value]];
}

/** The texts of the files that documents are quoted from. */
function quotedTexts({ files }: SourceFolder, documents: readonly Document[]): Map<string, string> {
  const quoted = new Set(documents.map(({ file }) => file));
  return new Map(files.filter(({ file }) => quoted.has(file)).map(({ file, text }) => [file, text]));
}
