import { fold } from "../../language/folding.ts";
import { dateOf, sentenceOf, type Dating, type Row } from "./row.ts";

/**
 * The rows without those that tell an event again: the same sentence in other typography, wherever it stands; in one document a
 * sentence with nearly the same words (a lead and its paragraph); in others nearly the same words of the same date. Of several the
 * one whose date is known best stays, an article before a brief. The order is kept.
 */
export function withoutRepetitions(rows: readonly Row[]): Row[] {
  const ranked = rows.map((row, at) => ({ row, at, ...tellingOf(row) }));
  const kept: typeof ranked = [];
  const keys = new Set<string>();
  const groups = new Map<string, typeof ranked>();
  for (const one of ranked.toSorted((a, b) => rankOf(a.row) - rankOf(b.row) || a.at - b.at)) {
    const near = [one.document, one.day].map((name) => groups.get(name) ?? []);
    const isTold = keys.has(one.key) || near.flat().some((other) => isSame(one.terms, other.terms));
    if (isTold) continue;
    kept.push(one);
    keys.add(one.key);
    for (const name of [one.document, one.day]) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return kept.toSorted((a, b) => a.at - b.at).map(({ row }) => row);
}

/** What two rows are compared by. */
function tellingOf(row: Row) {
  const { display, terms } = sentenceOf(row);
  const { year, month, day } = dateOf(row);
  return {
    key: fold(display).replace(/[^\p{L}\p{N}]+/gu, ""),
    terms: new Set(terms),
    document: `document ${row.document.document.id}`,
    day: `day ${year} ${month} ${day}`,
  };
}

/** The share of the shorter sentence's terms that the other has, from which on they tell the same. Set by hand on pairs of leads and paragraphs. */
const SAME = 0.75;

/** A sentence of fewer terms says too little to be compared but as a whole. */
const LEAST_TERMS = 4;

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  if (short.size < LEAST_TERMS) return false;
  let shared = 0;
  for (const term of short) if (long.has(term)) shared++;
  return shared >= SAME * short.size;
}

const BASES: readonly Dating["basis"][] = ["quoted", "deduced", "derived", "article", "none"];

/** How well a row's date is known: less is better. Without its year a date is known less than any other. */
function rankOf(row: Row): number {
  const { basis } = row.dating;
  const isWhole = basis === "none" || dateOf(row).year !== undefined;
  const known = BASES.indexOf(basis) + (isWhole ? 0 : BASES.length - 1);
  return (basis === "none" ? 2 * BASES.length : known) * 2 + Number(row.document.document.kind === "brief");
}
