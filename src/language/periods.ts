import type { PartialDate } from "./calendar.ts";
import { monthNamed } from "./calendar.ts";
import { readNumeral } from "./numerals.ts";
import { readPoint, yearAt } from "./points.ts";
import type { Point } from "./points.ts";
import { follows, isAttached, keyAt } from "./tokens.ts";
import type { Token } from "./tokens.ts";

/** A point with the end of its range, both included; `until` is null for a single point. */
export interface Period extends Point {
  readonly until: PartialDate | null;
}

/**
 * The range or the single point that begins at a token: `10 au 14 avril`, `28 mars au 2 avril`, `3, 4 et 5 mai`,
 * `2015-2020`, `juin à août 2016`, `premier trimestre 2023`, `années 1990`. What the end says holds for both ends.
 */
export function readPeriod(tokens: readonly Token[], at: number): Period | null {
  const figure = tokens[at]?.kind === "figure" && (tokens[at]?.raw.length ?? 0) > 2;
  const named = figure ? null : (readQuarter(tokens, at) ?? readMonths(tokens, at) ?? readDecade(tokens, at));
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

/** The index after the words that may link two ends, or 0: which words depends on what stands before the first. */
function afterLink(tokens: readonly Token[], first: Point, last: Point): number {
  const at = last.end;
  const key = keyAt(tokens, at);
  const kind = shape(first);
  const between =
    keyAt(tokens, first.start - 1) === "entre" || follows(tokens, first.start - 2, ["entre", "le"]);
  if (key === "-") return at + 1;
  if (kind === "d" && (key === "," || key === "et" || key === "au"))
    return follows(tokens, at, ["et", "le"]) ? at + 2 : at + 1;
  if (kind === "dm" && key === "au") return at + 1;
  if (kind === "dm" && between && follows(tokens, at, ["et", "le"])) return at + 2;
  if ((kind === "m" || kind === "y") && key === "a" && isFrom(tokens, first)) return at + 1;
  if ((kind === "m" || kind === "y") && key === "et" && between) return at + 1;
  return kind === "y" && key === "/" ? at + 1 : 0;
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

/** The first end takes from the last what it lacks, the other way round never. */
function joined(first: Point, last: Point): Period {
  const inherited = shape(first) === "y" ? {} : last.date;
  const { day: _day, ...shared } = inherited;
  const date = { ...shared, ...first.date };
  return { start: first.start, end: last.end, date, weekday: first.weekday, until: last.date };
}

function yearOf(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  const leads = [["de", "l'", "annee"], ["de", "l'", "an"], ["de"], []];
  const lead = leads.find(
    (keys) => follows(tokens, at, keys) && yearAt(tokens, at + keys.length) !== undefined,
  );
  const year = lead && yearAt(tokens, at + lead.length);
  return lead && year !== undefined && tokens[at]?.gap !== "blank"
    ? { year, end: at + lead.length + 1 }
    : null;
}

/** `premier trimestre 2023`, `1er semestre de 2016`: without its year it is no date. */
function readQuarter(tokens: readonly Token[], at: number): Period | null {
  const figure =
    /^[1-4]$/.test(keyAt(tokens, at)) &&
    isAttached(tokens[at + 1]) &&
    /^(?:er|e|eme|ieme|nd)$/.test(keyAt(tokens, at + 1));
  const rank = figure ? Number(keyAt(tokens, at)) : RANKS.get(keyAt(tokens, at));
  const noun = at + (figure ? 2 : 1);
  const size = keyAt(tokens, noun) === "trimestre" ? 3 : keyAt(tokens, noun) === "semestre" ? 6 : 0;
  const year = rank && size ? yearOf(tokens, noun + 1) : null;
  if (!rank || !year || rank * size > 12) return null;
  return months(at, year.end, year.year, rank * size - size + 1, rank * size);
}

const RANKS: ReadonlyMap<string, number> = new Map(
  Object.entries({ premier: 1, deuxieme: 2, second: 2, troisieme: 3, quatrieme: 4 }),
);

/** `neuf premiers mois de 2025`: January to September. */
function readMonths(tokens: readonly Token[], at: number): Period | null {
  if (tokens[at]?.kind === "figure" && keyAt(tokens, at + 1) !== "premiers") return null;
  const numeral = tokens[at]?.kind === "word" ? readNumeral(tokens, at) : null;
  const count = numeral?.value ?? (/^\d{1,2}$/.test(keyAt(tokens, at)) ? Number(keyAt(tokens, at)) : 0);
  const end = numeral?.end ?? at + 1;
  if (count < 2 || count > 12 || !follows(tokens, end, ["premiers", "mois"])) return null;
  const year = yearOf(tokens, end + 2);
  return year && months(at, year.end, year.year, 1, count);
}

function months(start: number, end: number, year: number, from: number, to: number): Period {
  return { start, end, date: { year, month: from }, until: { year, month: to }, weekday: null };
}

/** `années 1990`, `années 90` (of the twentieth century), `décennie 1990`; not `années 1990-1995`. */
function readDecade(tokens: readonly Token[], at: number): Period | null {
  if (!/^(?:annees|decennie)$/.test(keyAt(tokens, at))) return null;
  const short = /^[2-9]0$/.test(keyAt(tokens, at + 1)) ? 1900 + Number(keyAt(tokens, at + 1)) : undefined;
  const year = yearAt(tokens, at + 1) ?? short;
  if (year === undefined || year % 10 !== 0 || monthNamed(keyAt(tokens, at + 2)) !== undefined) return null;
  if (/^(?:-|et|a)$/.test(keyAt(tokens, at + 2)) && tokens[at + 3]?.kind === "figure") return null;
  return { start: at, end: at + 2, date: { year }, until: { year: year + 9 }, weekday: null };
}
