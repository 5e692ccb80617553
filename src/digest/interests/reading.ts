import { fold } from "../../language/folding.ts";
import { canonicalNames } from "../../language/terms/aliases.ts";
import { STOP_WORDS } from "../../language/terms/stop-words.ts";
import { findWords, foldedWords } from "../../language/words.ts";
import type { IndexedDocument } from "../../store/store.ts";

/** The words of one sentence in order, in the forms in which interests are looked for. */
export interface Reading {
  /** Folded. */
  readonly written: readonly string[];
  /** As {@link readWords} gives them. */
  readonly named: readonly string[];
  /** Of these the words that say something. */
  readonly content: readonly string[];
}

/** The readings of a document's sentences. Read once a document. */
export function readingsOf(document: IndexedDocument): readonly Reading[] {
  const known = READINGS.get(document);
  if (known) return known;
  const readings = document.sentences.map(({ display }) => {
    const named = readWords(display);
    return { written: foldedWords(display), named, content: contentWords(named) };
  });
  READINGS.set(document, readings);
  return readings;
}

/** Kept for as long as the document is. */
const READINGS = new WeakMap<IndexedDocument, readonly Reading[]>();

/** What a name's form begins with: no word does. */
const NAME = "=";

/**
 * The words of a text in order, folded, one spelling for places that have several. One whose capital is a name's, since it
 * neither opens a sentence nor stands among capitals only, begins with `=`; a place of two words has its first after another (`=coreesud=coree`).
 */
export function readWords(text: string): string[] {
  const named = canonicalNames(/\p{Ll}/u.test(text) ? text : text.toLowerCase());
  return findWords(named).map(({ text: word, start }) => {
    const opens = OPENS.test(named.slice(Math.max(0, start - 3), start)) && !/^.+\p{Lu}/u.test(word);
    if (opens || !/^\p{Lu}/u.test(word)) return fold(word);
    const parts = /^\p{Lu}\p{Ll}+(?=\p{Lu}\p{Ll})/u.exec(word) ?? [];
    return [word, ...parts].map((part) => NAME + fold(part)).join("");
  });
}

/** The folded forms of a name, its own first; none for any other word. */
export function nameForms(word: string): readonly string[] {
  return word.startsWith(NAME) ? word.slice(NAME.length).split(NAME) : [];
}

/** What stands before a word that opens a sentence, a title's second part or a quotation. */
const OPENS = /^$|[.:!?…«"“(–—]\s*$/u;

/** The words that say something: no stop words, no lone letters. */
export function contentWords(words: readonly string[]): string[] {
  return words.filter((word) => {
    const key = nameForms(word)[0] ?? word;
    return key.length > 1 && (key === TEA || !STOP_WORDS.has(key));
  });
}

/** Folded, the French word is an English article. */
const TEA = "the";
