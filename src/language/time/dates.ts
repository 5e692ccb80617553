import { remembered } from "../remembered.ts";
import type { Span } from "../span.ts";
import { keyAt, tokenize } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { isEnglishMonth } from "./calendar.ts";
import type { PartialDate } from "./calendar.ts";
import type { Period } from "./date-parts.ts";
import { leadOf } from "./leads.ts";
import type { Cue, Lead } from "./leads.ts";
import { cueOfYear } from "./lone-years.ts";
import { readPeriod } from "./periods.ts";
import { relativeAfter, readRelative } from "./relatives.ts";
import type { Relative } from "./relatives.ts";

export type { PartialDate } from "./calendar.ts";
export { isRealDate, weekdayOf } from "./calendar.ts";

/**
 * A date as a text says it. The span covers the words of time before it (`en 2015`, `le 10 juillet`, `d’ici 2030`,
 * `depuis mai`), so that it can be read alone; `de`, `pour`, `prévu`, `vision` and the name before a label stay outside.
 */
export interface DateMention extends Span {
  readonly date: PartialDate;
  /** 0 for Sunday to 6; as written, which may contradict the date. */
  readonly weekday: number | null;
  /** The last day, month or year of a range. */
  readonly until: PartialDate | null;
  /** How it is said to lie from the day of writing; `date` then holds what is known, perhaps nothing. */
  readonly relative: Relative | null;
  readonly cue: Cue;
}

/**
 * The dates of a French text (and the plain English and Vietnamese ones), in order and not overlapping, the longest
 * reading at each place; the spans are offsets into `text`. Days that do not exist are no dates. Linear in the text.
 */
export const findDates: (text: string) => readonly DateMention[] = remembered(
  (text) => readDates(tokenize(text)),
  20_000,
);

/** The dates among the tokens of a text: `findDates` for callers that have the tokens already. */
export function readDates(tokens: readonly Token[]): DateMention[] {
  const mentions: DateMention[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length;) {
    const found = readDate(tokens, at, floor, mentions.at(-1));
    if (found) mentions.push(found.mention);
    if (found) floor = found.end;
    at = found?.end ?? at + 1;
  }
  return mentions;
}

interface Found {
  readonly mention: DateMention;
  readonly end: number;
}

function readDate(
  tokens: readonly Token[],
  at: number,
  floor: number,
  before: DateMention | undefined,
): Found | null {
  const placed = placedAt(tokens, at);
  if (!placed) return null;
  const { period, end } = placed;
  const lead = leadOf(tokens, period, floor);
  const relative = placed.relative ?? (lead.pointing ? "this" : null);
  const cue = cueOf(tokens, period, lead, relative !== null, before);
  if (!cue) return null;
  const span = { start: tokens[lead.start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  const { date, weekday, until } = period;
  return { mention: { ...span, date, weekday, until, relative, cue }, end };
}

/** A period with the words after it that place it, where there are any; `end` is the index after them. */
interface Placed {
  readonly period: Period;
  readonly relative: Relative | null;
  readonly end: number;
}

function placedAt(tokens: readonly Token[], at: number): Placed | null {
  const period = readPeriod(tokens, at);
  if (!period) {
    const spoken = readRelative(tokens, at);
    return spoken && { period: spoken, relative: spoken.relative, end: spoken.end };
  }
  if (isLoneDay(period)) return null;
  const after = relativeAfter(tokens, period);
  return { period, relative: after?.relative ?? null, end: after?.end ?? period.end };
}

/** A day without weekday, month or end is only a number, whatever stands around it. */
function isLoneDay({ date, until, weekday }: Period): boolean {
  return date.month === undefined && date.year === undefined && until === null && weekday === null;
}

/** Null where the point is no date in this company: a day alone, a month or a year without anything that says so. */
function cueOf(
  tokens: readonly Token[],
  period: Period,
  lead: Lead,
  relative: boolean,
  before: DateMention | undefined,
): Cue | null {
  const { year, month, day } = period.date;
  const years =
    period.until !== null &&
    month === undefined &&
    !/^(?:annees|decennie)$/.test(keyAt(tokens, period.start));
  if (years) return lead.cue === "plain" ? "period" : lead.cue;
  if (relative || period.until) return lead.cue;
  if (month !== undefined) return day || year || isBareMonth(tokens, period, lead) ? lead.cue : null;
  if (year === undefined) return null;
  return day ? null : cueOfYear(tokens, period, lead, before);
}

function isBareMonth(tokens: readonly Token[], period: Period, lead: Lead): boolean {
  const token = tokens[period.start];
  if (token?.raw === "Mars" && keyAt(tokens, period.start - 1) !== "en") return false;
  if (token && isEnglishMonth(token.key))
    return /^(?:in|since|until|by)$/.test(keyAt(tokens, period.start - 1));
  return lead.timely || /^thang$/.test(token?.key ?? "");
}
