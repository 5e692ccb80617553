import { createSpellings } from "./spellings.ts";

/** How many passages hold each term, and how many passages there are: what weighs a word's rarity. */
export interface Statistics {
  readonly passages: number;
  readonly frequencies: ReadonlyMap<string, number>;
}

/** The terms of an archive, and what a question's terms may mean among them. */
export interface Vocabulary {
  /** All terms, in the order of their UTF-16 units. */
  readonly terms: readonly string[];
  has(term: string): boolean;
  /** Rarity of a term: ln(1 + (N − n + ½) / (n + ½)), the weight of Robertson and Spärck Jones as BM25 uses it. */
  weight(term: string): number;
  /**
   * The archive's terms that a question's term may stand for, with how well each fits (0 to 1): itself (1), words of the same
   * family by their beginning, and, for a term that the archive does not have, its likely spellings.
   */
  readings(term: string): ReadonlyMap<string, number>;
  /** The likely spellings among them, of a term that the archive does not have; empty for any other. */
  corrections(term: string): readonly string[];
  /** The terms that begin with another and go on after it, in their order. */
  beginningWith(term: string): readonly string[];
}

/** Terms that share this many first letters count as one family (`jumel|age`, `jumel|er`): shorter ones are too often strangers. */
const FAMILY_LETTERS = 5;
/** What a word of the same family counts, against 1 for the word itself. Set on the development sets, in steps of 0.1. */
const FAMILY_FIT = 0.6;

/** Sorted once, so that a family is one range. */
export function createVocabulary({ passages, frequencies }: Statistics): Vocabulary {
  const terms = [...frequencies.keys()].sort();
  const spellings = createSpellings(terms);
  const known = new Map<string, ReadonlyMap<string, number>>();
  const corrected = (term: string) => (frequencies.has(term) ? [] : spellings(term));
  const readings = (term: string) => {
    const found = new Map([[term, 1]]);
    for (const kin of family(terms, term)) if (kin !== term) found.set(kin, FAMILY_FIT);
    for (const [near, fit] of corrected(term)) found.set(near, Math.max(fit, found.get(near) ?? 0));
    return found;
  };
  return {
    terms,
    has: (term) => frequencies.has(term),
    weight: (term) => {
      const holding = frequencies.get(term) ?? 0;
      return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
    },
    readings: (term) => {
      const cached = known.get(term) ?? readings(term);
      if (known.size > 10_000) known.clear();
      known.set(term, cached);
      return cached;
    },
    corrections: (term) => corrected(term).map(([near]) => near),
    beginningWith: (term) => rangeOf(terms, term).filter((other) => other !== term),
  };
}

function family(terms: readonly string[], term: string): string[] {
  if (term.length < FAMILY_LETTERS || /\p{N}/u.test(term)) return [];
  const root = term.slice(0, Math.max(FAMILY_LETTERS, term.length - 2));
  const kin = rangeOf(terms, root);
  for (let length = FAMILY_LETTERS; length < term.length; length++) {
    const shorter = term.slice(0, length);
    if (term.length - length <= 3 && terms[firstAtLeast(terms, shorter)] === shorter) kin.push(shorter);
  }
  return kin;
}

/** The terms that begin so, the beginning itself among them. */
function rangeOf(terms: readonly string[], beginning: string): string[] {
  return terms.slice(firstAtLeast(terms, beginning), firstAtLeast(terms, `${beginning}\uFFFF`));
}

function firstAtLeast(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? "") < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
