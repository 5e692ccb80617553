import type { ArticleDate } from "../archive/document.ts";
import type { PartialDate } from "../language/time/dates.ts";
import type { Day } from "./chronology/days.ts";
import type { ListedPeriod } from "./listing/period/listed-period.ts";

/** What the bot says of its own about an answer, beside the short answer: never a word of the archive's as if it were quoted. */
export type Note = Undone | AlsoSought | Dated | OutsidePeriod | Ended | Unlisted | Several | Conflict;

/** The most notes of one answer: its quotes are what counts. */
export const MOST_NOTES = 3;

/** Why no answer was worked out of the first quote, for people (« 20e anniversaire, année de l’article inconnue »). */
export interface Undone {
  readonly kind: "undone";
  /** In French. */
  readonly words: string;
}

/** Words of the question, with what the archive has in their stead and was sought too: other names, and likely spellings. */
export interface AlsoSought {
  readonly kind: "alsoSought";
  readonly pairs: readonly { readonly asked: string; readonly sought: string }[];
}

/** Which values the quotes of an answer name that wants several of them, as the archive writes them: not all that there are in the world. */
export interface Several {
  readonly kind: "several";
  readonly values: readonly string[];
  /** Of how many articles and briefs the quotes are. */
  readonly articles: number;
}

/** That no article and no brief has what a list was asked of. */
export interface Unlisted {
  readonly kind: "unlisted";
  /** As typed; null where all articles of a time were asked for. */
  readonly subject: string | null;
  /** Whether it has several words, which no sentence has together. */
  readonly several: boolean;
  /** The time that was asked for: some of another time, or of an unknown one, may have it. */
  readonly period: ListedPeriod | null;
}

/** Of which article the first quote is, where the question has a period or wants the latest. */
export interface Dated {
  readonly kind: "dated";
  readonly date: ArticleDate | null;
  readonly isBrief: boolean;
}

/** That the archive has the first quote, but of another time than the question asks about: of a near passage only. */
export interface OutsidePeriod {
  readonly kind: "outside";
  /** Of when it is, with its year or month; null where only other years show that. */
  readonly date: PartialDate | null;
  /** The period as the question has it. */
  readonly words: string;
}

/** Which days were sought, where the question tells them from today and the dated articles end before them. */
export interface Ended {
  readonly kind: "ended";
  readonly words: string;
  /** The first and the last of them. */
  readonly days: { readonly from: Day; readonly until: Day };
  /** The last year of a dated article. */
  readonly year: number;
}

/**
 * Values that the archive gives for the one thing asked for, and that are not the same: counts that grow from article to article, one
 * that a later text corrects, or neither. Nothing is averaged, and none is left out silently: each has its quote.
 */
export interface Conflict {
  readonly kind: "conflict";
  readonly sort: "evolving" | "correction" | "divergence";
  /** At least two, at most three, by the dates of their articles, unknown dates last. */
  readonly values: readonly [ConflictValue, ConflictValue, ...ConflictValue[]];
}

/** One of the values, and the quote that gives it. */
export interface ConflictValue {
  /** As the archive writes it. */
  readonly text: string;
  /** The date of its article. */
  readonly date: ArticleDate | null;
  readonly document: string;
  readonly file: string;
  readonly article: string;
  /** The number of its quote among the answer's, from 0: one of the first three. */
  readonly quote: number;
}

/** Whether a note is said beside an outcome: what a quote is of, beside quotes only; why no sum was done, or what
 * contradicts the short answer, beside an answer only. */
export function goesWith({ kind }: Note, outcome: "answer" | "near" | "none"): boolean {
  if (kind === "undone" || kind === "conflict" || kind === "several") return outcome === "answer";
  return outcome !== "none" || !["dated", "outside", "alsoSought"].includes(kind);
}
