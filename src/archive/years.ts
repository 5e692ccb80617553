import type { Span } from "../language/span.ts";
import { weekdayOf, type DateMention } from "../language/time/dates.ts";
import { isEvent, isOfSeasonsEvent } from "./events.ts";
import { isWithin, type Bounds, type Dated } from "./mentions.ts";
import { isOfResults, tenseBefore, type Tense } from "./tense.ts";

/** A year for a day that is given without one, and the sentences that say so. */
export interface FoundYear {
  readonly year: number;
  readonly certainty: "stated" | "inferred";
  readonly evidence: readonly Span[];
}

/** What is known of the day of the news: its mention, and its weekday wherever that is said. */
export interface NewsDay extends Dated {
  readonly weekday: number | null;
}

/**
 * The year of the news, strongest evidence first: said with the same day elsewhere; in the name of an event that the same sentence
 * dates (`Sommet 2016 … le 10 juillet`); said with a day close by; the only one of the years in question on which the weekday
 * falls. Null where nothing tells it: a year that is merely mentioned does not.
 */
export function yearOf(day: NewsDay, dated: readonly Dated[], bounds: Bounds): FoundYear | null {
  return (
    sameDay(day, dated) ??
    eventYear(day, dated) ??
    nearbyYear(day, dated, bounds) ??
    weekdayYear(day, dated, bounds)
  );
}

function sameDay(day: NewsDay, dated: readonly Dated[]): FoundYear | null {
  const same = dated.find(
    ({ mention, tense }) => isDated(mention) && isSameDay(mention, day.mention) && tense !== "background",
  );
  const year = same?.mention.date.year;
  return same && year !== undefined && fitsWeekday(day, year)
    ? { year, certainty: "stated", evidence: [same.at] }
    : null;
}

function eventYear(day: NewsDay, dated: readonly Dated[]): FoundYear | null {
  const near = dated.filter(
    ({ mention, place }) => isDay(mention) && place !== "rest" && distance(mention, day.mention) <= NEARBY,
  );
  for (const certainty of ["stated", "inferred"] as const) {
    const days = near.filter(({ mention }) => isSameDay(mention, day.mention) === (certainty === "stated"));
    const keys = new Set(days.map(({ key }) => key));
    for (const label of dated) {
      const { year } = label.mention.date;
      if (year === undefined || !keys.has(label.key) || !fitsWeekday(day, year)) continue;
      if (!isEvent(label) && !isOfSeasonsEvent(label, day.mention)) continue;
      return { year, certainty, evidence: [label.at] };
    }
  }
  return null;
}

/** How many days apart two dates may be for the year of one to be the year of the other. */
const NEARBY = 10;

function nearbyYear(day: NewsDay, dated: readonly Dated[], bounds: Bounds): FoundYear | null {
  for (const { at, mention, tense, place } of dated) {
    if (!isDated(mention) || mention.cue === "since" || tense === "background" || place === "rest") continue;
    if (distance(mention, day.mention) > NEARBY) continue;
    const year = nearestYear(mention, day.mention);
    if (isWithin(bounds, year) && fitsWeekday(day, year))
      return { year, certainty: "inferred", evidence: [at] };
  }
  return null;
}

/** How many years apart the bounds may lie: weekdays come back after five, six or eleven years, so one year must be left. */
const WIDEST = 10;

function weekdayYear(day: NewsDay, dated: readonly Dated[], bounds: Bounds): FoundYear | null {
  if (day.weekday === null) return null;
  const { earliest, latest } = bounds;
  if (earliest && latest && latest.year - earliest.year <= WIDEST) {
    const years = Array.from(
      { length: latest.year - earliest.year + 1 },
      (_, index) => earliest.year + index,
    );
    const [year, ...more] = years.filter((each) => fitsWeekday(day, each));
    if (year === undefined) return null;
    if (more.length === 0) return { year, certainty: "inferred", evidence: [earliest.at, latest.at] };
  }
  const found = new Map<number, Span>();
  for (const each of dated) {
    for (const year of yearsAround(each))
      if (fitsWeekday(day, year) && !found.has(year)) found.set(year, each.at);
  }
  const [only, ...more] = found;
  if (!only || more.length > 0 || !isWithin(bounds, only[0])) return null;
  return { year: only[0], certainty: "inferred", evidence: [only[1]] };
}

