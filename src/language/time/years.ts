import { readQuantity } from "../quantity/quantities.ts";
import type { Quantity } from "../quantity/quantities.ts";
import { follows, isNear, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";

/** A number of years and the index after its words; `exact` is false for decades, centuries and `une dizaine d’années`. */
export interface Term {
  readonly years: number;
  readonly end: number;
  readonly exact: boolean;
}

/**
 * The length of time in years that begins at a token: `70 ans`, `quinze années`, `deux dernières décennies`,
 * `un demi-siècle`, `deux ans et demi`; null for anything else. The hedge before it is the caller's.
 */
export function readTerm(tokens: readonly Token[], at: number): Term | null {
  return readHalf(tokens, at) ?? readCounted(tokens, at) ?? readLast(tokens, at);
}

const HALVES: readonly [readonly string[], number][] = [
  [["un", "demi", "-", "siecle"], 50],
  [["demi", "-", "siecle"], 50],
  [["un", "quart", "de", "siecle"], 25],
  [["quart", "de", "siecle"], 25],
  [["trois", "quarts", "de", "siecle"], 75],
];

function readHalf(tokens: readonly Token[], at: number): Term | null {
  const half = HALVES.find(([keys]) => follows(tokens, at, keys));
  return half ? { years: half[1], end: at + half[0].length, exact: false } : null;
}

/** `la dernière décennie`, `la décennie écoulée`. */
function readLast(tokens: readonly Token[], at: number): Term | null {
  if (follows(tokens, at, ["derniere", "decennie"])) return { years: 10, end: at + 2, exact: false };
  return follows(tokens, at, ["decennie", "ecoulee"]) ? { years: 10, end: at + 2, exact: false } : null;
}

const ADJECTIVES = /^(?:dernieres?|derniers?|prochaines|premieres|longues|bonnes)$/;
const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    an: 1,
    ans: 1,
    annee: 1,
    annees: 1,
    decennie: 10,
    decennies: 10,
    siecle: 100,
    siecles: 100,
  }),
);

function readCounted(tokens: readonly Token[], at: number): Term | null {
  const read = readQuantity(tokens, at);
  if (!read) return readOne(tokens, at);
  const unit = read.ordinal || read.code ? null : unitAt(tokens, collective(tokens, read.end));
  if (!unit) return null;
  const { size, end } = unit;
  return halved(tokens, {
    years: read.value * size,
    end: ADJECTIVES.test(keyAt(tokens, end)) ? end + 1 : end,
    exact: size === 1 && !isRounded(tokens, at, read),
  });
}

/** `un an`, `une décennie`. */
function readOne(tokens: readonly Token[], at: number): Term | null {
  const unit = /^une?$/.test(keyAt(tokens, at)) ? unitAt(tokens, at + 1) : null;
  if (!unit || !isOne(tokens, at, unit.end - 1)) return null;
  return halved(tokens, { years: unit.size, end: unit.end, exact: unit.size === 1 });
}

/** The unit at a token, an adjective before it passed over, in years; with the index after it. « An » is a name. */
function unitAt(tokens: readonly Token[], at: number): { size: number; end: number } | null {
  const noun = ADJECTIVES.test(keyAt(tokens, at)) ? at + 1 : at;
  const size = tokens[noun]?.raw === "An" ? undefined : UNITS.get(keyAt(tokens, noun));
  return size !== undefined && isNear(tokens[noun]) ? { size, end: noun + 1 } : null;
}

/** The hedge before is the caller's, so only a collective (`une dizaine`) or a later `environ` is vague here. */
function isRounded(tokens: readonly Token[], at: number, { vague, start, end }: Quantity): boolean {
  return vague && (start === at || keyAt(tokens, end - 1).endsWith("aine"));
}

function collective(tokens: readonly Token[], at: number): number {
  return /^(?:de|d')$/.test(keyAt(tokens, at)) && /^(?:ans|annees)$/.test(keyAt(tokens, at + 1))
    ? at + 1
    : at;
}

/** « une année record » is no length of time: one year counts only beside a word of time. */
function isOne(tokens: readonly Token[], at: number, noun: number): boolean {
  if (keyAt(tokens, noun) !== "annee") return true;
  return /^(?:depuis|a)$/.test(keyAt(tokens, at - 1)) || /^(?:apres|plus)$/.test(keyAt(tokens, noun + 1));
}

function halved(tokens: readonly Token[], term: Term): Term {
  if (!follows(tokens, term.end, ["et", "demi"]) && !follows(tokens, term.end, ["et", "demie"])) return term;
  return { ...term, years: term.years + 0.5, end: term.end + 2 };
}
