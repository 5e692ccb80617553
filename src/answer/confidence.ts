import { COEFFICIENTS, type Logistic } from "./coefficients.ts";
import { SIGNALS } from "./signals.ts";

/** What is believed of a question's best candidate: probabilities (0 to 1), each by a logistic model of the signals. */
export interface Assessment {
  /** That the archive answers the question. */
  readonly answered: number;
  /** That the first quote is the answer: what is shown as confidence. */
  readonly confidence: number;
  /** That the archive speaks of the question's subject at all. */
  readonly onSubject: number;
  /** The share of the question that the best candidate's article has words for. */
  readonly articleCoverage: number;
}

/** The belief that signals justify. Deterministic; calibrated on the data that `coefficients.ts` names. */
export function assess(signals: Float64Array): Assessment {
  return {
    answered: probability(COEFFICIENTS.answered, signals),
    confidence: probability(COEFFICIENTS.confidence, signals),
    onSubject: probability(COEFFICIENTS.onSubject, signals),
    articleCoverage: signals[SIGNALS.indexOf("articleCoverage")] ?? 0,
  };
}

function probability({ intercept, weights }: Logistic, signals: Float64Array): number {
  let sum = intercept;
  for (const [at, signal] of SIGNALS.entries()) sum += (signals[at] ?? 0) * weights[signal];
  return 1 / (1 + Math.exp(-sum));
}
