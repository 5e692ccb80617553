import type { Span } from "../language/span.ts";
import type { PartialDate } from "../language/time/dates.ts";

/** Where in a document a text stands. */
export type Section = "title" | "lead" | "caption" | "article" | "brief";

/**
 * What is known of an article's date. `stated`: the file says all of it; `inferred`: its year follows from `evidence`, which is
 * shown to people; `partial`: the file says the parts that are there, and at least one is missing. What is not known is absent:
 * a year is never guessed.
 */
export interface ArticleDate extends PartialDate {
  readonly certainty: "stated" | "inferred" | "partial";
  /** Where in the file the date was read, best first. */
  readonly evidence: readonly Span[];
}

/**
 * The unit of quotation: a sentence, or a piece of one that is over {@link LONGEST_QUOTE} characters. Its span points into
 * the file as decoded; `display` is what people read, the same characters where only white space may differ.
 */
export interface Sentence extends Span {
  readonly display: string;
  /** Whether the sentence goes on before or after this piece of it; after it, too, where the file itself breaks off. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The longest quote, in UTF-16 units, both of the file's text and of its display (CONTRACT, section 1). */
export const LONGEST_QUOTE = 600;

/** A paragraph of one section, with its sentences in order. */
export interface Paragraph extends Span {
  readonly section: Section;
  readonly sentences: readonly Sentence[];
}

/** An article, or a brief that stands under one or several of them. All spans point into the text of `file`. */
export interface Document {
  /** 16 hexadecimal digits made of the content: the same text has the same id wherever it is stored. */
  readonly id: string;
  readonly kind: "article" | "brief";
  /** The first file that holds it, relative to the archive's folder, with `/` between folders. */
  readonly file: string;
  /** Every other file that holds it: exact copies of an article, other bearers of a brief. */
  readonly others: readonly string[];
  /** The title; of an article without one, its first words. */
  readonly title: string;
  /** The title first (section `title`, or `brief`) where there is one, then the rest in reading order. */
  readonly paragraphs: readonly Paragraph[];
  /** Where the article was written, as its dateline says. */
  readonly place: string | null;
  readonly date: ArticleDate | null;
}

/** A file that could not be taken up, and why, in words for its owner. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
}
