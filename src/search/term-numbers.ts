import type { IndexedDocument } from "../store/store.ts";

/** The terms of a document as numbers, lists after each other. */
export interface NumberedTerms {
  readonly sentences: NumberedLists;
  readonly passages: NumberedLists;
}

/** List `n` stands from `ends[n - 1]`, or 0, to before `ends[n]`. */
export interface NumberedLists {
  readonly numbers: Int32Array;
  readonly ends: Int32Array;
}

/** Terms that have a number; beyond these all are forgotten. */
const MOST_NUMBERED = 200_000;

let numbers = new Map<string, number>();
let documents = new WeakMap<IndexedDocument, NumberedTerms>();

/** The number of a term, from 1: the same until {@link forgetMany} forgets. */
export function numberOf(term: string): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  const made = numbers.size + 1;
  numbers.set(term, made);
  return made;
}

/** A list of terms by their numbers. */
export function numbersOf(terms: readonly string[]): Int32Array {
  return Int32Array.from(terms, numberOf);
}

/** The terms of a document by their numbers: worked out once, for as long as the store keeps it. */
export function numberedTerms(document: IndexedDocument): NumberedTerms {
  const known = documents.get(document);
  if (known) return known;
  const made = { sentences: listsOf(document.sentences), passages: listsOf(document.passages) };
  documents.set(document, made);
  return made;
}

/** Forgets all numbers where there are too many; to be called where none is in use. */
export function forgetMany(): void {
  if (numbers.size < MOST_NUMBERED) return;
  numbers = new Map();
  documents = new WeakMap();
}

function listsOf(lists: readonly { readonly terms: readonly string[] }[]): NumberedLists {
  const ends = new Int32Array(lists.length);
  let end = 0;
  for (const [at, { terms }] of lists.entries()) ends[at] = end += terms.length;
  return { numbers: numbersOf(lists.flatMap(({ terms }) => terms)), ends };
}