/**
 * The years that a mention speaks for: its own and the one after what is told as past, or the one before what is to come. A goal (`d’ici 2030`) and
 * what is to come in some year (`ouvrira en 2028`) may be far off and speak for none, but a year's figures are drawn up in it or before it
 * (`prévision de croissance pour 2019`), and its results told around its end; a season (`la campagne 2013-2014`) speaks for both of its years. What is named by its year alone
 * (`la crise de 2013`), or began in it (`fondée en 1930`, `depuis 2015`), may lie far back and speaks for none.
 */
function yearsAround(dated: Dated): number[] {
  const { mention, text } = dated;
  const { year, month } = mention.date;
  const last = mention.until?.year ?? year;
  if (year === undefined || last === undefined) return [];
  if (isOfResults(text, mention)) return [year - 1, year, year + 1];
  if (mention.cue === "period") return last === year + 1 ? [year, last] : [];
  const time = timeOf(dated);
  if (time === "future") return isNearFuture(text, mention) ? [year, year - 1] : [];
  if (mention.cue === "since" && month === undefined) return [];
  if (mention.cue === "since") return [year, time === "past" ? year + 1 : year - 1];
  return time === "past" ? [year, year + 1] : [];
}

/** What is told of a year as present (`en 2023, la superficie s’élève à`) is told in it or in the next, as what is past. */
function timeOf({ mention, tense, text }: Dated): Tense {
  const time = isOfSeason(text, mention) ? (tenseBefore(text, mention.start) ?? "open") : tense;
  return time === "open" && mention.cue !== "since" && IN.test(text.slice(0, mention.end)) ? "past" : time;
}

/** `ont atteint 3 milliards en 2023`: figures of a year are told in it or in the next, unlike those of `la crise de 2013`. */
const IN = /(?<!\p{L})en (?:l['’]an )?\d{4}$/iu;

function isNearFuture(text: string, mention: DateMention): boolean {
  const { start, end, date } = mention;
  if (date.month !== undefined || /(?:fin|début|mi-)/iu.test(text.slice(start, end))) return true;
  if (isOfSeason(text, mention)) return true;
  return YEARLY_FIGURES.test(text.slice(Math.max(0, start - 80), start));
}

/** `avant le printemps 2019`: who names a season means one that is near. */
function isOfSeason(text: string, { start, end }: DateMention): boolean {
  return /(?<!\p{L})(?:printemps|été|automne|hiver|rentrée|trimestre|semestre)\s+(?:de\s+)?\d{4}$/iu.test(
    text.slice(Math.max(0, start - 30), end),
  );
}

/** Just before a year: what is drawn up for one year at a time. */
const YEARLY_FIGURES = new RegExp(
  "(?<!\\p{L})(?:prévisions?|perspectives|croissance|budget|quotas?)" +
    "(?:\\s+[\\p{L}’'-]+){0,6}\\s+(?:pour|en)\\s+(?:l['’]année\\s+)?$",
  "iu",
);

function isDay({ date, cue }: DateMention): boolean {
  return date.month !== undefined && date.day !== undefined && (cue === "plain" || cue === "label");
}

function isDated(mention: DateMention): boolean {
  return isDay(mention) && mention.date.year !== undefined;
}

function isSameDay(a: DateMention, b: DateMention): boolean {
  return a.date.day === b.date.day && a.date.month === b.date.month;
}

function fitsWeekday({ mention, weekday }: NewsDay, year: number): boolean {
  const { month, day } = mention.date;
  return (
    weekday === null || month === undefined || day === undefined || weekdayOf(year, month, day) === weekday
  );
}

/** Days between two dates, whatever their years; dates around New Year's Day are close. */
function distance(a: DateMention, b: DateMention): number {
  const days = Math.abs(dayOfYear(a) - dayOfYear(b));
  return Math.min(days, 365 - days);
}

/** The year in which the undated day lies closest to the dated one. */
function nearestYear(dated: DateMention, day: DateMention): number {
  const ahead = dayOfYear(day) - dayOfYear(dated);
  return (dated.date.year ?? 0) + (ahead > 182 ? -1 : ahead < -182 ? 1 : 0);
}

function dayOfYear({ date }: DateMention): number {
  return (
    Date.UTC(2001, (date.month ?? 1) - 1, date.day ?? 1) / 86_400_000 - Date.UTC(2001, 0, 1) / 86_400_000
  );
}
