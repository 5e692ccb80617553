import { isAttached, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";

/**
 * A number in figures from one token to the token before `end`. `bare`: only digits, so it may be a year.
 * `chained`: digits go on after a point, a colon or a slash (`1.2.3`, `14:30`, `24/7`): a code or a time, not an amount.
 */
export interface Figure {
  readonly value: number;
  readonly end: number;
  readonly bare: boolean;
  readonly chained: boolean;
}

/**
 * The longest number in French figures that begins at a digit token: `1.969`, `25 226`, `1,7`, `1.234,5`, and the
 * English `1,234,567`. Groups of three make thousands; a single comma always makes decimals. Linear in what it covers.
 */
export function readFigure(tokens: readonly Token[], at: number): Figure {
  const first = keyAt(tokens, at);
  const groups = first.length <= 3 && !first.startsWith("0") ? groupsOf(tokens, at) : at + 1;
  const whole = digitsOf(tokens, at, groups);
  const decimals = readDecimals(tokens, at, groups);
  const end = decimals ? groups + 2 : groups;
  const chained =
    whole.length > LONGEST || isChained(tokens, end) || (first.length > 1 && first.startsWith("0"));
  const value = chained ? NaN : Number(decimals ? `${whole}.${decimals}` : whole);
  return { value, end: chained ? chainEnd(tokens, end) : end, bare: end === at + 1, chained };
}

/** More digits than this are an identifier, and would not be exact as a number. */
const LONGEST = 15;

function groupsOf(tokens: readonly Token[], at: number): number {
  const spaced = groupsBy(tokens, at, "");
  if (spaced > at + 1) return spaced;
  const pointed = groupsBy(tokens, at, ".");
  if (pointed > at + 1) return pointed;
  const comma = groupsBy(tokens, at, ",");
  return comma > at + 3 ? comma : at + 1;
}

function groupsBy(tokens: readonly Token[], at: number, sign: string): number {
  let end = at + 1;
  while (isGroup(tokens, end, sign)) end += sign ? 2 : 1;
  return end;
}

function isGroup(tokens: readonly Token[], at: number, sign: string): boolean {
  const group = tokens[sign ? at + 1 : at];
  if (group?.kind !== "figure" || group.raw.length !== 3) return false;
  if (!sign) return group.gap === "space";
  return isAttached(group) && keyAt(tokens, at) === sign && isAttached(tokens[at]);
}

function digitsOf(tokens: readonly Token[], from: number, to: number): string {
  const parts: string[] = [];
  for (let index = from; index < to; index++)
    if (tokens[index]?.kind === "figure") parts.push(keyAt(tokens, index));
  return parts.join("");
}

/** A comma, or a point before at most two digits, which is how the agency's slips and its English sources write. */
function readDecimals(tokens: readonly Token[], at: number, end: number): string | null {
  const sign = tokens[end];
  const digits = tokens[end + 1];
  if (digits?.kind !== "figure" || !isAttached(digits) || !isAttached(sign)) return null;
  if (sign?.key === ",") return digits.raw;
  const short = digits.raw.length <= 2 || keyAt(tokens, at) === "0";
  return sign?.key === "." && short && keyAt(tokens, at).length < 4 ? digits.raw : null;
}

function isChained(tokens: readonly Token[], at: number): boolean {
  const sign = keyAt(tokens, at);
  const joins = sign === "/" || sign === ":" || sign === "." || sign === ",";
  return joins && isAttached(tokens[at]) && isAttached(tokens[at + 1]) && tokens[at + 1]?.kind === "figure";
}

function chainEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isChained(tokens, end)) end += 2;
  return end;
}
