import { isRealDate, type PartialDate } from "../../language/time/dates.ts";
import { dayOf, daysBefore, partsOfDay, type Day } from "../chronology/days.ts";
import type { Extent, Season, SoughtDays } from "./sought.ts";

/** The days that a date may mean, up to the end of its range; null without a year. */
export function extentOf(date: PartialDate, until: PartialDate | null = null): Extent | null {
  if (date.year === undefined) return null;
  const end = until === null ? date : { ...(until.year === undefined && { year: date.year }), ...until };
  return { from: dayOf(date), until: lastDayOf(end) };
}

function lastDayOf({ year = 1, month = 12, day }: PartialDate): Day {
  const last = day ?? [31, 30, 29, 28].find((one) => isRealDate({ year, month, day: one })) ?? 28;
  return dayOf({ year, month, day: last });
}

/** Whether two extents share a day; the first is widened by so many days on both sides. */
export function meets(a: Extent, b: Extent, days = 0): boolean {
  const from = a.from && daysBefore(a.from, days);
  const until = a.until && daysBefore(a.until, -days);
  return !(from && b.until && from > b.until) && !(until && b.from && until < b.from);
}

/** How a date lies to what is sought: in it, outside it, or one cannot tell. */
export type Fit = "in" | "out" | "open";

/** The fit of a date, or of the range that it begins, give or take so many days. Without its year a date can only be out. */
export function fitOf(
  sought: SoughtDays,
  date: PartialDate,
  until: PartialDate | null = null,
  days = 0,
): Fit {
  if (sought.kind === "extents") {
    const extent = extentOf(date, until);
    if (!extent)
      return sought.extents.every((one) => isOtherSeason(one, { date, until }, days)) ? "out" : "open";
    return sought.extents.some((one) => meets(extent, one, days)) ? "in" : "out";
  }
  const fits = sought.seasons.map((season) => seasonFit(season, { date, until }, days));
  return fits.includes("in") ? "in" : fits.every((fit) => fit === "out") ? "out" : "open";
}

/** Whether a date without its year lies in none of the days of an extent, whatever its year (`14 décembre`, and a week of July). */
function isOtherSeason({ from, until }: Extent, told: Season, days: number): boolean {
  if (from === null || until === null || from.slice(0, 4) !== until.slice(0, 4)) return false;
  const season = { date: withoutYear(from), until: withoutYear(until) };
  return seasonFit(season, told, days) === "out";
}

function withoutYear(day: Day): PartialDate {
  const { month, day: date } = partsOfDay(day);
  return { month, day: date };
}

/** Compared in one year, which is a leap year; what goes over its end cannot be told. */
function seasonFit(season: Season, { date, until }: Season, days: number): Fit {
  if (date.month === undefined) return "open";
  const [sought, told] = [inOneYear(season), inOneYear({ date, until })];
  if (isTurned(sought) || isTurned(told)) return "open";
  if (!meets(told, sought, days)) return "out";
  return season.date.day !== undefined && date.day === undefined ? "open" : "in";
}

function inOneYear({ date, until }: Season): Extent {
  const end = until ?? date;
  return {
    from: dayOf({ ...date, year: LEAP }),
    until: lastDayOf({ month: date.month ?? 1, ...end, year: LEAP }),
  };
}

function isTurned({ from, until }: Extent): boolean {
  return from !== null && until !== null && from > until;
}

const LEAP = 2000;
