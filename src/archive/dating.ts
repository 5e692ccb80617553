import type { Span } from "../language/span.ts";
import type { DateMention, PartialDate } from "../language/time/dates.ts";
import type { ArticleDate, Paragraph } from "./document.ts";
import { boundsOf, datesIn, type Bounds, type Dated } from "./mentions.ts";
import { tenseBefore } from "./tense.ts";
import { yearOf, type FoundYear, type NewsDay } from "./years.ts";

/**
 * The date of an article from what its text says, or null. The day is the dateline's, or the first that lead or opening
 * paragraphs give for the news itself; where they give several days, it stays unknown. The year stands with it or in the name of
 * the event that the same sentence dates, or is `inferred` from the evidence that `yearOf` lists: years mentioned only bound it,
 * an article that looks back on 2015 is not of 2015. What is `stated` has all its parts; without one of them it is `partial`.
 */
export function dateArticle(
  text: string,
  dateline: Span | null,
  paragraphs: readonly Paragraph[],
): ArticleDate | null {
  const dated = datesIn(text, dateline, paragraphs);
  const bounds = boundsOf(dated);
  const day = newsDay(dated, bounds);
  if (!day) return null;
  const known = dayOf(day.mention);
  const found = day.mention.date.year === undefined ? yearOf(day, dated, bounds) : null;
  if (found) {
    const date = { year: found.year, ...known };
    return { ...date, certainty: certaintyOf(date, found.certainty), evidence: evidenceOf(found, day) };
  }
  if (known.year === undefined && known.month === undefined) return null;
  return { ...known, certainty: certaintyOf(known, "stated"), evidence: [day.at] };
}

/** What is stated but for a part that is missing is partial; that a year was inferred is said in any case. */
function certaintyOf(
  { year, month, day }: PartialDate,
  certainty: FoundYear["certainty"],
): ArticleDate["certainty"] {
  const isWhole = year !== undefined && month !== undefined && day !== undefined;
  return isWhole || certainty === "inferred" ? certainty : "partial";
}

/** What shows the year comes first; a sentence that states it with its day needs no other. */
function evidenceOf({ certainty, evidence }: FoundYear, { at }: NewsDay): readonly Span[] {
  const others = evidence.filter(({ start }) => start !== at.start);
  return certainty === "stated" && others.length > 0 ? others : [...others, at];
}

/** The day of the news: the dateline's, or the first of the opening that is neither to come, nor recalled, nor in brackets. */
function newsDay(dated: readonly Dated[], bounds: Bounds): NewsDay | null {
  const days = dated.filter(
    ({ mention }) => mention.date.day !== undefined && mention.date.month !== undefined,
  );
  const day = days.find(
    (each) => each.place === "dateline" || (each.place === "opening" && isNews(each, bounds)),
  );
  if (!day) return null;
  const { date } = day.mention;
  const named = days.find(
    ({ mention, place }) =>
      mention.weekday !== null &&
      place !== "rest" &&
      mention.date.day === date.day &&
      mention.date.month === date.month,
  );
  return { ...day, weekday: named?.mention.weekday ?? null };
}

function isNews({ text, mention, tense }: Dated, bounds: Bounds): boolean {
  const { cue, relative } = mention;
  if ((cue !== "plain" && cue !== "label") || relative === "next" || relative === "last") return false;
  if (
    isInBrackets(text, mention) ||
    ELSEWHEN.test(text.slice(Math.max(0, mention.start - 30), mention.start))
  )
    return false;
  if (tense === "future" || tenseBefore(text, mention.start) === "future") return false;
  const { year } = mention.date;
  if (year === undefined) return true;
  return tense !== "background" && year >= (bounds.earliest?.year ?? year);
}

/** Just before a date: it is named for something else that lies before or after it. */
const ELSEWHEN = new RegExp(
  "(?<!\\p{L})(?:avant|après|vers|dès|depuis|jusqu['’]|veille|lendemain|approche|prévision|en vue)" +
    "(?:\\s+\\p{L}+){0,2}\\s+(?:du\\s+|le\\s+)?$",
  "iu",
);

function isInBrackets(text: string, { start, end }: DateMention): boolean {
  const open = text.lastIndexOf("(", start);
  const close = text.indexOf(")", end);
  if (open < 0 || close < 0 || close - open > 60) return false;
  return !text.slice(open, start).includes(")");
}

/** A range of days tells the month and the year in which it lies, but not which of its days is the article's. */
function dayOf({ date, until }: DateMention): PartialDate {
  if (!until) return date;
  const year = date.year === until.year ? date.year : undefined;
  const month = (until.month ?? date.month) === date.month ? date.month : undefined;
  return { ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) };
}
