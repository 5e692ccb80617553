import { isRealDate, weekdayOf, type PartialDate } from "../../../language/time/dates.ts";

/** A day of the calendar, all of it known. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day that a date gives, or null where a part of it is missing. */
export function dayOf({ year, month, day }: PartialDate): Day | null {
  return year === undefined || month === undefined || day === undefined ? null : { year, month, day };
}

/** The day so many days later (earlier, where negative). */
export function daysLater({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same of a date whose year may be unknown: null where it would depend on a leap year, or pass into another year. */
export function shiftedDays(date: PartialDate, days: number): PartialDate | null {
  const known = dayOf(date);
  if (known) return isRealDate(date) ? daysLater(known, days) : null;
  const { month, day } = date;
  if (month === undefined || day === undefined) return null;
  const [leap, common] = [2016, 2017].map((year) => daysLater({ year, month, day }, days));
  const same = leap && common && leap.month === common.month && leap.day === common.day;
  return same && leap.year === 2016 ? { month: leap.month, day: leap.day } : null;
}

/** Monday of the week in which a day lies. */
export function mondayOf(day: Day): Day {
  return daysLater(day, -((weekdayOf(day.year, day.month, day.day) + 6) % 7));
}

/** The month so many months later (earlier, where negative). */
export function monthsLater(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
