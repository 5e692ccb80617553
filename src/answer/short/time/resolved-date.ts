import type { ArticleDate } from "../../../archive/document.ts";
import { fold } from "../../../language/folding.ts";
import { weekdayOf, type DateMention, type PartialDate } from "../../../language/time/dates.ts";
import { bareSpans } from "../evidence.ts";
import { dateInWords, ofDateInWords } from "./french-dates.ts";
import { inferred, type Resolved } from "./resolved.ts";
import { tenseAround, type Tense } from "./tense-around.ts";

/**
 * A date that is relative to the day of writing, or a day without its year, made whole by the article's date; null where
 * the article's year is unknown or the outcome would be a guess. `yearOnly`: the question asks for no more.
 */
export function resolveDate(
  text: string,
  mention: DateMention,
  article: ArticleDate | null,
  yearOnly: boolean,
): Resolved | null {
  const date = article && wholeDate(text, mention, article);
  if (!article || !date || article.year === undefined) return null;
  const words = text.slice(mention.start, mention.end).replace(/^(?:en|au) /iu, "");
  const same = yearOnly && mention.relative === null;
  const from = ofDateInWords(same ? { year: article.year } : articleDay(article, mention));
  const found = dateInWords(yearOnly ? yearOf(date) : date);
  return {
    text: found,
    year: String(date.year),
    sum: `${words}, article ${from}${inferred(article)} → ${found}`,
    supports: bareSpans(article.evidence),
  };
}

/** The date meant by a mention without a year, of the same exactness; null where it is unknown. */
export function wholeDate(text: string, mention: DateMention, article: PartialDate): PartialDate | null {
  const { year, month } = article;
  if (year === undefined || mention.date.year !== undefined) return null;
  if (mention.weekday !== null && mention.date.month === undefined) return weekdayNear(mention, article);
  if (mention.date.month !== undefined) {
    const words = fold(text.slice(mention.start, mention.end));
    const found = OF_YEAR.test(words)
      ? year + stepOf(mention)
      : yearOfMonth(mention, year, month, tenseAround(text, mention));
    return found === null ? null : { ...mention.date, year: found };
  }
  return fromNoun(fold(text.slice(mention.start, mention.end)), mention, year, month);
}

/** The year of a month named without one, seen from the article's month. */
function yearOfMonth(
  { date, relative }: DateMention,
  year: number,
  month: number | undefined,
  tense: Tense,
): number | null {
  const asked = date.month ?? 0;
  if (relative === "this") return year;
  if (month === undefined) return null;
  if (relative === "next") return asked > month ? year : year + 1;
  if (relative === "last") return asked < month ? year : year - 1;
  if (tense === "future" ? asked >= month : asked <= month)
    return tense === "open" && Math.abs(asked - month) > 3 ? null : year;
  return null;
}

/** `l’an dernier`, `l’année prochaine`, `cette année`, `le mois dernier`. Seasons, weeks and quarters are left as they are. */
function fromNoun(
  words: string,
  { relative }: DateMention,
  year: number,
  month: number | undefined,
): PartialDate | null {
  const step = stepOf({ relative });
  if (/\b(?:an|annee)\b/.test(words)) return { year: year + step };
  if (!/\bmois\b/.test(words) || month === undefined) return null;
  const index = year * 12 + month - 1 + step;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** `en mai de l’année dernière`: the year is told, not the nearest May. */
const OF_YEAR = /\bde l'an(?:nee)?\b/;

function stepOf({ relative }: Pick<DateMention, "relative">): number {
  return relative === "next" ? 1 : relative === "last" ? -1 : 0;
}

/** `ce jeudi`: the article's own day where it is a Thursday, else unknown. */
function weekdayNear(
  { weekday, relative }: DateMention,
  { year, month, day }: PartialDate,
): PartialDate | null {
  if (relative !== "this" || year === undefined || month === undefined || day === undefined) return null;
  return weekdayOf(year, month, day) === weekday ? { year, month, day } : null;
}

function yearOf({ year }: PartialDate): PartialDate {
  return year === undefined ? {} : { year };
}

/** As much of the article's date as the mention is counted from. */
function articleDay({ year, month, day }: ArticleDate, { date, weekday }: DateMention): PartialDate {
  const dayCounts = weekday !== null && date.month === undefined;
  return { ...(year && { year }), ...(month && { month }), ...(day && dayCounts && { day }) };
}
