import { isAttached, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { weekdayNamed } from "./calendar.ts";
import { point, smallAt, yearAt } from "./date-parts.ts";
import type { Point } from "./date-parts.ts";

/**
 * The date in figures and signs that begins at a token: `15/01/2026`, `10-7-2016`, `2016-07-10`, `7/2016`, `10/7`; null for
 * anything else, so for what goes on as a code (`15/2020/NĐ-CP`).
 */
export function readNumeric(tokens: readonly Token[], at: number): Point | null {
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
