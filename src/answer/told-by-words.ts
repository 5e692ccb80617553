import type { Query } from "../search/query.ts";
import type { Candidate } from "../search/search.ts";
import { toldWords } from "./told-words.ts";

/** Signals of how the words of a question, those that are no grammar, are told by the best candidate. */
export const TOLD_BY_WORDS = [
  /** The greatest part of the question that one word is and its context does not tell: its share of the words times what its cosine lacks. */
  "worstMissed",
  /** The sum of the logarithms of the words' cosines with the context: each word that it does not tell counts, however many it does. */
  "allTold",
  /** The lowest cosine of a name with the context, and the share of the names that it has in some spelling. */
  "leastName",
  "namesMet",
  /** The cosine of the noun that the question asks with, with the sentence and with the context. */
  "nounInSentence",
  "nounInContext",
] as const;

type ToldByWords = Readonly<Record<(typeof TOLD_BY_WORDS)[number], number>>;

/** About what is typical, for questions that have nothing of the kind. */
const TYPICAL = { word: 0.75, name: 0.9, missed: 0.25 };

/** Below this a cosine tells nothing any more: the logarithm has to end somewhere. */
const LEAST = 0.2;

/** What {@link TOLD_BY_WORDS} lists, of a candidate; `period`: the words of the question's period. */
export function toldByWords(query: Query, candidate: Candidate, period: string): ToldByWords {
  const told = toldWords(query, candidate, period);
  const names = told.filter(({ isName }) => isName);
  const words = told.filter(({ isName }) => !isName);
  const noun = words.find(({ isAskedWith }) => isAskedWith);
  const [first, ...more] = words;
  return {
    worstMissed: first
      ? Math.max(...words.map(({ weight, inContext }) => weight * (1 - inContext)))
      : TYPICAL.missed,
    allTold: (first ? [first, ...more] : [{ inContext: TYPICAL.word }]).reduce(
      (sum, { inContext }) => sum + Math.log(Math.max(LEAST, inContext)),
      0,
    ),
    leastName: names.length === 0 ? TYPICAL.name : Math.min(...names.map(({ inContext }) => inContext)),
    namesMet: names.length === 0 ? 1 : names.filter(({ isMet }) => isMet).length / names.length,
    nounInSentence: noun?.inSentence ?? TYPICAL.word,
    nounInContext: noun?.inContext ?? TYPICAL.word,
  };
}
