import { isSearchable } from "./analysis.ts";
import { firstOf } from "./first-of.ts";
import { createRoughCosines } from "./rough-cosines.ts";
import type { IndexedDocument } from "./store.ts";

/** The vectors of documents side by side in one array. */
export interface Matrix {
  /** The documents as given, their vectors parts of the matrix. */
  readonly documents: readonly IndexedDocument[];
  /**
   * The ids of the documents nearest to a question by the cosine of their best passage or sentence: at most `limit`, best first, equals
   * in the order of their ids; without those that have nothing to be searched. Exact.
   */
  nearest(question: Float32Array, limit: number): string[];
}

/** Copies vectors of length 1 into a matrix. */
export function createMatrix(documents: readonly IndexedDocument[]): Matrix {
  const rows = documents.map(rowsOf);
  const dimensions = rows.find((own) => own.length > 0)?.[0]?.length ?? 0;
  const count = rows.reduce((sum, own) => sum + own.length, 0);
  const values = new Float32Array(count * dimensions);
  const places: Place[] = [];
  let end = 0;
  const packed = documents.map((indexed, at) => {
    const own = rows[at] ?? [];
    for (const [row, vector] of own.entries()) values.set(vector, (end + row) * dimensions);
    const start = end;
    end += own.length;
    if (start < end) places.push({ id: indexed.document.id, start, end });
    return withRows(indexed, values.subarray(start * dimensions, end * dimensions), dimensions);
  });
  const ids = places.map(({ id }) => id);
  const roughly = createRoughCosines(values, dimensions);
  return {
    documents: packed,
    nearest: (question, limit) => {
      if (count === 0) return [];
      if (question.length !== dimensions) throw wrongModel(question.length, dimensions);
      const { rough, doubt } = roughly(question);
      const about = highestOf(places, rough);
      const best = new Float64Array(places.length).fill(-Infinity);
      const look = (isLooked: (about: number) => boolean, least: number) => {
        const looked: number[] = [];
        const holders: number[] = [];
        for (let at = 0; at < places.length; at++) {
          if (!isLooked(about[at] ?? 0)) continue;
          addRowsFrom(looked, places[at], rough, least);
          while (holders.length < looked.length) holders.push(at);
        }
        const exact = products(values, looked, question);
        for (const [number, at] of holders.entries()) best[at] = Math.max(best[at] ?? 0, exact[number] ?? 0);
      };
      // The documents that seem to be the nearest tell what the nearest reach for sure; whatever is below in any case is of none.
      const first = nthLargest(about, limit);
      look((own) => own >= first, first - 2 * doubt);
      const sure = nthLargest(best, limit) - doubt;
      look((own) => own < first && own >= sure, sure);
      return firstOf(ids, best, limit, -Infinity);
    },
  };
}

/** A document's rows of the matrix, from `start` to before `end`. */
interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The highest value of each document's rows. */
function highestOf(places: readonly Place[], values: Float64Array): Float64Array {
  const highest = new Float64Array(places.length).fill(-Infinity);
  for (let at = 0; at < places.length; at++) {
    const { start = 0, end = 0 } = places[at] ?? {};
    for (let row = start; row < end; row++) {
      const value = values[row] ?? 0;
      if (value > (highest[at] ?? 0)) highest[at] = value;
    }
  }
  return highest;
}

/** Adds the rows of a document that are about as near as this, or nearer. */
function addRowsFrom(rows: number[], place: Place | undefined, rough: Float64Array, least: number): void {
  const { start = 0, end = 0 } = place ?? {};
  for (let row = start; row < end; row++) if ((rough[row] ?? 0) >= least) rows.push(row);
}

/** The value that `n` values reach, or minus infinity where there are fewer. */
function nthLargest(values: Float64Array, n: number): number {
  const largest = new Float64Array(Math.max(0, n)).fill(-Infinity);
  for (const value of values) {
    if (!(value > (largest[n - 1] ?? Infinity))) continue;
    let at = n - 1;
    for (; at > 0 && value > (largest[at - 1] ?? 0); at--) largest[at] = largest[at - 1] ?? 0;
    largest[at] = value;
  }
  return largest[n - 1] ?? Infinity;
}

function rowsOf({ passages, sentences }: IndexedDocument): Float32Array[] {
  const searched = sentences.filter(({ terms }) => isSearchable(terms));
  return [...passages, ...searched].map(({ vector }) => vector);
}

/** The document with its vectors taken from `rows`, which lie in the order of {@link rowsOf}. */
function withRows(indexed: IndexedDocument, rows: Float32Array, dimensions: number): IndexedDocument {
  let at = 0;
  const next = () => rows.subarray(at, (at += dimensions));
  const passages = indexed.passages.map((passage) => ({ ...passage, vector: next() }));
  const sentences = indexed.sentences.map((sentence) =>
    isSearchable(sentence.terms) ? { ...sentence, vector: next() } : sentence,
  );
  return { ...indexed, passages, sentences };
}

/** The products of some rows with a question, added up one by one; four rows side by side, which takes a third of the time. */
function products(values: Float32Array, rows: readonly number[], question: Float32Array): Float64Array {
  const found = new Float64Array(rows.length);
  const size = question.length;
  for (let from = 0; from < rows.length; from += 4) {
    const [one, two, three, four] = [0, 1, 2, 3].map((more) => (rows[from + more] ?? 0) * size);
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let at = 0; at < size; at++) {
      const value = question[at] ?? 0;
      a += (values[(one ?? 0) + at] ?? 0) * value;
      b += (values[(two ?? 0) + at] ?? 0) * value;
      c += (values[(three ?? 0) + at] ?? 0) * value;
      d += (values[(four ?? 0) + at] ?? 0) * value;
    }
    found.set([a, b, c, d].slice(0, rows.length - from), from);
  }
  return found;
}

/** Vectors of two models have nothing to do with each other. */
export function wrongModel(question: number, index: number): Error {
  return new Error(
    `La question a ${question} dimensions et l’index ${index} : refaites l’index par « npm run index ».`,
  );
}
