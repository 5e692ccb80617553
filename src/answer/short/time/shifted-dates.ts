import type { ArticleDate } from "../../../archive/document.ts";
import type { Span } from "../../../language/span.ts";
import { findDates, type DateMention, type PartialDate } from "../../../language/time/dates.ts";
import { findDurations, type DurationMention } from "../../../language/time/durations.ts";
import { bareSpans } from "../evidence.ts";
import { shiftedDays } from "./day-arithmetic.ts";
import { dateInWords, ofDateInWords } from "./french-dates.ts";
import { inferred, type Reading } from "./resolved.ts";
import { wholeDate } from "./resolved-date.ts";

/**
 * What a text counts from another time that it tells (`dix ans après la crue de 1999`, `cinq ans plus tard`, `l’année suivante`, `la
 * veille`), with what that comes to; none where that other time is unknown. The span of `N ans après` covers what it counts from.
 */
export function readShifted(text: string, article: ArticleDate | null): Reading[] {
  const dates = findDates(text);
  return [
    ...findDurations(text).flatMap((duration) => afterYears(text, duration, dates)),
    ...besideYears(text, dates),
    ...besideDays(text, dates, article),
  ];
}

function afterYears(text: string, duration: DurationMention, dates: readonly DateMention[]): Reading[] {
  const { kind, start, of, years } = duration;
  if (kind === "ago") return afterStated(text, duration, dates);
  if ((kind !== "after" && kind !== "before") || !Number.isInteger(years)) return [];
  const inside = of && dates.find((date) => date.start >= of.start && date.end <= of.end);
  const base = of ? inside : lastBefore(dates, start, hasYear);
  if (base && hasYear(base)) return [countedFrom(text, duration, base)];
  return inside ? [{ start, end: inside.end, resolved: null }] : [];
}

function countedFrom(
  text: string,
  { kind, start, end, of, years, exact }: DurationMention,
  base: DateMention,
): Reading {
  const from = base.date.year ?? 0;
  const found = from + (kind === "after" ? years : -years);
  const words = of
    ? text.slice(start, base.end)
    : `${text.slice(start, end)}, ${text.slice(base.start, base.end)}`;
  const sum = `${words} → ${from} ${kind === "after" ? "+" : "−"} ${years} ${exact ? "=" : "≈"} ${found}`;
  const told = exact ? String(found) : `vers ${found}`;
  return { start, end: of ? base.end : end, resolved: { text: told, year: told, sum, supports: [] } };
}

/** `jamais depuis la crue de 1999, il y a vingt et un ans`: what had not been since then is of the day of writing. */
function afterStated(
  text: string,
  { start, end, years, exact }: DurationMention,
  dates: readonly DateMention[],
): Reading[] {
  const base = dates.find((date) => hasYear(date) && /^,? \(?$/.test(text.slice(date.end, start)));
  const since = base && /(?<!\p{L})depuis [^,;:]{0,40}$/iu.test(text.slice(0, base.start));
  if (base?.date.year === undefined || !since || !exact || !Number.isInteger(years)) return [];
  const year = String(base.date.year + years);
  const sum = `${text.slice(base.start, end)} → ${base.date.year} + ${years} = ${year}`;
  return [{ start, end, resolved: { text: year, year, sum, supports: [] } }];
}

const BESIDE_YEAR =
  /(?<!\p{L})(?:l['’]année (suivante|d['’]après|précédente|d['’]avant)|la même année)(?!\p{L})/giu;

function besideYears(text: string, dates: readonly DateMention[]): Reading[] {
  return [...text.matchAll(BESIDE_YEAR)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const base = lastBefore(dates, span.start, hasYear)?.date.year;
    if (base === undefined) return { ...span, resolved: null };
    const step = match[1] === undefined ? 0 : /suivante|après/iu.test(match[1]) ? 1 : -1;
    const year = String(base + step);
    const sum = `${match[0]}, compté de ${base} → ${step === 0 ? "" : `${base} ${step > 0 ? "+" : "−"} 1 = `}${year}`;
    return { ...span, resolved: { text: year, year, sum, supports: [] } };
  });
}

const BESIDE_DAY =
  /(?<!\p{L})(?:(?<name>la veille|le lendemain|l['’]avant-veille|le surlendemain)(?! (?:du|de|des|d['’])(?!\p{L}))|(?<count>\d{1,2}|\p{L}+) jours (?<way>plus tard|après|plus tôt|auparavant))(?!\p{L})/giu;

function besideDays(text: string, dates: readonly DateMention[], article: ArticleDate | null): Reading[] {
  return [...text.matchAll(BESIDE_DAY)].flatMap((match): Reading[] => {
    const days = daysOf(match.groups ?? {});
    if (days === null) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const base = lastBefore(dates, span.start, isDay);
    const whole = base && (base.date.year === undefined ? wholeOrBare(text, base, article) : base.date);
    const found = whole ? shiftedDays(whole, days) : null;
    if (!whole || !found) return [{ ...span, resolved: null }];
    const rests = base?.date.year === undefined && whole.year !== undefined && article;
    const source = rests ? `, article de ${article.year}${inferred(article)}` : "";
    const sum = `${match[0]} ${ofDateInWords(whole)}${source} → ${dateInWords(found)}`;
    const year = found.year === undefined ? null : String(found.year);
    return [
      {
        ...span,
        resolved: { text: dateInWords(found), year, sum, supports: rests ? bareSpans(article.evidence) : [] },
      },
    ];
  });
}

/** A day without its year is made whole by the article's date where that can be, and else stays as it is. */
function wholeOrBare(text: string, mention: DateMention, article: ArticleDate | null): PartialDate {
  return (article && wholeDate(text, mention, article)) ?? mention.date;
}

const NAMES: Readonly<Record<string, number>> = { veille: -1, lendemain: 1, surlendemain: 2 };
const COUNTS = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

function daysOf({ name, count = "", way = "" }: Readonly<Record<string, string | undefined>>): number | null {
  if (name)
    return /avant-veille$/iu.test(name) ? -2 : (NAMES[name.split(" ").at(-1)?.toLowerCase() ?? ""] ?? null);
  const value = /^\d+$/.test(count) ? Number(count) : COUNTS.indexOf(count.toLowerCase()) + 1;
  return value > 0 ? value * (/tard|après/iu.test(way) ? 1 : -1) : null;
}

function hasYear({ date, until, cue }: DateMention): boolean {
  return date.year !== undefined && until === null && cue !== "plan";
}

function isDay({ date, until }: DateMention): boolean {
  return date.day !== undefined && date.month !== undefined && until === null;
}

/** The last date before an offset that will do. */
function lastBefore(
  dates: readonly DateMention[],
  at: Span["start"],
  fits: (date: DateMention) => boolean,
): DateMention | undefined {
  return dates.findLast((date) => date.end <= at && fits(date));
}
