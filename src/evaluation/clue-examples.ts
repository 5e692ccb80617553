import { readLogistic, type NamedLogistic } from "../answer/logistic.ts";
import { evidenceOf } from "../answer/quotes.ts";
import { CLUES, cluesOf, type Clue } from "../answer/short/likeliest/clues.ts";
import { likelihoodOf, responseOf } from "../answer/response.ts";
import { shortAnswerOf } from "../answer/short/short-answer.ts";
import { SIGNALS } from "../answer/signals.ts";
import { readInquiry } from "../answer/short/inquiry.ts";
import { named } from "./coefficients.ts";
import { fitLogistic, type DecisionExample } from "./fitting.ts";
import { isKnownAnswer, type Graded } from "./grading.ts";

/** The L2 penalty, on standardised clues. */
const PENALTY = 0.01;

/**
 * The weights of the clues to short answers that graded questions teach: each candidate of a first quote is an example, right where it is the known
 * answer. Questions without an answer teach as well, those with one that has no few words do not.
 */
export function cluesTaughtBy(graded: readonly Graded[]): NamedLogistic<Clue> {
  return named(CLUES, fitLogistic(graded.flatMap(examplesOf), PENALTY));
}

function examplesOf({ question, asked, finding }: Graded): DecisionExample[] {
  const [first] = finding.quotes;
  if (
    !first ||
    question.kind === "offtopic" ||
    question.kind === "elsewhere" ||
    (question.answerable && question.answer === null)
  )
    return [];
  const evidence = evidenceOf(first);
  const { display } = evidence.sentence;
  return cluesOf(readInquiry(asked), evidence).map(({ candidate, clues }) => ({
    signals: clues,
    positive: isKnownAnswer(question, candidate.resolved ?? display.slice(candidate.start, candidate.end)),
    weight: 1,
  }));
}

/** Graded questions as they are with other weights of the clues. */
export function rereadBy(weights: NamedLogistic<Clue>, graded: readonly Graded[]): Graded[] {
  const model = readLogistic(CLUES, weights);
  return graded.map((one) => {
    const { finding, asked } = one;
    const evidence = finding.quotes.map(evidenceOf);
    const [first] = evidence;
    const read = first ? { display: first.sentence.display, evidence: first } : null;
    const { likeliest } = responseOf(asked, shortAnswerOf(asked, evidence), read, model);
    const signals = finding.signals.slice();
    signals[SIGNALS.indexOf("likeliest")] = likelihoodOf(likeliest);
    return { ...one, finding: { ...finding, signals } };
  });
}
