import type { ArticleDate, Section } from "../archive/document.ts";
import type { Language } from "../language/languages.ts";
import type { Span } from "../language/span.ts";
import type { Subject } from "./chronology/subject.ts";
import type { Explanation } from "./explaining/explanation.ts";
import type { ListedPeriod } from "./listing/period/listed-period.ts";
import type { Note } from "./note.ts";
import type { Suggestion } from "./suggestions/suggestion.ts";

/**
 * Words of the archive on their way to the reader. `text` is exactly the file's characters of the span; `display` differs
 * from it in white space only. Nothing between the index and the screen changes or searches for it again.
 */
export interface Quote extends Span {
  /** The id of the article or brief. */
  readonly document: string;
  readonly file: string;
  /** The title of the article, or of the brief itself. */
  readonly article: string;
  readonly section: Section;
  readonly text: string;
  readonly display: string;
  /** The article's date; null where nothing is known, and for a brief. */
  readonly date: ArticleDate | null;
  /** The sentences, as people read them, on which an inferred date rests, best first; empty for any other date. */
  readonly dateEvidence: readonly string[];
  /** Whether the sentence goes on before or after the quote. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Why it ranks where it does: each feature's share of its score, for `--explain`. */
  readonly reasons: Readonly<Record<string, number>>;
}

interface Outcome {
  readonly question: string;
  /** What a follow-up was taken to mean. */
  readonly understood: string | null;
  readonly language: Language;
  /** The probability that the first quote (of `none`, the best candidate) answers the question. */
  readonly confidence: number;
  readonly ms: number;
  /** What else is to be said of it, in this order; empty where any file behind it has changed. */
  readonly notes: readonly Note[];
  /** Why it is so; absent where nothing was searched for by meaning, as for a list. */
  readonly explanation?: Explanation;
}

/**
 * The articles and briefs of the archive that a question asks for, which its words alone find: see `listing/`. Its counts are exact, of
 * the archive as it is indexed.
 */
export interface Listing {
  /** What they speak of; null where all articles are meant. */
  readonly subject: Subject | null;
  /** Whether several words had to stand together in one sentence. */
  readonly together: boolean;
  /** What of them was to be counted; null where they were asked for themselves. `values`: what they name, of the sort that the subject tells. */
  readonly counts: "articles" | "briefs" | "values" | null;
  /** Of which time they are, if any was asked for: of that alone they are counted. */
  readonly period: ListedPeriod | null;
  /** What they name, as the archive writes it, where that was to be counted: for each row what it names first. */
  readonly values: readonly (readonly string[])[];
  /** All of these, those of the other rows too, each once; there are at least so many, as no reading finds them all. */
  readonly distinct: readonly string[];
  readonly articles: number;
  readonly briefs: number;
  /** The titles of the first of them; of the whole archive only of those that are listed. */
  readonly titles: Readonly<Record<"articles" | "briefs", readonly string[]>>;
  /** How many are listed: articles and briefs, or of the whole archive its articles; where briefs are counted, these alone; rows of values. */
  readonly listed: number;
  /** In which forms a word that is no name was met (`jumelage`, `jumelées`). */
  readonly forms: readonly string[];
  /** Words that were taken for a slip, and for what. */
  readonly corrected: readonly { readonly typed: string; readonly read: string }[];
  /** One quote each, of some of them in their order: the latest first. */
  readonly rows: readonly Quote[];
}

/** A passage that answers, with the few words of it (or worked out from it) that do. */
export interface Answered extends Outcome {
  readonly kind: "answer";
  readonly answer: string | null;
  readonly basis: "quoted" | "derived" | null;
  readonly derivation: string | null;
  /** Where articles of the archive are asked for; its first rows are the quotes. */
  readonly listing?: Listing;
  readonly quotes: readonly [Quote, ...Quote[]];
}

/** A close passage that does not answer what was asked. */
export interface Near extends Outcome {
  readonly kind: "near";
  readonly quotes: readonly [Quote, ...Quote[]];
}

/** Nothing in the archive; at most three `suggestions`, those nearest to the question first. */
export interface None extends Outcome {
  readonly kind: "none";
  readonly suggestions: readonly Suggestion[];
}

/** What came of a question: an outcome is a value, never an exception. */
export type Answer = Answered | Near | None;

/** What the archive holds, in numbers, for the words of a refusal. */
export interface Coverage {
  readonly articles: number;
  readonly briefs: number;
  /** The first and the last year of its dated articles, stated or inferred; null where no year is known. */
  readonly years: readonly [number, number] | null;
}
