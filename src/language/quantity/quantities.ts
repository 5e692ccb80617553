import { isAttached, isNear, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { readFigure } from "./figures.ts";
import { hedgeStart } from "./hedges.ts";
import { readNumeral, readScale } from "./numerals.ts";
import { romanValue } from "./roman-numerals.ts";

/**
 * A number in figures or letters over the tokens `[start, end)`, hedges included (`près de 300`).
 * `bare`: only digits stood there, so it may be a year. `code`: digits that are no amount (`14:30`, `1.2.3`).
 */
export interface Quantity {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly ordinal: boolean;
  readonly vague: boolean;
  readonly bare: boolean;
  readonly code: boolean;
}

/** The longest quantity that begins at a token; null where none does, so also at an article (`un`, `une`). */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | null {
  const read = tokens[at]?.kind === "figure" ? fromFigure(tokens, at) : fromWords(tokens, at);
  if (!read || read.code) return read;
  const start = hedgeStart(tokens, at);
  const later = !read.ordinal && isNear(tokens[read.end]) && keyAt(tokens, read.end) === "environ";
  return { ...read, start, end: later ? read.end + 1 : read.end, vague: read.vague || start < at || later };
}

const SUFFIXES = new Set(["e", "er", "re", "ere", "eme", "emes", "ieme", "nd", "nde", "es"]);
const COLLECTIVES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dizaine: 10,
    dizaines: 10,
    douzaine: 12,
    douzaines: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    centaines: 100,
    millier: 1000,
    milliers: 1000,
  }),
);

function quantity(value: number, start: number, end: number, more: Partial<Quantity> = {}): Quantity {
  return { value, start, end, ordinal: false, vague: false, bare: false, code: false, ...more };
}

function fromFigure(tokens: readonly Token[], at: number): Quantity {
  const figure = readFigure(tokens, at);
  if (figure.chained) return quantity(NaN, at, figure.end, { code: true });
  const suffix = tokens[figure.end];
  if (isAttached(suffix) && SUFFIXES.has(suffix?.key ?? "") && figure.bare) {
    return quantity(figure.value, at, figure.end + 1, { ordinal: true });
  }
  const scaled = scale(tokens, figure.value, figure.end);
  return quantity(scaled.value, at, scaled.end, { bare: figure.bare && scaled.end === figure.end });
}

/** `36 milliards`, `3 mille milliards`, `2 millions et demi`. */
function scale(tokens: readonly Token[], value: number, end: number): { value: number; end: number } {
  const thousand = isNear(tokens[end]) && keyAt(tokens, end) === "mille";
  const from = thousand ? end + 1 : end;
  const found = isNear(tokens[from]) ? readScale(tokens, from) : null;
  if (!found) return thousand ? { value: value * 1000, end: from } : { value, end };
  const half = keyAt(tokens, found.end) === "et" && keyAt(tokens, found.end + 1) === "demi";
  const whole = times(thousand ? value * 1000 : value, found.value);
  return half ? { value: whole + found.value / 2, end: found.end + 2 } : { value: whole, end: found.end };
}

/** 1,7 milliard is 1700000000, and not what binary fractions make of it. */
function times(value: number, factor: number): number {
  return Math.round(value * factor * 1000) / 1000;
}

function fromWords(tokens: readonly Token[], at: number): Quantity | null {
  return (
    fromCollective(tokens, at) ?? fromNumeral(tokens, at) ?? fromRoman(tokens, at) ?? fromFirst(tokens, at)
  );
}

function fromCollective(tokens: readonly Token[], at: number): Quantity | null {
  const numeral = readNumeral(tokens, at);
  const size =
    numeral && isNear(tokens[numeral.end]) ? COLLECTIVES.get(keyAt(tokens, numeral.end)) : undefined;
  if (!numeral || numeral.ordinal || size === undefined) return null;
  const million = keyAt(tokens, numeral.end + 1) === "de" ? readScale(tokens, numeral.end + 2) : null;
  const value = numeral.value * size * (million?.value ?? 1);
  return quantity(value, at, million?.end ?? numeral.end + 1, { vague: true });
}

function fromNumeral(tokens: readonly Token[], at: number): Quantity | null {
  const numeral = readNumeral(tokens, at);
  const key = keyAt(tokens, at);
  if (!numeral || ((key === "un" || key === "une") && numeral.end === at + 1)) return null;
  if (tokens[at - 1]?.key === "-" && isAttached(tokens[at])) return null;
  const half =
    numeral.value >= 1e6 && keyAt(tokens, numeral.end) === "et" && keyAt(tokens, numeral.end + 1) === "demi";
  if (!half) return quantity(numeral.value, at, numeral.end, { ordinal: numeral.ordinal });
  return quantity(numeral.value + (numeral.value % 1e9 === 0 ? 5e8 : 5e5), at, numeral.end + 2);
}

/** `XIVe`, `Ier`. A single letter asks for a determiner before it: « Le », « Ce », « Ve » are words. */
function fromRoman(tokens: readonly Token[], at: number): Quantity | null {
  const parts = /^([IVXLC]{1,9})(?:e|er|re|ᵉ|ᵉʳ|ème|eme)$/.exec(tokens[at]?.raw ?? "");
  const value = romanValue(parts?.[1] ?? "");
  if (value === null) return null;
  const sure =
    (parts?.[1]?.length ?? 0) > 1 || /^(?:le|la|au|du|de|les|des|l'|cette|ce)$/.test(keyAt(tokens, at - 1));
  const single = parts?.[1] === "L" || parts?.[1] === "C";
  return sure && !single ? quantity(value, at, at + 1, { ordinal: true }) : null;
}

/** `premier`, unless it is part of a title: the Premier ministre, a première dame. */
function fromFirst(tokens: readonly Token[], at: number): Quantity | null {
  if (!/^(?:premiere?|second)$/.test(keyAt(tokens, at))) return null;
  if (/^(?:ministre|ministres|dame|vice|secretaire)$/.test(keyAt(tokens, at + 1))) return null;
  return quantity(keyAt(tokens, at) === "second" ? 2 : 1, at, at + 1, { ordinal: true });
}
