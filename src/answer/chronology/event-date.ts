import type { ArticleDate } from "../../archive/document.ts";
import { isEvent } from "../../archive/events.ts";
import { tenseOf } from "../../archive/tense.ts";
import { findDates, type DateMention, type PartialDate } from "../../language/time/dates.ts";
import { wholeDate } from "../short/time/resolved-date.ts";
import { textWords } from "./text-words.ts";

/** A date that a sentence gives to what it tells. */
export interface EventDate {
  readonly date: PartialDate;
  /** The last day, month or year of a range. */
  readonly until: PartialDate | null;
  /** `deduced`: its year (of `l’an dernier`, its whole) is worked out from the article's date. */
  readonly basis: "quoted" | "deduced";
}

/**
 * The date that a sentence gives to the event it tells, or null: of several, that of the news before one that is only recalled, then
 * the nearest to the subject, whose words `isMet` knows. Plans without a day (`d’ici 2030`, `pour 2030`), ranges of years and years in names of
 * anything but events date nothing. A month keeps no year where the article's date does not tell it without doubt.
 */
export function eventDate(
  text: string,
  article: ArticleDate | null,
  isMet: (word: string) => boolean,
): EventDate | null {
  const dated = findDates(text).flatMap((mention) => {
    const date = datesEvent(text, mention) ? resolved(text, mention, article) : null;
    return date ? [{ date, rank: rankOf(text, mention), distance: distanceOf(text, mention, isMet) }] : [];
  });
  const [best] = dated.toSorted((a, b) => a.rank - b.rank || a.distance - b.distance);
  return best?.date ?? null;
}

/** Whether a mention may be the date of an event: what is counted since a month (`depuis janvier`) lies anywhere after it. */
function datesEvent(text: string, mention: DateMention): boolean {
  const { cue, date, start, end } = mention;
  const isYear = date.month === undefined && mention.weekday === null && mention.relative === null;
  if (cue === "period" || (isYear && AIMED.test(text.slice(Math.max(0, start - 20), start)))) return false;
  if (cue === "label") return isEvent({ mention, text });
  if (cue === "plan") return !isYear || /^en\s/iu.test(text.slice(start, end));
  return cue !== "since" || isYear || date.day !== undefined;
}

/** Before a year: what is aimed at, and no event of it. */
const AIMED = /(?<!\p{L})(?:pour|vers|vision|horizon|d['’]ici)(?:\s+à)?\s+(?:l['’]an\s+)?$/iu;

/** What is told outright comes before what something lasts from or to, a name comes last; recalled beginnings after the news. */
function rankOf(text: string, mention: DateMention): number {
  const isRecalled = tenseOf(text, mention) === "background" || isApposed(text, mention);
  const cue = mention.cue === "plain" ? 0 : mention.cue === "label" ? 2 : 1;
  return cue * 2 + Number(isRecalled);
}

/** Whether a date stands in a participle's clause before the one that tells the news: `Fermé en 1998, le musée rouvre`. */
function isApposed(text: string, { start, end }: DateMention): boolean {
  return PARTICIPLE.test(text.slice(0, start)) && /^[^,.;]{0,60},/u.test(text.slice(end));
}

const PARTICIPLE = /^\p{Lu}\p{Ll}+(?:é|i|u|it|ert|eint|aint)e?s?\s(?:\p{L}+\s){0,4}$/u;

function resolved(text: string, mention: DateMention, article: ArticleDate | null): EventDate | null {
  const { date, until } = mention;
  if (date.year !== undefined) return { date, until, basis: "quoted" };
  const whole = article && (newsDay(mention, article) ?? wholeDate(text, mention, article));
  if (whole) return { date: whole, until: until && untilAfter(whole, until), basis: "deduced" };
  return date.month === undefined ? null : { date, until, basis: "quoted" };
}

/** The end of a range with its year: what ends in an earlier month (`du 28 décembre au 3 janvier`) ends a year later. */
function untilAfter({ year = 1, month = 1 }: PartialDate, until: PartialDate): PartialDate {
  return { year: (until.month ?? month) < month ? year + 1 : year, ...until };
}

/** The day of the article itself, said again. */
function newsDay({ date, relative }: DateMention, { year, month, day }: ArticleDate): PartialDate | null {
  const isSame = relative === null && date.day !== undefined && date.day === day && date.month === month;
  return isSame && year !== undefined ? { ...date, year } : null;
}

/** How many words there are between a mention and the nearest word of the subject. */
function distanceOf(text: string, { start, end }: DateMention, isMet: (word: string) => boolean): number {
  const before = textWords(text.slice(0, start)).toReversed();
  const after = textWords(text.slice(end));
  const places = [before, after].map((words) => words.findIndex(({ key }) => isMet(key)));
  return Math.min(...places.map((place) => (place < 0 ? Infinity : place)));
}
