import { follows, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { isRealDate, type PartialDate } from "./calendar.ts";
import type { Period, Point } from "./date-parts.ts";
import { readNamedPeriod } from "./named-periods.ts";
import { readPoint } from "./points.ts";

/**
 * The range or the single point that begins at a token: `10 au 14 avril`, `28 mars au 2 avril`, `3, 4 et 5 mai`,
 * `2015-2020`, `juin à août 2016`, `premier trimestre 2023`, `années 1990`. What the end says holds for both ends, but for the year of what
 * begins late in the one before it (`28 décembre au 3 janvier 2019`).
 */
export function readPeriod(tokens: readonly Token[], at: number): Period | null {
  const figure = tokens[at]?.kind === "figure" && (tokens[at]?.raw.length ?? 0) > 2;
  const named = figure ? null : readNamedPeriod(tokens, at);
  if (named) return named;
  const first = readPoint(tokens, at);
  if (!first) return null;
  const last = lastPoint(tokens, first);
  return last ? joined(first, last) : { ...first, until: null };
}

/** The longest list of days that is followed: `les 3, 4, 5, 6 et 7 mai`. */
const LONGEST_LIST = 8;

function lastPoint(tokens: readonly Token[], first: Point): Point | null {
  let last = first;
  for (let step = 0; step < LONGEST_LIST; step++) {
    const at = afterLink(tokens, first, last);
    const next = at > 0 && tokens[at]?.gap !== "blank" ? readPoint(tokens, at) : null;
    if (!next || !isSequel(tokens, first, next)) return null;
    if (shape(next) !== "d") return next;
    last = next;
  }
  return null;
}

function shape(point: Point): string {
  const { year, month, day } = point.date;
  return day ? (month ? "dm" : "d") : month ? "m" : year ? "y" : "";
}

/** The index after the words that link the last end read to the next, or 0 where none do. */
function afterLink(tokens: readonly Token[], first: Point, last: Point): number {
  const link = linksOf(tokens, first).find((keys) => follows(tokens, last.end, keys));
  return link ? last.end + link.length : 0;
}

/** The words that may link two ends, the longest first: which ones depends on the first end and on what stands before it. */
function linksOf(tokens: readonly Token[], first: Point): string[][] {
  switch (shape(first)) {
    case "d":
      return [["-"], ["et", "le"], ["et"], [","], ["au"]];
    case "dm":
      return [["-"], ["au"], ...(isBetween(tokens, first) ? [["et", "le"]] : [])];
    case "m":
      return [["-"], ...linksOfSpan(tokens, first)];
    case "y":
      return [["-"], ["/"], ...linksOfSpan(tokens, first)];
    default:
      return [["-"]];
  }
}

/** `de 2015 à 2020`, `entre mai et juin`. */
function linksOfSpan(tokens: readonly Token[], first: Point): string[][] {
  return [...(isFrom(tokens, first) ? [["a"]] : []), ...(isBetween(tokens, first) ? [["et"]] : [])];
}

function isBetween(tokens: readonly Token[], { start }: Point): boolean {
  return keyAt(tokens, start - 1) === "entre" || follows(tokens, start - 2, ["entre", "le"]);
}

function isFrom(tokens: readonly Token[], first: Point): boolean {
  return /^(?:de|d'|from)$/.test(keyAt(tokens, first.start - 1));
}

function isSequel(tokens: readonly Token[], first: Point, next: Point): boolean {
  const kinds = `${shape(first)} ${shape(next)}`;
  if (kinds === "y y") {
    const [from, to] = [first.date.year ?? 0, next.date.year ?? 0];
    return to > from && from >= 1600 && (keyAt(tokens, next.start - 1) !== "/" || to === from + 1);
  }
  if (kinds === "d d" || kinds === "d dm") return (first.date.day ?? 0) < (next.date.day ?? 0);
  return kinds === "dm dm" || kinds === "m m";
}

/** The first end takes from the last what it lacks, the other way round never. A day that then does not exist stands alone. */
function joined(first: Point, last: Point): Period {
  const date = shape(first) === "y" ? first.date : { ...sharedWith(first.date, last.date), ...first.date };
  if (!isRealDate(date)) return { ...first, until: null };
  return { start: first.start, end: last.end, date, weekday: first.weekday, until: last.date };
}

function sharedWith({ month: begun = 0 }: PartialDate, { year, month }: PartialDate): PartialDate {
  const isYearBefore = month !== undefined && begun > month;
  return {
    ...(year === undefined ? {} : { year: isYearBefore ? year - 1 : year }),
    ...(month === undefined ? {} : { month }),
  };
}
