import { evidenceOf } from "../answer/quotes.ts";
import { CLUES, cluesOf } from "../answer/short/likeliest/clues.ts";
import { likeliestIn, readClues, type NamedClues } from "../answer/short/likeliest/likeliest.ts";
import { likelihoodOf } from "../answer/response.ts";
import { SIGNALS } from "../answer/signals.ts";
import { readInquiry } from "../answer/short/inquiry.ts";
import { namedWeights } from "./coefficients.ts";
import { fitLogistic, type DecisionExample } from "./fitting.ts";
import { isKnownAnswer, type Graded } from "./grading.ts";

/** The L2 penalty, on standardised clues. */
const PENALTY = 0.01;

/**
 * The weights of the clues to short answers that graded questions teach: each candidate of a first quote is an example, right where it is the known
 * answer. Questions without an answer teach as well, those with one that has no few words do not.
 */
export function cluesTaughtBy(graded: readonly Graded[]): NamedClues {
  const { intercept, weights } = fitLogistic(graded.flatMap(examplesOf), PENALTY);
  return { intercept: Number(intercept.toPrecision(4)), weights: namedWeights(CLUES, weights) };
}

function examplesOf({ question, finding }: Graded): DecisionExample[] {
  const [first] = finding.quotes;
  if (
    !first ||
    question.kind === "offtopic" ||
    question.kind === "withheld" ||
    (question.answerable && question.answer === null)
  )
    return [];
  const evidence = evidenceOf(first);
  const { display } = evidence.sentence;
  return cluesOf(readInquiry(question.question), evidence).map(({ candidate, clues }) => ({
    signals: clues,
    positive: isKnownAnswer(question, display.slice(candidate.start, candidate.end)),
    weight: 1,
  }));
}

/** Graded questions as they are with other weights of the clues. */
export function rereadBy(weights: NamedClues, graded: readonly Graded[]): Graded[] {
  const model = readClues(weights);
  return graded.map((one) => {
    const { finding, question } = one;
    const [first] = finding.quotes;
    const likeliest = first ? likeliestIn(question.question, evidenceOf(first), model) : null;
    const signals = finding.signals.slice();
    signals[SIGNALS.indexOf("likeliest")] = likelihoodOf(likeliest);
    return { ...one, finding: { ...finding, signals } };
  });
}
