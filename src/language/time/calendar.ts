import { fold } from "../folding.ts";

/** What is known of a date: any of its parts may be missing. `month` is 1..12, `day` 1..31. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** The weekday of a date of the Gregorian calendar (years 1 and later), 0 for Sunday to 6 for Saturday. */
export function weekdayOf(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return (shifted + leaps + (SAKAMOTO[month - 1] ?? 0) + day) % 7;
}

/** Whether the parts that are there make a day, month or year that exists; without a year, 29 February does. */
export function isRealDate(date: PartialDate): boolean {
  const { year, month, day } = date;
  if (month !== undefined && !(Number.isInteger(month) && month >= 1 && month <= 12)) return false;
  if (day === undefined) return true;
  return Number.isInteger(day) && day >= 1 && day <= daysOf(year, month);
}

/** The number (1..12) of a month's full name in French or English, folded; undefined for any other word. */
export function monthNamed(key: string): number | undefined {
  return MONTHS.get(key);
}

/** The number of a month's abbreviation; to be believed only after a day (`12 sept. 2016`): « sept » is also seven. */
export function monthAbbreviated(key: string): number | undefined {
  return ABBREVIATIONS.get(key);
}

/** Whether the folded month name is English: `may` and `march` are words of their own, so they ask for more evidence. */
export function isEnglishMonth(key: string): boolean {
  return ENGLISH.includes(key);
}

/** The weekday (0 Sunday) of a folded French or English name; undefined for any other word. */
export function weekdayNamed(key: string): number | undefined {
  return WEEKDAYS.get(key);
}

/** Whether the folded month name is French. */
export function isFrenchMonth(key: string): boolean {
  return FRENCH.includes(key);
}

/** The French months as they are written, January first. */
export const FRENCH_MONTHS: readonly string[] = words(
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
);

/** The French weekdays, Sunday first. */
export const FRENCH_WEEKDAYS: readonly string[] = words(
  "dimanche lundi mardi mercredi jeudi vendredi samedi",
);

/** Tomohiko Sakamoto's month offsets (comp.lang.c, 1993). */
const SAKAMOTO = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FRENCH = FRENCH_MONTHS.map(fold);
const ENGLISH = words(
  "january february march april may june july august september october november december",
);
const MONTHS = numbered([FRENCH, ENGLISH], 1);
const ABBREVIATIONS = numbered(
  [words("janv fevr mar avr - - juil - sept oct nov dec"), words("jan feb - apr - jun jul aug sep - - -")],
  1,
);
const WEEKDAYS = numbered(
  [FRENCH_WEEKDAYS, words("sunday monday tuesday wednesday thursday friday saturday")],
  0,
);

function daysOf(year: number | undefined, month: number | undefined): number {
  if (month !== 2 || year === undefined) return LENGTHS[(month ?? 1) - 1] ?? 0;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function words(list: string): string[] {
  return list.split(" ");
}

function numbered(lists: readonly (readonly string[])[], first: number): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((list) => list.map((name, index): [string, number] => [name, index + first])));
}
