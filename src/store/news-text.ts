import type { IndexedDocument } from "./store.ts";

/** A sentence of fewer terms (`Sommet à Hanoi.`) announces more than it says. */
const LEAST_TERMS = 4;

/** Whether a sentence is of a document's text: its lead, its body, or the summary that ends a brief; no title, no caption. */
export function isNewsText({ document, sentences }: IndexedDocument, at: number): boolean {
  const sentence = sentences[at];
  if (!sentence) return false;
  if (document.kind === "article") return sentence.section === "lead" || sentence.section === "article";
  return sentence.paragraph > 0 && sentence.paragraph === sentences.at(-1)?.paragraph;
}

/** The first of some sentences (by their places) that says something, else the first of them; the title where there is none. */
export function firstSaying({ sentences }: IndexedDocument, places: readonly number[]): number {
  return places.find((at) => (sentences[at]?.terms.length ?? 0) >= LEAST_TERMS) ?? places[0] ?? 0;
}
