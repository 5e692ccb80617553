import { fold, squeezed } from "../../language/folding.ts";
import { findNames } from "../../language/names.ts";
import type { PartialDate } from "../../language/time/dates.ts";
import { termsOf } from "../../language/terms/terms.ts";
import type { IndexedDocument, IndexedPassage, IndexedSentence } from "../../store/store.ts";

/** What of a document is compared with others: its opening, where the news itself is told. */
export interface Profile {
  /** Its terms, each with 1 + ln of how often it stands there. */
  readonly terms: ReadonlyMap<string, number>;
  /** Its names of several words, as terms joined by spaces. */
  readonly names: ReadonlySet<string>;
  /** The mean direction of its first passages, of length 1; all zeros where it has none. */
  readonly meaning: Float32Array;
  readonly date: PartialDate | null;
}

/** The opening of a document ends with the sentence that passes this length, in characters: a title, a lead and about two paragraphs. */
const OPENING = 900;

/** How many passages give the meaning: title, lead and the beginning of the body. */
const MEANING_PASSAGES = 3;

/** The profile of a document. Linear in its length. */
export function profileOf(indexed: IndexedDocument): Profile {
  const sentences = openingOf(indexed);
  return {
    terms: termWeights(sentences),
    names: new Set(sentences.flatMap(({ display }) => longNames(display))),
    meaning: meaningOf(indexed),
    date: indexed.document.date,
  };
}

/** The first sentences but for captions, each once: leads are often repeated by the first paragraph. */
function openingOf({ sentences }: IndexedDocument): IndexedSentence[] {
  const opening = new Map<string, IndexedSentence>();
  let length = 0;
  for (const sentence of sentences) {
    const key = squeezed(fold(sentence.display));
    if (sentence.section === "caption" || opening.has(key)) continue;
    if (length > OPENING) break;
    opening.set(key, sentence);
    length += sentence.display.length;
  }
  return [...opening.values()];
}

function termWeights(sentences: readonly IndexedSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of sentences.flatMap(({ terms }) => terms)) {
    if (term.length > 1) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return new Map([...counts].map(([term, count]) => [term, 1 + Math.log(count)]));
}

/** Runs of more terms are headlines in capitals, no names. */
const MOST_TERMS = 4;

function longNames(text: string): string[] {
  return findNames(text).flatMap(({ start, end }) => {
    const terms = termsOf(text.slice(start, end));
    return terms.length > 1 && terms.length <= MOST_TERMS ? [terms.join(" ")] : [];
  });
}

/** The passages of a document that give its meaning. */
export function meaningPassages({ sentences, passages }: IndexedDocument): readonly IndexedPassage[] {
  return passages
    .filter((passage) => sentences[passage.sentences[0] ?? 0]?.section !== "caption")
    .slice(0, MEANING_PASSAGES);
}

function meaningOf(indexed: IndexedDocument): Float32Array {
  const first = meaningPassages(indexed);
  const sum = new Float32Array(first[0]?.vector.length ?? 0);
  for (const { vector } of first) {
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}
