import { isAttached, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";

/** A number in letters: its value and the index of the token after it. An ordinal ends with `-ième`, or is `premier`. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
  readonly ordinal: boolean;
}

/**
 * The longest French numeral in letters that begins at a token (`deux mille vingt`, `quatre-vingt-onze`,
 * `trente et unième`), hyphens optional, or null. A lone `un` or `une` is read as 1: the caller tells articles.
 * Reads a bounded number of tokens.
 */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  let total = 0;
  let limit = Infinity;
  let last: Numeral | null = null;
  for (let from = at; from >= 0;) {
    const part = readThousands(tokens, from);
    if (!part) break;
    const scale = part.ordinal ? null : readScale(tokens, part.end);
    if (!scale || scale.value >= limit)
      return last && part.value >= limit ? last : { ...part, value: total + part.value };
    total += part.value * scale.value;
    limit = scale.value;
    last = { value: total, end: scale.end, ordinal: false };
    from = joint(tokens, scale.end);
  }
  return last;
}

/** `million(s)` or `milliard(s)` at a token, as its value and the index after it; null for anything else. */
export function readScale(tokens: readonly Token[], at: number): Numeral | null {
  const value = tokens[at]?.gap === "blank" ? undefined : SCALES.get(keyAt(tokens, at));
  return value === undefined ? null : { value, end: at + 1, ordinal: false };
}

const UNITS =
  "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ");
const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((name, index): [string, number] => [name, index + 1]),
  ...Object.entries({ une: 1, vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 }),
  ...Object.entries({
    septante: 70,
    huitante: 80,
    octante: 80,
    nonante: 90,
    cent: 100,
    cents: 100,
    mille: 1000,
  }),
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...[...CARDINALS].map(([name, value]): [string, number] => [ordinalOf(name), value]),
  ...Object.entries({ unieme: 1, cinquieme: 5, neuvieme: 9 }),
]);
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 }),
);

function ordinalOf(cardinal: string): string {
  return `${cardinal.replace(/e$/, "")}ieme`;
}

function readAtom(tokens: readonly Token[], at: number): Numeral | null {
  const key = keyAt(tokens, at);
  const ordinal = ORDINALS.get(key);
  if (ordinal !== undefined) return { value: ordinal, end: at + 1, ordinal: true };
  const value = CARDINALS.get(key);
  return value === undefined ? null : { value, end: at + 1, ordinal: false };
}

/** Where the next word of a numeral would be: after a hyphen without spaces, or after a space. Else -1. */
function joint(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.key === "-") return isAttached(token) && isAttached(tokens[at + 1]) ? at + 1 : -1;
  return token?.kind === "word" && token.gap === "space" ? at : -1;
}

function next(tokens: readonly Token[], part: Numeral): Numeral | null {
  const at = part.ordinal ? -1 : joint(tokens, part.end);
  return at < 0 ? null : readAtom(tokens, at);
}

/** `et un`, `et onze`, `et unième`. */
function readAnd(tokens: readonly Token[], part: Numeral): Numeral | null {
  const and = joint(tokens, part.end);
  if (and < 0 || keyAt(tokens, and) !== "et") return null;
  const at = joint(tokens, and + 1);
  const atom = at < 0 ? null : readAtom(tokens, at);
  return atom && (atom.value === 1 || atom.value === 11) ? atom : null;
}

function sum(first: Numeral, second: Numeral | null): Numeral {
  return second ? { ...second, value: first.value + second.value } : first;
}

/** 1..19. */
function readTeens(tokens: readonly Token[], at: number): Numeral | null {
  const atom = at < 0 ? null : readAtom(tokens, at);
  if (!atom || atom.value > 16) return null;
  const unit = atom.value === 10 ? next(tokens, atom) : null;
  return unit && unit.value >= 7 && unit.value <= 9 ? sum(atom, unit) : atom;
}

function readTens(tokens: readonly Token[], at: number): Numeral | null {
  const atom = readAtom(tokens, at);
  if (!atom) return null;
  const twenty = atom.value === 4 ? next(tokens, atom) : null;
  if (twenty?.value === 20) return withUnits(tokens, { ...twenty, value: 80 }, 19);
  if (atom.value < 20) return readTeens(tokens, at);
  return atom.value < 100 ? withUnits(tokens, atom, atom.value === 60 ? 19 : 9) : null;
}

function withUnits(tokens: readonly Token[], tens: Numeral, most: number): Numeral {
  if (tens.ordinal) return tens;
  const and = readAnd(tokens, tens);
  if (and && and.value <= most) return sum(tens, and);
  const units = readTeens(tokens, joint(tokens, tens.end));
  const article = units?.value === 1 && keyAt(tokens, tens.end) !== "-";
  return units && units.value <= most && !article ? sum(tens, units) : tens;
}

function readHundreds(tokens: readonly Token[], at: number): Numeral | null {
  const atom = readAtom(tokens, at);
  const tens = atom?.value === 100 ? atom : readTens(tokens, at);
  if (!tens || tens.ordinal) return tens;
  const hundred = tens === atom ? atom : tens.value > 1 && tens.value < 10 ? next(tokens, tens) : null;
  if (hundred?.value !== 100) return tens;
  return rest(tokens, { ...hundred, value: tens === atom ? 100 : tens.value * 100 }, readTens);
}

function readThousands(tokens: readonly Token[], at: number): Numeral | null {
  const atom = readAtom(tokens, at);
  if (atom?.value === 1000) return rest(tokens, atom, readHundreds);
  const hundreds = readHundreds(tokens, at);
  const thousand = hundreds && hundreds.value > 1 ? next(tokens, hundreds) : null;
  if (!hundreds || thousand?.value !== 1000) return hundreds;
  return rest(tokens, { ...thousand, value: hundreds.value * 1000 }, readHundreds);
}

function rest(tokens: readonly Token[], head: Numeral, read: typeof readTens): Numeral {
  const at = head.ordinal ? -1 : joint(tokens, head.end);
  return sum(head, at < 0 ? null : read(tokens, at));
}
