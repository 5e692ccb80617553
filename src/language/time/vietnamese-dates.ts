import { keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { point, smallAt, yearAfter, yearAt } from "./date-parts.ts";
import type { Point } from "./date-parts.ts";
import { readNumeric } from "./numeric-dates.ts";

/**
 * The Vietnamese date that begins at a token: `ngày 10 tháng 7 năm 2016`, `10 tháng 7`, `tháng 7/2016`, `ngày 10/7`, `năm 2016`;
 * null for anything else, so for the names Viet Nam and Thang Long.
 */
export function readVietnamese(tokens: readonly Token[], at: number): Point | null {
  if (![at, at + 1].some((index) => /^(?:nam|ngay|thang)$/.test(keyAt(tokens, index)))) return null;
  return isYearWord(tokens, at) ? readYear(tokens, at) : readDayAndMonth(tokens, at);
}

function isYearWord(tokens: readonly Token[], at: number): boolean {
  const raw = tokens[at]?.raw ?? "";
  return /^năm$/iu.test(raw.normalize("NFC")) || (raw === "nam" && keyAt(tokens, at - 1) !== "viet");
}

function readYear(tokens: readonly Token[], at: number): Point | null {
  const year = yearAt(tokens, at + 1);
  return year === undefined ? null : point(at, at + 2, { year });
}

function readDayAndMonth(tokens: readonly Token[], at: number): Point | null {
  const from = keyAt(tokens, at) === "ngay" ? at + 1 : at;
  const day = smallAt(tokens, from, 31);
  const noun = day === undefined ? from : from + 1;
  if (!/^(?:tháng|Tháng|thang|THÁNG)$/u.test(tokens[noun]?.raw.normalize("NFC") ?? ""))
    return fromNgay(tokens, at, from);
  const month = smallAt(tokens, noun + 1, 12);
  if (month === undefined) return null;
  const { known, end } = yearAfter(tokens, noun + 2);
  return point(at, end, { ...known, month, ...(day && { day }) });
}

/** `ngày 10/7/2016`. */
function fromNgay(tokens: readonly Token[], at: number, from: number): Point | null {
  const numeric = from > at ? readNumeric(tokens, from) : null;
  return numeric && { ...numeric, start: at };
}
