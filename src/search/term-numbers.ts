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

/** The terms of a document by their numbers: worked out once, for as long as the store keeps it. */
export function numberedTerms(document: IndexedDocument): NumberedTerms {
  const known = documents.get(document);
  if (known) return known;
  const sentences = listsOf(document.sentences);
  const made = { sentences, passages: passageLists(document.passages, sentences) };
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
  const ends = endsOf(lists);
  const all = new Int32Array(ends.at(-1) ?? 0);
  let at = 0;
  for (const { terms } of lists) for (const term of terms) all[at++] = numberOf(term);
  return { numbers: all, ends };
}

function endsOf(lists: readonly { readonly terms: readonly string[] }[]): Int32Array {
  let end = 0;
  return Int32Array.from(lists, ({ terms }) => (end += terms.length));
}

/** Those of passages, each of which ends with the terms of its sentences: their numbers are not looked up once more for each. */
function passageLists(passages: IndexedDocument["passages"], own: NumberedLists): NumberedLists {
  const ends = endsOf(passages);
  const all = new Int32Array(ends.at(-1) ?? 0);
  for (const [at, { terms, sentences }] of passages.entries()) {
    let to = ends[at] ?? 0;
    for (const index of sentences.toReversed()) {
      const numbered = own.numbers.subarray(own.ends[index - 1] ?? 0, own.ends[index] ?? 0);
      all.set(numbered, (to -= numbered.length));
    }
    const title = to - (ends[at - 1] ?? 0);
    for (let place = 0; place < title; place++) all[to - title + place] = numberOf(terms[place] ?? "");
  }
  return { numbers: all, ends };
}
