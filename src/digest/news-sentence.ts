import { fold, squeezed } from "../language/folding.ts";
import type { IndexedDocument } from "../store/store.ts";

/** A sentence of fewer terms (`Sommet à Hanoi.`) announces more than it says. */
const LEAST_TERMS = 4;

/**
 * Index of the sentence that tells the news best: the first of the lead, else of the body, that says something and does not repeat
 * the title; of a brief, the first of its summary. Never a caption; the title where there is nothing else.
 */
export function newsSentence(indexed: IndexedDocument): number {
  const { document, sentences } = indexed;
  const told = [...sentences.keys()].filter(
    (at) => isNewsText(indexed, at) && keyOf(sentences[at]?.display ?? "") !== keyOf(document.title),
  );
  return told.find((at) => (sentences[at]?.terms.length ?? 0) >= LEAST_TERMS) ?? told[0] ?? 0;
}

/** Whether a sentence is of a document's text: its lead, its body, or the summary that ends a brief; no title, no caption. */
export function isNewsText({ document, sentences }: IndexedDocument, at: number): boolean {
  const sentence = sentences[at];
  if (!sentence) return false;
  if (document.kind === "article") return sentence.section === "lead" || sentence.section === "article";
  return sentence.paragraph > 0 && sentence.paragraph === sentences.at(-1)?.paragraph;
}

function keyOf(text: string): string {
  return squeezed(fold(text)).replace(/[^\p{L}\p{N}]+/gu, "");
}
