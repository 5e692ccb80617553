import type { Query } from "../../search/query.ts";
import type { Vocabulary } from "../../search/vocabulary.ts";

/** What a word counts that is only begun, against 1 for a whole one. */
const COMPLETION_FIT = 0.8;
/** Letters from which a beginning says something. */
const FEWEST_LETTERS = 2;
/** Of a beginning that very many words have, the commonest are enough. */
const MOST_COMPLETIONS = 40;

/**
 * A query whose words may be the beginnings of others: every term also stands for the archive's terms that begin with it, the
 * commonest where they are many.
 */
export function withCompletions(query: Query, vocabulary: Vocabulary): Query {
  return {
    ...query,
    terms: query.terms.map((one) => {
      const begun = one.term.length < FEWEST_LETTERS ? [] : vocabulary.beginningWith(one.term);
      if (begun.length === 0) return one;
      // The rarer a term the more it weighs; equals stay in their order.
      const commonest = begun.toSorted((a, b) => vocabulary.weight(a) - vocabulary.weight(b));
      const readings = new Map(one.readings);
      for (const term of commonest.slice(0, MOST_COMPLETIONS))
        readings.set(term, Math.max(COMPLETION_FIT, readings.get(term) ?? 0));
      return { ...one, readings };
    }),
  };
}
