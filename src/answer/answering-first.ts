import type { Candidate } from "../search/search.ts";
import { evidenceOf } from "./quotes.ts";
import { tellsWay } from "./short/relations/swapped.ts";
import { expectsFewWords, shortAnswerOf, undoneSum } from "./short/short-answer.ts";

/** How many of the best candidates may come first. */
const TRIED = 5;

/**
 * How far behind the best one may be, in score. Of questions on sets of articles that nothing was fitted on, 72.7 % in place of 70.1
 * then have the right sentence first; with any value from 1 to 4 it is within a point of that.
 */
const MARGIN = 2;

/** The same for the sentence right after the best one in its paragraph: it goes on about what that one names. */
const SEQUEL_MARGIN = 4;

/**
 * The candidate that is to come first: where a few words are asked for and the best one holds none that could be the answer, the
 * first of those in its article, hardly behind it, that does; else the best one. Undefined only where there is none. Deterministic.
 * From other articles more of the short answers would be wrong than right, but where a sentence tells the very way asked about (France’s
 * ambassador to Vietnam).
 */
export function answeringCandidate<Kind extends Candidate>(
  question: string,
  ranking: readonly Kind[],
): Kind | undefined {
  const [best] = ranking;
  if (!best || !expectsFewWords(question)) return best;
  const near = ranking
    .slice(0, TRIED)
    .filter(
      (candidate) =>
        (candidate.document === best.document || tellsWay(question, evidenceOf(candidate))) &&
        candidate.score >= best.score - (goesOn(best, candidate) ? SEQUEL_MARGIN : MARGIN),
    );
  return near.find((candidate) => answersShortly(question, candidate)) ?? best;
}

/** Whether a candidate is the sentence right after another in its paragraph. */
function goesOn({ document: { sentences }, index }: Candidate, candidate: Candidate): boolean {
  return (
    candidate.index === index + 1 && sentences[index]?.paragraph === sentences[candidate.index]?.paragraph
  );
}

/** A ranking with one of its candidates at its head, scored like the one that was there. */
export function headedBy<Kind extends Candidate>(
  ranking: readonly Kind[],
  head: Kind | undefined,
): readonly Kind[] {
  const [best] = ranking;
  if (!best || !head || head === best) return ranking;
  return [{ ...head, score: best.score }, ...ranking.filter((candidate) => candidate !== head)];
}

/** A sum that is not done for want of the article's year is an answer all the same. */
function answersShortly(question: string, candidate: Candidate): boolean {
  const evidence = [evidenceOf(candidate)];
  return shortAnswerOf(question, evidence) !== null || undoneSum(question, evidence) !== null;
}
