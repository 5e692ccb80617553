import type { Document } from "../../archive/document.ts";
import { fold } from "../../language/folding.ts";
import { findNames } from "../../language/names.ts";
import { sliceOf } from "../../language/span.ts";
import { canonicalNames } from "../../language/terms/aliases.ts";
import { termsOf } from "../../language/terms/terms.ts";
import { findWords, foldedWords } from "../../language/words.ts";
import { findPlaces } from "../short/names/places.ts";

/** What an article is about, as far as its title and its lead tell. */
export interface Frame {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  /** Its words, folded, in one spelling. */
  readonly words: ReadonlySet<string>;
  /** The words of its names, folded; those of the title alone. */
  readonly names: ReadonlySet<string>;
  readonly titleNames: ReadonlySet<string>;
}

/** The frame of a document; worked out once for as long as the document is kept. */
export function frameOf(document: Document): Frame {
  const known = FRAMES.get(document);
  if (known) return known;
  const text = `${document.title}\n${leadOf(document)}`;
  const frame = {
    text,
    terms: new Set(termsOf(text)),
    words: new Set(foldedWords(canonicalNames(text))),
    names: namesIn(text),
    titleNames: namesIn(document.title),
  };
  FRAMES.set(document, frame);
  return frame;
}

/** The words of a document's title and lead, folded. */
export function wordsOfFrame(document: Document): ReadonlySet<string> {
  return frameOf(document).words;
}

const FRAMES = new WeakMap<Document, Frame>();

/** The lead; where there is none, the first paragraph of the body. */
function leadOf({ paragraphs }: Document): string {
  const first =
    paragraphs.find(({ section }) => section === "lead") ??
    paragraphs.find(({ section }, at) => section === "article" || (section === "brief" && at > 0));
  return (first?.sentences ?? [])
    .slice(0, 2)
    .map(({ display }) => display)
    .join(" ");
}

/** The part, 0 to 1, of the shorter frame's terms that the other has too. */
export function likeness(a: Frame, b: Frame): number {
  const [short, long] = a.terms.size < b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  if (short.size === 0) return 0;
  return [...short].filter((term) => long.has(term)).length / short.size;
}

/** The words of a text's names, folded, in one spelling; not the capital that only opens a sentence, nor names that are everywhere. */
export function namesIn(text: string): Set<string> {
  const plain = canonicalNames(text);
  const names = findNames(plain).filter((name) => !isOpening(plain, name.start, sliceOf(plain, name)));
  const words = names.flatMap((name) => findWords(sliceOf(plain, name)).map(({ text: word }) => fold(word)));
  return new Set(words.filter((word) => word.length > 1 && !EVERYWHERE.test(word)));
}

/** The words of the places that a text names, folded. */
export function placesIn(text: string): Set<string> {
  const plain = canonicalNames(text);
  const words = findPlaces(plain).flatMap((place) => [...namesWithin(sliceOf(plain, place))]);
  return new Set(words);
}

function namesWithin(text: string): string[] {
  return findWords(text)
    .filter(({ text: word }) => /^\p{Lu}/u.test(word))
    .map(({ text: word }) => fold(word))
    .filter((word) => word.length > 1 && !EVERYWHERE.test(word));
}

/** A lone capitalised word at the head of a text or a sentence. */
function isOpening(text: string, start: number, name: string): boolean {
  return (
    /^[\p{L}\p{M}]+$/u.test(name) &&
    /(?:^|[.!?:»\n]\s*|[«"“]\s*)$/u.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** Names that nearly every article holds, and words that only look like one. */
const EVERYWHERE =
  /^(?:vietnam\p{L}*|viet|nam|vna|photo|asie|asean|etat|gouvernement|ministere|comite|president|premier|ministre|parti|assemblee|nationale?|populaire|republique|socialiste|tp|ville|province|nord|sud|est|ouest|centre|central)$/u;
