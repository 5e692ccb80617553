import { isNear, isAttached, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { isEnglishMonth, isRealDate, monthAbbreviated, monthNamed, weekdayNamed } from "./calendar.ts";
import { point, smallAt, yearAfter, yearAt } from "./date-parts.ts";
import type { Point } from "./date-parts.ts";
import { readNumeric } from "./numeric-dates.ts";
import { readVietnamese } from "./vietnamese-dates.ts";

/**
 * The longest point that begins at a token: `jeudi 18 mai 2023`, `1er juillet`, `July 10, 2016`, `15/01/2026`,
 * `ngày 10 tháng 7 năm 2016`, `juillet 2016`, and the parts that need company: a day, a month, a year, a weekday alone.
 * Days that do not exist give null.
 */
export function readPoint(tokens: readonly Token[], at: number): Point | null {
  const token = tokens[at];
  if (!token || token.kind === "sign" || (token.kind === "word" && !canBegin(token.key))) return null;
  const weekday = weekdayNamed(token.key);
  const read =
    weekday === undefined
      ? (readSigned(tokens, at) ?? readDayFirst(tokens, at) ?? readYear(tokens, at))
      : readWeekday(tokens, at, weekday);
  return read && isRealDate(read.date) ? read : null;
}

/** Whether a date can begin with this word: most words are turned away here, before any reading. */
function canBegin(key: string): boolean {
  const named = monthNamed(key) !== undefined || weekdayNamed(key) !== undefined;
  return named || key === "premier" || key === "nam" || key === "ngay" || key === "thang";
}

/** The dates whose form alone shows them: by signs, by Vietnamese words, by a month before its day. */
function readSigned(tokens: readonly Token[], at: number): Point | null {
  return readVietnamese(tokens, at) ?? readNumeric(tokens, at) ?? readMonthFirst(tokens, at);
}

/** `jeudi 18 mai 2023`, `jeudi, 18/05/2023`, `jeudi`. */
function readWeekday(tokens: readonly Token[], at: number, weekday: number): Point {
  const from = /^(?:,|le)$/.test(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  const signed = readSigned(tokens, from);
  if (signed?.date.day !== undefined) return { ...signed, start: at, weekday };
  const dated = tokens[from]?.gap === "blank" ? null : readDayFirst(tokens, from);
  return dated ? { ...dated, start: at, weekday } : point(at, at + 1, {}, weekday);
}

/** `18 mai 2023`, `12 sept. 2016`, or the day alone. */
function readDayFirst(tokens: readonly Token[], at: number): Point | null {
  const read = readDay(tokens, at);
  if (!read) return null;
  const { day, end } = read;
  const named = monthAfter(tokens, end);
  const { known, end: dated } = yearAfter(tokens, named?.end ?? end);
  if (!named || (!named.sure && known.year === undefined)) return point(at, end, { day });
  return point(at, dated, { ...known, month: named.month, day });
}

function readDay(tokens: readonly Token[], at: number): { day: number; end: number } | null {
  if (keyAt(tokens, at) === "premier" && monthNamed(keyAt(tokens, at + 1)) !== undefined)
    return { day: 1, end: at + 1 };
  const day = smallAt(tokens, at, 31);
  if (day === undefined) return null;
  const ordinal = isAttached(tokens[at + 1]) && /^(?:er|st|nd|rd|th)$/.test(keyAt(tokens, at + 1));
  return { day, end: ordinal ? at + 2 : at + 1 };
}

/** The month after a day. An abbreviation (`sept.`) is `sure` with its point only: without it needs a year. */
function monthAfter(
  tokens: readonly Token[],
  at: number,
): { month: number; end: number; sure: boolean } | null {
  const link = /^(?:of|de)$/.test(keyAt(tokens, at)) ? at + 1 : at;
  const month = tokens[link]?.gap === "blank" ? undefined : monthNamed(keyAt(tokens, link));
  if (month !== undefined) return { month, end: link + 1, sure: true };
  const short = isNear(tokens[at]) ? monthAbbreviated(keyAt(tokens, at)) : undefined;
  if (short === undefined) return null;
  const dotted = keyAt(tokens, at + 1) === "." && isAttached(tokens[at + 1]);
  return { month: short, end: at + (dotted ? 2 : 1), sure: dotted };
}

/** `juillet 2016`, `July 10, 2016`; not the month of a day that does not exist (`31 février 2016`). */
function readMonthFirst(tokens: readonly Token[], at: number): Point | null {
  const key = keyAt(tokens, at);
  const month = monthNamed(key);
  if (month === undefined || (tokens[at - 1]?.kind === "figure" && isNear(tokens[at]))) return null;
  const day = isNear(tokens[at + 1]) ? readDay(tokens, at + 1) : null;
  const dated = day && yearAfter(tokens, day.end);
  if (day && dated?.known.year) return point(at, dated.end, { ...dated.known, month, day: day.day });
  if (day && isEnglishMonth(key) && !WORDS.has(key)) return point(at, day.end, { month, day: day.day });
  const { known, end } = yearAfter(tokens, at + 1);
  return point(at, end, { ...known, month });
}

/** English months that are words of their own: beside a number they are believed with a year only. */
const WORDS = new Set(["march", "may"]);

function readYear(tokens: readonly Token[], at: number): Point | null {
  const year = yearAt(tokens, at);
  return year === undefined ? null : point(at, at + 1, { year });
}
