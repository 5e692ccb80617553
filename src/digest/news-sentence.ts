import { fold, squeezed } from "../language/folding.ts";
import { firstSaying, isNewsText } from "../store/news-text.ts";
import type { IndexedDocument } from "../store/store.ts";

/**
 * Index of the sentence that tells the news best: the first of the lead, else of the body, that says something and does not repeat
 * the title; of a brief, the first of its summary. Never a caption; the title where there is nothing else.
 */
export function newsSentence(indexed: IndexedDocument): number {
  const { document, sentences } = indexed;
  const told = [...sentences.keys()].filter(
    (at) => isNewsText(indexed, at) && keyOf(sentences[at]?.display ?? "") !== keyOf(document.title),
  );
  return firstSaying(indexed, told);
}

function keyOf(text: string): string {
  return squeezed(fold(text)).replace(/[^\p{L}\p{N}]+/gu, "");
}
