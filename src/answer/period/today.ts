import { dayOf, type Day } from "../chronology/days.ts";

/** The day that it is where the program runs. */
export function currentDay(now = new Date()): Day {
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
