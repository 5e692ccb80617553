import type { Document } from "../../archive/document.ts";
import { segmentsOf, wordsOf } from "./segments.ts";
import { createShingleWriter, type ShingleIndex } from "./shingles.ts";
import { streamOf } from "./words.ts";

/** Where the words of an archive stand. Places are counted in letters: those of a document follow each other in its stream. */
export interface CheckingIndex {
  /** The ids of the documents, in the order of the archive. */
  readonly documents: readonly string[];
  readonly shingles: ShingleIndex;
  /** The number of the document at a place of the archive, and that place in its stream. */
  locate(place: number): { readonly document: number; readonly at: number };
  /** The numbers of the first segment of a document that reaches beyond `from`, and of the one after the last that begins before `to`. */
  segmentsWithin(document: number, from: number, to: number): SegmentRange;
}

/** Some segments of a document, and where the first of them begins in its stream. */
export interface SegmentRange {
  readonly first: number;
  readonly end: number;
  readonly at: number;
}

/** Makes an index, document by document. Both yield now and then, so that others get their turn. */
export interface IndexWriter {
  /** Takes up a document; `raw` is the stored text of its file. */
  add(document: Document, raw: string): Generator<void, void>;
  finish(): Generator<void, CheckingIndex>;
}

/** Segments read between two turns of others: about two milliseconds. */
const AT_ONCE = 64;

/** Nothing is in it yet. */
export function createIndexWriter(): IndexWriter {
  const documents: string[] = [];
  const bases: number[] = [];
  /** The number of the first segment of each document, and where each segment begins in the stream of its document. */
  const firsts: number[] = [];
  const begins: number[] = [];
  const writer = createShingleWriter();
  let base = 0;

  function* add(document: Document, raw: string): Generator<void, void> {
    const words = [];
    const counts: number[] = [];
    for (const [at, segment] of segmentsOf(document).entries()) {
      counts.push(words.length);
      for (const word of wordsOf(raw, segment)) words.push(word);
      if (at % AT_ONCE === AT_ONCE - 1) yield;
    }
    const { stream, starts } = streamOf(words);
    documents.push(document.id);
    bases.push(base);
    firsts.push(begins.length);
    for (const count of counts) begins.push(starts[count] ?? stream.length);
    writer.add(stream, starts, base);
    base += stream.length + 1;
  }

  function* finish(): Generator<void, CheckingIndex> {
    const shingles = yield* writer.finish();
    return {
      documents,
      shingles,
      locate: (place) => {
        const document = lastUpTo(bases, place, 0, bases.length);
        return { document, at: place - (bases[document] ?? 0) };
      },
      segmentsWithin: (document, from, to) => {
        const first = firsts[document] ?? 0;
        const end = firsts[document + 1] ?? begins.length;
        const low = Math.max(first, lastUpTo(begins, from, first, end));
        const high = lastUpTo(begins, to, first, end) + 1;
        return { first: low - first, end: high - first, at: begins[low] ?? 0 };
      },
    };
  }

  return { add, finish };
}

/** The last place within `[from, to)` of an ascending list whose value is at most `bound`; `from - 1` where there is none. */
function lastUpTo(ascending: readonly number[], bound: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= bound) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
