import type { ArticleDate } from "../../../archive/document.ts";
import type { Span } from "../../../language/span.ts";
import type { PartialDate } from "../../../language/time/dates.ts";
import { bareSpans } from "../evidence.ts";
import { dateInWords, ofDateInWords } from "./french-dates.ts";

/** What a sum makes of an expression of time, with the sum in French and where the article's date was read. */
export interface Resolved {
  readonly text: string;
  /** The same where only its year is asked; null where it lies in more than one. */
  readonly year: string | null;
  readonly sum: string;
  readonly supports: readonly Span[];
}

/** An expression of time that its own words do not date, and what it means; null where that is unknown. */
export interface Reading extends Span {
  readonly resolved: Resolved | null;
}

/** « (année déduite) » where the year of the article is not in its date but follows from evidence. */
export function inferred({ certainty }: Pick<ArticleDate, "certainty">): string {
  return certainty === "inferred" ? " (année déduite)" : "";
}

/** What an expression counted from the article's date comes to. */
export function resolvedTo(words: string, article: ArticleDate, date: PartialDate): Resolved {
  const year = date.year === undefined ? null : String(date.year);
  return inWords(words, article, { text: dateInWords(date), year });
}

/** The same for what no single date tells: `premier trimestre 2016`, `été 2015`. */
export function inWords(
  words: string,
  article: ArticleDate,
  found: Pick<Resolved, "text" | "year">,
): Resolved {
  const { year, month, day } = article;
  const from = ofDateInWords({ ...(year && { year }), ...(month && { month }), ...(day && { day }) });
  const sum = `${words}, article ${from}${inferred(article)} → ${found.text}`;
  return { ...found, sum, supports: bareSpans(article.evidence) };
}
