import { isQuantity } from "../quantity/counting.ts";
import { isAttached, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import type { PartialDate } from "./calendar.ts";

/** A date's bare parts over the tokens `[start, end)`, without the words that lead to it. */
export interface Point {
  readonly date: PartialDate;
  readonly weekday: number | null;
  readonly start: number;
  readonly end: number;
}

/** A point with the end of its range, both included; `until` is null for a single point. */
export interface Period extends Point {
  readonly until: PartialDate | null;
}

/** The point of these tokens. */
export function point(start: number, end: number, date: PartialDate, weekday: number | null = null): Point {
  return { start, end, date, weekday };
}

/** The year 1000..2100 that a token of four digits may be, undefined where it counts something or belongs to a code. */
export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const year = token?.kind === "figure" && token.raw.length === 4 ? Number(token.raw) : 0;
  if (year < 1000 || year > 2100) return undefined;
  return isQuantity(tokens, at + 1, year) || goesOn(tokens, at + 1) ? undefined : year;
}

/** Whether digits go on after four of them: thousands (`1500 000`), or a code (`2016.5`); `2015/2016` are two years. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [next, more] = [tokens[at], tokens[at + 1]];
  if (next?.kind === "figure") return next.gap === "space" && next.raw.length === 3;
  if (more?.kind !== "figure" || !isAttached(next) || !isAttached(more)) return false;
  return next?.key === "/" ? more.raw.length !== 4 : /^[.,:]$/.test(keyAt(tokens, at));
}

/** The number 1..`most` that a token of one or two digits is; undefined for any other token. */
export function smallAt(tokens: readonly Token[], at: number, most: number): number | undefined {
  const token = tokens[at];
  const value = token?.kind === "figure" && token.raw.length <= 2 ? Number(token.raw) : 0;
  return value >= 1 && value <= most ? value : undefined;
}

/** The year that may follow a month (`2016`, `de 2016`, `, 2016`, `/2016`), and the index after what was read. */
export function yearAfter(tokens: readonly Token[], at: number): { known: { year?: number }; end: number } {
  const link = /^(?:,|\.|de|nam|of|-|\/)$/.test(keyAt(tokens, at)) ? 1 : 0;
  const apart = tokens[at]?.gap === "blank" || tokens[at + link]?.gap === "blank";
  const year = apart ? undefined : yearAt(tokens, at + link);
  return year === undefined ? { known: {}, end: at } : { known: { year }, end: at + link + 1 };
}
