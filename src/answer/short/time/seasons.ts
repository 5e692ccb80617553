import type { PartialDate } from "../../../language/time/dates.ts";

/** Where a time lies, seen from the day of writing. */
export type Way = "last" | "this" | "next";

/**
 * The year of a season seen from an article's month, `2015-2016` for a winter; null where it cannot be told: unknown
 * month, and `l’été prochain` said in summer, which may be this one.
 */
export function seasonYears(season: string, way: Way, { year, month }: PartialDate): string | null {
  if (year === undefined || month === undefined) return null;
  if (season === "hiver") return winterYears(way, year, month);
  const first = FIRST_MONTHS[season];
  if (first === undefined) return null;
  const isOver = month > first + 2;
  if (way === "this") return String(year);
  if (way === "last") return String(isOver ? year : year - 1);
  if (month >= first && !isOver) return null;
  return String(isOver ? year + 1 : year);
}

const FIRST_MONTHS: Readonly<Record<string, number>> = { printemps: 3, été: 6, automne: 9 };

/** Winters begin in December. */
function winterYears(way: Way, year: number, month: number): string | null {
  const inside = month === 12 || month < 3;
  const before = month < 3 ? year - 2 : year - 1;
  if (way === "last") return `${before}-${before + 1}`;
  if (way === "next") return inside ? null : `${year}-${year + 1}`;
  return inside ? `${before + 1}-${before + 2}` : null;
}
