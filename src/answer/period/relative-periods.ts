import { monthNamed } from "../../language/time/calendar.ts";
import { isRealDate } from "../../language/time/dates.ts";
import { isAttached, keyAt, type Token } from "../../language/tokens.ts";
import { partsOfDay, type Day } from "../chronology/days.ts";
import {
  isLast,
  readSpokenCount,
  readSpokenSpan,
  wholeUnit,
  type SpokenSpan,
} from "../chronology/spoken-spans.ts";
import { extentOf } from "./extent.ts";
import type { Extent, SoughtExtents } from "./sought.ts";

/**
 * The period that a question tells from today: « hier », « la semaine dernière », « ces derniers jours », « il y a trois ans », « octobre
 * dernier », “last month”, « năm ngoái »; null where it has none. Years and decades without a number (« ces dernières années ») are too
 * wide to choose by.
 */
export function readRelativePeriod(
  question: string,
  tokens: readonly Token[],
  today: Day,
): SoughtExtents | null {
  for (let at = 0; at < tokens.length; at++) {
    const read = readPhrase(tokens, at, today) ?? readMonth(tokens, at, today) ?? readAgo(tokens, at, today);
    if (!read) continue;
    const words = question.slice(tokens[at]?.start, tokens[read.end - 1]?.end);
    return {
      kind: "extents",
      extents: [{ from: read.from, until: read.until }],
      words,
      isRelative: true,
    };
  }
  return null;
}

type Read = Extent & Pick<SpokenSpan, "end">;

function readPhrase(tokens: readonly Token[], at: number, today: Day): Read | null {
  const span = readSpokenSpan(tokens, at, today);
  return span && !isOther(tokens, span.end) ? span : null;
}

/** « cette année-là » is another one, « cette année 2016 » is told by its number; `tháng này năm ngoái` by what follows. */
function isOther(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.kind === "figure") return true;
  return keyAt(tokens, end) === "-" && isAttached(tokens[end]) && keyAt(tokens, end + 1) === "la";
}

/** « en octobre dernier », “last October”: the latest before the month of today. */
function readMonth(tokens: readonly Token[], at: number, today: Day): Read | null {
  const isEnglish = keyAt(tokens, at) === "last";
  const noun = isEnglish ? at + 1 : at;
  const month = monthNamed(keyAt(tokens, noun));
  if (month === undefined || (!isEnglish && !isLast(keyAt(tokens, noun + 1)))) return null;
  const day = isEnglish || !/^\d{1,2}$/.test(keyAt(tokens, at - 1)) ? null : Number(keyAt(tokens, at - 1));
  const extent = latest(month, day, today);
  return extent && { ...extent, end: noun + (isEnglish ? 1 : 2) };
}

/** The last such month that had begun before the month of today; of it the day, where there is such a day. */
function latest(month: number, day: number | null, today: Day): Extent | null {
  const { year, month: current } = partsOfDay(today);
  const date = { year: month < current ? year : year - 1, month };
  return extentOf(day !== null && isRealDate({ ...date, day }) ? { ...date, day } : date);
}

/** « il y a trois jours », “2 weeks ago”, « cách đây 3 năm », « 3 năm trước »: the whole day, week, month or year. */
function readAgo(tokens: readonly Token[], at: number, today: Day): Read | null {
  const told = readSpokenCount(tokens, at);
  if (!told?.isBack || /^(?:que|qu')$/.test(keyAt(tokens, told.end))) return null;
  return { ...wholeUnit(told.unit, told.count, today), end: told.end };
}
