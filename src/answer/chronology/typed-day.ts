import { weekdayNamed } from "../../language/time/calendar.ts";
import { isRealDate, type PartialDate } from "../../language/time/dates.ts";
import type { Point } from "../../language/time/date-parts.ts";
import { readPoint } from "../../language/time/points.ts";
import { isAttached, keyAt, tokenize, type Token } from "../../language/tokens.ts";
import { dayOf, daysBefore, partsOfDay, weekdayAt, type Day } from "./days.ts";
import { readSpokenDay, type ReadDay } from "./spoken-days.ts";
import { isLast } from "./spoken-spans.ts";

/** What is typed after `/depuis`. */
export type TypedDay =
  | {
      readonly kind: "day" | "future";
      readonly day: Day;
      /** What follows the date. */ readonly rest: string;
    }
  | { readonly kind: "missing" | "unreadable" };

/**
 * The day that a text begins with, in French, English or Vietnamese: `2016-07-01`, `1er juillet 2016`, `01/07/2016`, `juillet 2016`,
 * `2016`; without a year the latest such day that is not after today (`1er juillet`, `lundi`, `29 février`); `hier`, `il y a trois
 * jours`. Of a month or year it is the first day. A date may also end the text. Days that do not exist cannot be read. Linear.
 */
export function readTypedDay(text: string, today: Day): TypedDay {
  const plain = text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(ISO, withHyphens)
    .replace(LEAD, "");
  if (plain === "") return { kind: "missing" };
  const told = `le ${plain}`;
  const tokens = tokenize(told);
  const read = readDay(tokens, 1, today);
  if (read && !goesOn(tokens, read.end)) {
    const rest = told.slice(tokens[read.end - 1]?.end).replace(AFTER, "");
    return answerOf(read.day, rest, today);
  }
  return (read ? null : readLast(told, tokens, today)) ?? { kind: "unreadable" };
}

/** Words that lead to a date; the article is put in front again, for `1/7` to be one. */
const LEAD =
  /^(?:(?:depuis|dès|à partir|à compter|since|from|starting|kể từ|ke tu|từ|tu)(?:\s+|$))?(?:(?:le|du|de|d['’]|en|on|of|the)\s+)?(?!$)/iu;

/** What may part a date from the subject. */
const AFTER = /^[\s,;:.–—-]*(?:(?:sur|about|on|về|ve|concernant)\s+)?/iu;

/** Dates with the year first, by any sign; the month alone, too. */
const ISO = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\p{L}\d/.-])/u;

function withHyphens(_: string, year: string, __: string, month: string, day = "1"): string {
  return `${year}-${month}-${day}`;
}

function answerOf(day: Day, rest: string, today: Day): TypedDay {
  return { kind: day > today ? "future" : "day", day, rest: rest.trim() };
}

/** Whether the text goes on within the word or number that a date ends with: it was none. */
function goesOn(tokens: readonly Token[], end: number): boolean {
  return isAttached(tokens[end]) && !/^[,;:.!?]$/.test(keyAt(tokens, end));
}

function readDay(tokens: readonly Token[], at: number, today: Day): ReadDay | null {
  return (
    readCalendar(tokens, at, today) ??
    readSpokenDay(tokens, at, today) ??
    readSpokenDay(tokens, at - 1, today) ??
    readWeekday(tokens, at, today)
  );
}

/** A date of the calendar, with at least its month or its year. */
function readCalendar(tokens: readonly Token[], at: number, today: Day): ReadDay | null {
  const { date, end } = withYear(tokens, readPoint(tokens, at), at);
  if ((date.month === undefined && date.year === undefined) || !isRealDate(date)) return null;
  const isLastOne = isLast(keyAt(tokens, end));
  return { day: date.year === undefined ? latest(date, today) : dayOf(date), end: end + Number(isLastOne) };
}

/** A point with the year after it, or the year alone: here four figures are never an amount (`juillet 2016 Ha Nam`: no hectares). */
function withYear(tokens: readonly Token[], point: Point | null, at: number): Pick<Point, "date" | "end"> {
  const { date, end } = point ?? { date: {}, end: at };
  const isLed = /^(?:nam|de|of|,)$/.test(keyAt(tokens, end));
  const figure = keyAt(tokens, end + Number(isLed));
  const isYear = date.year === undefined && (point === null || date.month !== undefined) && YEAR.test(figure);
  return isYear ? { date: { ...date, year: Number(figure) }, end: end + Number(isLed) + 1 } : { date, end };
}

const YEAR = /^(?:1[89]|20)\d\d$/;

/** The latest day of a month, or of a month and day, that is not after today. */
function latest(date: PartialDate, today: Day): Day {
  const { year } = partsOfDay(today);
  // 29 February is there again after eight years at most.
  for (let ago = 0; ago <= 8; ago++) {
    const dated = { ...date, year: year - ago };
    if (isRealDate(dated) && dayOf(dated) <= today) return dayOf(dated);
  }
  return dayOf({ ...date, year });
}

/** Vietnamese weekdays by their number, as they are counted: Monday is the second. */
const NUMBERED = new Map(
  "hai ba tu nam sau bay".split(" ").flatMap((name, at): [string, number][] => [
    [name, at + 1],
    [String(at + 2), at + 1],
  ]),
);

/** `lundi`, `lundi dernier`, `last Monday`, `thứ hai`, `chủ nhật`: `dernier` is never today. */
function readWeekday(tokens: readonly Token[], at: number, today: Day): ReadDay | null {
  const isEnglish = keyAt(tokens, at) === "last";
  const start = at + Number(isEnglish);
  const [key, next] = [keyAt(tokens, start), keyAt(tokens, start + 1)];
  const isSunday = key === "chu" && next === "nhat";
  const numbered = key === "thu" ? NUMBERED.get(next) : isSunday ? 0 : undefined;
  const weekday = numbered ?? weekdayNamed(key);
  if (weekday === undefined) return null;
  const end = start + (numbered === undefined ? 1 : 2);
  const isBefore = isEnglish || isLast(keyAt(tokens, end));
  const back = (weekdayAt(today) - weekday + 7) % 7;
  return {
    day: daysBefore(today, back === 0 && isBefore ? 7 : back),
    end: end + Number(isBefore && !isEnglish),
  };
}

/** A date at the end of a text, after a subject without figures: `Shanghai 1er juillet`. */
function readLast(told: string, tokens: readonly Token[], today: Day): TypedDay | null {
  for (let at = 2; at < tokens.length && tokens[at - 1]?.kind !== "figure"; at++) {
    const read = readDay(tokens, at, today);
    if (read?.end !== tokens.length) continue;
    const before = told.slice(0, tokens[at]?.start).trim();
    return answerOf(read.day, before.replace(/^le\s+/u, "").replace(TRAILING, ""), today);
  }
  return null;
}

const TRAILING = /\s+(?:depuis|dès|since|from|le|du|de|từ|tu)$/iu;
