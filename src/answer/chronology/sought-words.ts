import { editDistance } from "../../language/edit-distance.ts";
import { stem } from "../../language/terms/stems.ts";
import { familyTest } from "../../language/terms/word-family.ts";
import type { Vocabulary } from "../../search/vocabulary.ts";

/** A word of a subject among the words of an archive. */
export interface SoughtWord {
  readonly key: string;
  /** The archive's terms that lead to sentences which may hold it, each with its fit (0 to 1). */
  readonly terms: ReadonlyMap<string, number>;
  /** Whether a folded word is this one, or of its family. */
  readonly isKin: (word: string) => boolean;
  /** Whether it may be what was meant, where nothing in the archive is kin: the same stem, or the fewest slips away. */
  readonly isNear: (word: string) => boolean;
}

/** What the family of a word counts, against 1 for the word itself. */
const FAMILY_FIT = 0.6;

/** The most slips in a word; the vocabulary allows fewer in short ones. */
const MOST_SLIPS = 2;

/** A folded word of a subject as it is sought. */
export function soughtWord(key: string, vocabulary: Vocabulary): SoughtWord {
  const own = stem(key);
  const isKin = familyTest(key);
  const near = vocabulary.readings(own);
  const found = new Map(near);
  for (const term of vocabulary.terms) if (isKin(term) && !found.has(term)) found.set(term, FAMILY_FIT);
  const known = [...near.keys()].filter(vocabulary.has);
  const corrected = corrections(own, known);
  return { key, terms: found, isKin, isNear: (word) => corrected.has(stem(word)) };
}

/** Shorter stems are those of strangers: `port` and `porte`, `Laos` and `Lao`. */
const LEAST_STEM = 5;

/** The likeliest spellings of a term among others: those with the fewest slips; its own stem where that is long enough. */
function corrections(term: string, others: readonly string[]): ReadonlySet<string> {
  const slips = others.flatMap((other) => {
    const count = editDistance(term, other, MOST_SLIPS);
    return count <= MOST_SLIPS && (count > 0 || term.length >= LEAST_STEM) ? [{ other, count }] : [];
  });
  const least = Math.min(...slips.map(({ count }) => count));
  return new Set(slips.flatMap(({ other, count }) => (count === least ? [other] : [])));
}
