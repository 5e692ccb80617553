import { isSearchable } from "./analysis.ts";
import { firstOf } from "./first-of.ts";
import { createRoughCosines, type RoughCosines } from "./rough-cosines.ts";
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
  const roughly = createRoughCosines(values, dimensions);
  return {
    documents: packed,
    nearest: (question, limit) => {
      if (count === 0) return [];
      if (question.length !== dimensions) throw wrongModel(question.length, dimensions);
      const found = roughly(question);
      const sure = sureAmong(places, found, limit);
      const best = new Float64Array(places.length).fill(-Infinity);
      for (const [at, { start, end: to }] of places.entries()) {
        for (let row = start; row < to; row++) {
          // Whatever is below in any case is of no document among the nearest.
          if ((found.rough[row] ?? 0) + (found.doubt[row] ?? 0) < sure) continue;
          best[at] = Math.max(best[at] ?? 0, product(values, row * dimensions, question));
        }
      }
      const ids = places.map(({ id }) => id);
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

/** What the best rows of `limit` documents reach for sure. */
function sureAmong(places: readonly Place[], { rough, doubt }: RoughCosines, limit: number): number {
  const least = Float64Array.from(places, ({ start, end }) => {
    let best = -Infinity;
    for (let row = start; row < end; row++) best = Math.max(best, (rough[row] ?? 0) - (doubt[row] ?? 0));
    return best;
  });
  return nthLargest(least, limit);
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

function product(values: Float32Array, from: number, question: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < question.length; at++) sum += (values[from + at] ?? 0) * (question[at] ?? 0);
  return sum;
}

/** Vectors of two models have nothing to do with each other. */
export function wrongModel(question: number, index: number): Error {
  return new Error(
    `La question a ${question} dimensions et l’index ${index} : refaites l’index par « npm run index ».`,
  );
}
