import type { Span } from "../language/span.ts";
import { weekdayOf, type DateMention } from "../language/time/dates.ts";
import { isEvent, isOfSeasonsEvent } from "./events.ts";
import { isWithin, type Bounds, type Dated } from "./mentions.ts";
import { yearsReported } from "./reported-years.ts";
import { yearsAround } from "./years-around.ts";

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
 * dates (`Sommet 2016 … le 10 juillet`), or that of the school year it tells of; said with a day close by; of what is reported once it
 * is over, or announced for a day soon to come; the only one of the years in question on which the weekday falls. Null where nothing tells it: a
 * year that is merely mentioned does not.
 */
export function yearOf(day: NewsDay, dated: readonly Dated[], bounds: Bounds): FoundYear | null {
  return (
    sameDay(day, dated) ??
    eventYear(day, dated) ??
    schoolYear(day, dated) ??
    nearbyYear(day, dated, bounds) ??
    reportedYear(day, dated, bounds) ??
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

/** `l’année scolaire 2018-2019 … le 17 novembre`, in one sentence: school years begin in August at the earliest, and end by July. */
function schoolYear(day: NewsDay, dated: readonly Dated[]): FoundYear | null {
  const { month } = day.mention.date;
  const named = dated.find(
    ({ key, text, mention }) =>
      key === day.key && SCHOOL_YEAR.test(text.slice(0, mention.start)) && mention.until !== null,
  );
  const first = named?.mention.date.year;
  if (!named || first === undefined || month === undefined || named.mention.until?.year !== first + 1)
    return null;
  const year = month >= SCHOOL_BEGINS ? first : first + 1;
  return fitsWeekday(day, year) ? { year, certainty: "inferred", evidence: [named.at] } : null;
}

const SCHOOL_YEAR = /(?<!\p{L})(?:année (?:scolaire|universitaire|académique)|saison|exercice) (?:de )?$/iu;
/** A month. */
const SCHOOL_BEGINS = 8;

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

function reportedYear(day: NewsDay, dated: readonly Dated[], bounds: Bounds): FoundYear | null {
  const { month, day: number } = day.mention.date;
  if (month === undefined || number === undefined) return null;
  const [only, ...others] = yearsReported({ month, day: number }, dated, bounds);
  if (!only || others.length > 0 || !fitsWeekday(day, only[0])) return null;
  return { year: only[0], certainty: "inferred", evidence: [only[1]] };
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
      if (fitsWeekday(day, year) && isWithin(bounds, year) && !found.has(year)) found.set(year, each.at);
  }
  const [only, ...more] = found;
  if (!only || more.length > 0 || isOutlived(only[0], dated)) return null;
  return { year: only[0], certainty: "inferred", evidence: [only[1]] };
}

/** Whether an article tells of years so much later, otherwise than as planned, that it cannot be of this one. */
function isOutlived(year: number, dated: readonly Dated[]): boolean {
  return dated.some(
    ({ mention: { date, cue }, tense }) =>
      tense !== "future" && cue !== "plan" && cue !== "until" && (date.year ?? year) > year + FORESEEN,
  );
}

/** In years: nothing that is not planned is named so long before. */
const FORESEEN = 10;

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
