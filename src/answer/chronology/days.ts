import { isRealDate, weekdayOf, type PartialDate } from "../../language/time/dates.ts";

/** A day of the Gregorian calendar, `2016-07-10`. Days compare as strings do. */
export type Day = string;

const MILLISECONDS = 86_400_000;

/** The day of these parts, of which missing ones are the first. */
export function dayOf({ year = 1, month = 1, day = 1 }: PartialDate): Day {
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join(
    "-",
  );
}

/** The parts of a day. */
export function partsOfDay(day: Day): Required<PartialDate> {
  const [year = 1, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month, day: date };
}

/** So many days before a day (after it, where the number is negative). */
export function daysBefore(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * MILLISECONDS).toISOString().slice(0, 10);
}

/** How many days there are from one day to another; below 0 where that is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS;
}

/** The same day so many months earlier, or the last of that month where it has no such day. */
export function monthsBefore(day: Day, months: number): Day {
  const { year, month, day: date } = partsOfDay(day);
  const index = year * 12 + month - 1 - months;
  const earlier = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const last = [date, 30, 29, 28].find((one) => one <= date && isRealDate({ ...earlier, day: one })) ?? 1;
  return dayOf({ ...earlier, day: last });
}

/** The weekday of a day, 0 for Sunday to 6. */
export function weekdayAt(day: Day): number {
  const { year, month, day: date } = partsOfDay(day);
  return weekdayOf(year, month, date);
}

/** The first day of the week, the month or the year of a day; a week begins on Monday. */
export function beginningOf(unit: "week" | "month" | "year", day: Day): Day {
  if (unit === "week") return daysBefore(day, (weekdayAt(day) + 6) % 7);
  return unit === "month" ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}
