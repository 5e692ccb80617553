import type { Query } from "../../search/query.ts";
import type { OpenArchive } from "../library.ts";

/** The terms of an archive in their order, so that those with one beginning are one range. */
export type Terms = readonly string[];

/** What a word counts that is only begun, against 1 for a whole one. */
const COMPLETION_FIT = 0.8;
/** Letters from which a beginning says something. */
const FEWEST_LETTERS = 2;
/** Of a beginning that very many words have, the commonest are enough. */
const MOST_COMPLETIONS = 40;

/** The terms of an archive, sorted once for as long as it is in service. */
export async function termsIn(
  archive: OpenArchive,
): Promise<{ terms: Terms; frequency: (term: string) => number }> {
  const { frequencies } = await archive.store.statistics();
  let terms = SORTED.get(archive);
  if (!terms) SORTED.set(archive, (terms = [...frequencies.keys()].sort()));
  return { terms, frequency: (term) => frequencies.get(term) ?? 0 };
}

const SORTED = new WeakMap<OpenArchive, Terms>();

/**
 * A query whose words may be the beginnings of others: every term also stands for the archive's terms that begin with it, the
 * commonest where they are many.
 */
export function withCompletions(
  query: Query,
  { terms, frequency }: { terms: Terms; frequency: (term: string) => number },
): Query {
  return {
    ...query,
    terms: query.terms.map((one) => {
      const begun = startingWith(terms, one.term);
      if (begun.length === 0) return one;
      const commonest = begun.toSorted((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1));
      const readings = new Map(one.readings);
      for (const term of commonest.slice(0, MOST_COMPLETIONS))
        readings.set(term, Math.max(COMPLETION_FIT, readings.get(term) ?? 0));
      return { ...one, readings };
    }),
  };
}

/** The terms that begin with another and go on after it. */
function startingWith(terms: Terms, beginning: string): Terms {
  if (beginning.length < FEWEST_LETTERS) return [];
  return terms.slice(firstAbove(terms, beginning), firstAbove(terms, `${beginning}\uFFFF`));
}

function firstAbove(terms: Terms, bound: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? "") <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
