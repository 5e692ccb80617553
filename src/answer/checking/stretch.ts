import type { IndexedDocument } from "../../store/store.ts";
import type { Candidate } from "./candidates.ts";
import type { Given } from "./given.ts";
import type { CheckingIndex } from "./index.ts";
import { segmentsOf, wordsOf, type Segment } from "./segments.ts";
import { streamOf, type ComparedWord } from "./words.ts";

/** A document as it is read again: the stored text of its file, and its segments. */
export interface ReadDocument {
  readonly indexed: IndexedDocument;
  readonly raw: string;
  readonly segments: readonly Segment[];
}

/** A stretch of a document in which a text may stand. */
export interface Stretch {
  readonly source: ReadDocument;
  /** The number of the document in the order of the archive. */
  readonly number: number;
  readonly words: readonly PlacedWord[];
  /** Its words as one string, and where each begins in it. */
  readonly stream: string;
  readonly starts: readonly number[];
  /** Where in the stream the text would begin, between these two. */
  readonly from: number;
  readonly to: number;
}

/** A word of the archive with the number of its segment. */
export interface PlacedWord extends ComparedWord {
  readonly segment: number;
}

/** The document as it is read again. */
export function readAgain(indexed: IndexedDocument, raw: string): ReadDocument {
  return { indexed, raw, segments: segmentsOf(indexed.document) };
}

/** Letters on either side of where a text is expected: a few words may have been left out of it. */
const SLACK = 64;

/** The same where the text says that it leaves something out: as much as a paragraph. */
const LEFT_OUT = 800;

/** The segments around a candidate place of a text. */
export function stretchAt(
  source: ReadDocument,
  { document, from, to }: Candidate,
  given: Given,
  index: CheckingIndex,
): Stretch {
  const { length } = given.stream;
  const hasGaps = given.gaps.some((gap) => gap > 0 && gap < given.words.length);
  const slack = (hasGaps ? LEFT_OUT : SLACK) + (length >> 3);
  const { first, end, at } = index.segmentsWithin(document, from - slack, to + length + slack);
  const words = source.segments
    .slice(first, end)
    .flatMap((segment, number) =>
      wordsOf(source.raw, segment).map((word) => ({ ...word, segment: first + number })),
    );
  return { source, number: document, words, ...streamOf(words), from: from - at, to: to - at };
}
