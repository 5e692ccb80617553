import { isRealDate, monthAbbreviated, monthNamed, weekdayNamed } from "./calendar.ts";
import type { PartialDate } from "./calendar.ts";
import { isQuantity } from "./counting.ts";
import { isAttached, isNear, keyAt } from "./tokens.ts";
import type { Token } from "./tokens.ts";

/** A date's bare parts over the tokens `[start, end)`, without the words that lead to it. */
export interface Point {
  readonly date: PartialDate;
  readonly weekday: number | null;
  readonly start: number;
  readonly end: number;
}

/**
 * The longest point that begins at a token: `jeudi 18 mai 2023`, `1er juillet`, `July 10, 2016`, `15/01/2026`,
 * `ngày 10 tháng 7 năm 2016`, `juillet 2016`, and the parts that need company: a day, a month, a year, a weekday alone.
 * Days that do not exist give null.
 */
export function readPoint(tokens: readonly Token[], at: number): Point | null {
  const token = tokens[at];
  if (!token || token.kind === "sign" || (token.kind === "word" && !canBegin(token.key))) return null;
  const read =
    readVietnamese(tokens, at) ??
    readNumeric(tokens, at) ??
    readMonthFirst(tokens, at) ??
    readDayFirst(tokens, at);
  return read && isRealDate(read.date) ? read : null;
}

/** The year 1000..2100 that a token of four digits may be, undefined where it counts something or belongs to a code. */
export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const year = token?.kind === "figure" && token.raw.length === 4 ? Number(token.raw) : 0;
  if (year < 1000 || year > 2100 || isQuantity(tokens, at + 1, year)) return undefined;
  const sign = tokens[at + 1];
  const inside = isAttached(sign) && /^[.,:/]$/.test(sign?.key ?? "") && isAttached(tokens[at + 2]);
  if (inside && tokens[at + 2]?.kind === "figure" && !(sign?.key === "/" && tokens[at + 2]?.raw.length === 4))
    return undefined;
  const thousands =
    tokens[at + 1]?.kind === "figure" && tokens[at + 1]?.gap === "space" && tokens[at + 1]?.raw.length === 3;
  return thousands ? undefined : year;
}

/** Whether a date can begin with this word: most words are turned away here, before any reading. */
function canBegin(key: string): boolean {
  const named = monthNamed(key) !== undefined || weekdayNamed(key) !== undefined;
  return named || key === "premier" || key === "nam" || key === "ngay" || key === "thang";
}

function point(start: number, end: number, date: PartialDate, weekday: number | null = null): Point {
  return { start, end, date, weekday };
}

function smallAt(tokens: readonly Token[], at: number, most: number): number | undefined {
  const token = tokens[at];
  const value = token?.kind === "figure" && token.raw.length <= 2 ? Number(token.raw) : 0;
  return value >= 1 && value <= most ? value : undefined;
}

function yearAfter(tokens: readonly Token[], at: number): { year?: number; end: number } {
  const link = /^(?:,|\.|de|nam|of|-|\/)$/.test(keyAt(tokens, at)) ? 1 : keyAt(tokens, at) === "de" ? 1 : 0;
  const gap = tokens[at + link]?.gap;
  const near =
    gap === "space" || gap === "line" || (link > 0 && /^[-/]$/.test(keyAt(tokens, at)) && gap === "none");
  const lane = near || gap === "none" ? yearAt(tokens, at + link) : undefined;
  const year = lane !== undefined && lane >= 1000 ? lane : undefined;
  return year === undefined || tokens[at]?.gap === "blank" ? { end: at } : { year, end: at + link + 1 };
}

