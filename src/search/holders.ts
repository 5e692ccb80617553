import type { IndexedDocument } from "../store/store.ts";

/** For each sentence of a document, the passages that hold it. */
export function holdersOf(document: IndexedDocument): readonly (readonly number[])[] {
  const known = HOLDERS.get(document);
  if (known) return known;
  const holders: number[][] = document.sentences.map(() => []);
  for (const [at, { sentences }] of document.passages.entries()) {
    for (const index of sentences) holders[index]?.push(at);
  }
  HOLDERS.set(document, holders);
  return holders;
}

/** Worked out once a document, for as long as the store keeps it. */
const HOLDERS = new WeakMap<IndexedDocument, readonly (readonly number[])[]>();
