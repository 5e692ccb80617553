import { editDistance } from "../language/edit-distance.ts";
import { lettersOf, mayBeNear } from "../language/letters.ts";
import { remembered } from "../language/remembered.ts";

/** Terms that another may be a slip of the finger for, each with how well it fits. */
export type Spellings = (term: string) => readonly (readonly [term: string, fit: number])[];

/** What a corrected spelling counts, for one slip; two slips count its square. */
const SPELLING_FIT = 0.7;
/** Words whose likely spellings are kept. */
const MOST_KEPT = 10_000;

/** The likely spellings among some terms: one slip in four letters, two in eight; none of a term with a digit. */
export function createSpellings(terms: readonly string[]): Spellings {
  const lengths = byLength(terms);
  return remembered((term) => {
    const allowed = term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0;
    if (allowed === 0 || /\p{N}/u.test(term)) return [];
    const letters = lettersOf(term);
    const near: (readonly [string, number])[] = [];
    for (let length = Math.max(4, term.length - allowed); length <= term.length + allowed; length++) {
      for (const other of lengths.get(length) ?? []) {
        if (!mayBeNear(letters, other.letters, allowed)) continue;
        const slips = editDistance(term, other.term, allowed);
        if (slips <= allowed) near.push([other.term, SPELLING_FIT ** slips]);
      }
    }
    return near;
  }, MOST_KEPT);
}

/** A term with its letters. */
interface Spelt {
  readonly term: string;
  readonly letters: number;
}

function byLength(terms: readonly string[]): ReadonlyMap<number, readonly Spelt[]> {
  const lengths = new Map<number, Spelt[]>();
  for (const term of terms) {
    const spelt = { term, letters: lettersOf(term) };
    const same = lengths.get(term.length);
    if (same) same.push(spelt);
    else lengths.set(term.length, [spelt]);
  }
  return lengths;
}