/** Weekday, day, month, year, as far as they go; with none of them null. */
function readDayFirst(tokens: readonly Token[], at: number): Point | null {
  const weekday = tokens[at]?.kind === "word" ? weekdayNamed(tokens[at]?.key ?? "") : undefined;
  const from = weekday === undefined ? at : /^(?:,|le)$/.test(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  const inner =
    weekday !== undefined
      ? (readVietnamese(tokens, from) ?? readNumeric(tokens, from) ?? readMonthFirst(tokens, from))
      : null;
  if (inner && inner.date.day !== undefined) return { ...inner, start: at, weekday: weekday ?? null };
  const day = tokens[from]?.gap === "blank" && from > at ? undefined : readDay(tokens, from);
  if (day) return withMonth(tokens, at, day, weekday ?? null);
  if (weekday !== undefined) return point(at, at + 1, {}, weekday);
  const year = yearAt(tokens, at);
  return year === undefined ? null : point(at, at + 1, { year });
}

function readDay(tokens: readonly Token[], at: number): { day: number; end: number } | null {
  if (keyAt(tokens, at) === "premier" && monthNamed(keyAt(tokens, at + 1)) !== undefined)
    return { day: 1, end: at + 1 };
  const day = smallAt(tokens, at, 31);
  if (day === undefined) return null;
  const ordinal = isAttached(tokens[at + 1]) && /^(?:er|st|nd|rd|th)$/.test(keyAt(tokens, at + 1));
  return { day, end: ordinal ? at + 2 : at + 1 };
}

function withMonth(
  tokens: readonly Token[],
  start: number,
  read: { day: number; end: number },
  weekday: number | null,
): Point {
  const { day, end } = read;
  const link = /^(?:of|de)$/.test(keyAt(tokens, end)) ? end + 1 : end;
  const month = tokens[link]?.gap === "blank" ? undefined : monthNamed(keyAt(tokens, link));
  if (month === undefined) return withShortMonth(tokens, start, read, weekday);
  const after = yearAfter(tokens, link + 1);
  return point(start, after.end, { ...(after.year && { year: after.year }), month, day }, weekday);
}

/** `12 sept. 2016`: an abbreviation needs its point or a year. */
function withShortMonth(
  tokens: readonly Token[],
  start: number,
  read: { day: number; end: number },
  weekday: number | null,
): Point {
  const { day, end } = read;
  const month = isNear(tokens[end]) ? monthAbbreviated(keyAt(tokens, end)) : undefined;
  const dotted = keyAt(tokens, end + 1) === "." && isAttached(tokens[end + 1]);
  const after = yearAfter(tokens, end + (dotted ? 2 : 1));
  if (month === undefined || (after.year === undefined && !dotted))
    return point(start, end, { day }, weekday);
  return point(start, after.end, { ...(after.year && { year: after.year }), month, day }, weekday);
}

/** `juillet 2016`, `July 10, 2016`; not the month of a day that does not exist (`31 février 2016`). */
function readMonthFirst(tokens: readonly Token[], at: number): Point | null {
  const month = monthNamed(keyAt(tokens, at));
  if (month === undefined || (tokens[at - 1]?.kind === "figure" && isNear(tokens[at]))) return null;
  const day = /^[a-z]/i.test(keyAt(tokens, at)) && isNear(tokens[at + 1]) ? readDay(tokens, at + 1) : null;
  const dated = day && yearAfter(tokens, day.end);
  if (day && dated?.year) return point(at, dated.end, { year: dated.year, month, day: day.day });
  if (day && ENGLISH_ONLY.test(keyAt(tokens, at))) return point(at, day.end, { month, day: day.day });
  const after = yearAfter(tokens, at + 1);
  return point(at, after.end, { ...(after.year && { year: after.year }), month });
}

const ENGLISH_ONLY = /^(?:january|february|april|june|july|august|september|october|november|december)$/;

/** `15/01/2026`, `10-7-2016`, `2016-07-10`, `7/2016`, `10/7`; nothing that goes on as a code (`15/2020/NĐ-CP`). */
function readNumeric(tokens: readonly Token[], at: number): Point | null {
  const sign = keyAt(tokens, at + 1);
  if (!/^[-/.]$/.test(sign) || !isPart(tokens, at + 1)) return null;
  const third = keyAt(tokens, at + 3) === sign && isPart(tokens, at + 3);
  const end = third ? at + 5 : at + 3;
  if (/^[-/]$/.test(keyAt(tokens, end)) && isAttached(tokens[end]) && isAttached(tokens[end + 1]))
    return null;
  if (isAttached(tokens[at]) && /^[-/.:]$/.test(keyAt(tokens, at - 1))) return null;
  if (/^(?:decret|circulaire|decision|resolution|no|numero|°)$/.test(keyAt(tokens, at - 1))) return null;
  return third ? fromThree(tokens, at, end) : sign === "/" ? fromTwo(tokens, at, end) : null;
}

function isPart(tokens: readonly Token[], sign: number): boolean {
  return isAttached(tokens[sign]) && isAttached(tokens[sign + 1]) && tokens[sign + 1]?.kind === "figure";
}

function fromThree(tokens: readonly Token[], at: number, end: number): Point | null {
  const last = yearAt(tokens, at + 4);
  const iso = keyAt(tokens, at + 1) === "-" && keyAt(tokens, at).length === 4;
  const year = iso ? Number(keyAt(tokens, at)) : last;
  const month = smallAt(tokens, at + 2, 12);
  const day = smallAt(tokens, iso ? at + 4 : at, 31);
  if (year === undefined || year < 1000 || year > 2100 || month === undefined || day === undefined)
    return null;
  return point(at, end, { year, month, day });
}

/** `10/7` only where a date is announced: elsewhere it is a fraction. */
function fromTwo(tokens: readonly Token[], at: number, end: number): Point | null {
  const month = smallAt(tokens, at, 12);
  const year = yearAt(tokens, at + 2);
  if (month !== undefined && year !== undefined) return point(at, end, { year, month });
  const day = smallAt(tokens, at, 31);
  const late = smallAt(tokens, at + 2, 12);
  const announced =
    /^(?:le|ngay|du|au)$/.test(keyAt(tokens, at - 1)) || weekdayNamed(keyAt(tokens, at - 1)) !== undefined;
  return day !== undefined && late !== undefined && announced ? point(at, end, { month: late, day }) : null;
}

/** `ngày 10 tháng 7 năm 2016`, `10 tháng 7`, `tháng 7/2016`, `năm 2016`; the names Viet Nam and Thang Long are none. */
function readVietnamese(tokens: readonly Token[], at: number): Point | null {
  if (![at, at + 1].some((index) => /^(?:nam|ngay|thang)$/.test(keyAt(tokens, index)))) return null;
  const raw = tokens[at]?.raw ?? "";
  if (/^năm$/iu.test(raw.normalize("NFC")) || (raw === "nam" && keyAt(tokens, at - 1) !== "viet")) {
    const year = yearAt(tokens, at + 1);
    return year === undefined ? null : point(at, at + 2, { year });
  }
  const from = keyAt(tokens, at) === "ngay" ? at + 1 : at;
  const day = smallAt(tokens, from, 31);
  const month = day === undefined ? from : from + 1;
  if (!/^(?:tháng|Tháng|thang|THÁNG)$/u.test(tokens[month]?.raw.normalize("NFC") ?? ""))
    return fromNgay(tokens, at, from);
  const value = smallAt(tokens, month + 1, 12);
  if (value === undefined) return null;
  const after = yearAfter(tokens, month + 2);
  return point(at, after.end, { ...(after.year && { year: after.year }), month: value, ...(day && { day }) });
}

function fromNgay(tokens: readonly Token[], at: number, from: number): Point | null {
  const numeric = from > at ? readNumeric(tokens, from) : null;
  return numeric && { ...numeric, start: at };
}
