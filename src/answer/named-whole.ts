import { languageOf } from "../language/languages.ts";
import { findNames } from "../language/names.ts";
import { overlaps, sliceOf, type Span } from "../language/span.ts";
import { findKnownNames } from "../language/terms/aliases.ts";
import { termsOf } from "../language/terms/terms.ts";
import type { Vocabulary } from "../search/vocabulary.ts";
import type { IndexedDocument } from "../store/store.ts";

/** The terms of each name of a question in French; of none in another language: the archive may have its names in another form. */
export function namesAsked(question: string): string[][] {
  if (languageOf(question) !== "fr") return [];
  // The capital of a first word tells nothing.
  const known = findKnownNames(question);
  return findNames(question)
    .filter(({ start }) => start > 0)
    .map((name) => termsOf(sliceOf(question, wholeOf(name, known))))
    .filter((terms) => terms.length > 0);
}

/** A name with the words of it that have no capital: « République tchèque », « Union européenne ». */
function wholeOf(name: Span, known: readonly Span[]): Span {
  return known
    .filter((other) => overlaps(name, other))
    .reduce((whole, { start, end }) => {
      return { start: Math.min(whole.start, start), end: Math.max(whole.end, end) };
    }, name);
}

/**
 * The share of names (0 to 1) that a document has whole, in one sentence, its terms side by side in any spelling that the vocabulary reads them
 * in: « Sung Trà » is not named by « Sung Kha » and « Trà Vinh ». 1 where there are none. Linear in the document.
 */
export function shareNamedWhole(
  names: readonly (readonly string[])[],
  { sentences }: IndexedDocument,
  vocabulary: Vocabulary,
): number {
  const readings = names.map((name) => name.map((term) => vocabulary.readings(term)));
  const whole = readings.filter((name) =>
    sentences.some(({ terms }) =>
      terms.some((_, from) => name.every((read, at) => read.has(terms[from + at] ?? ""))),
    ),
  );
  return names.length === 0 ? 1 : whole.length / names.length;
}
