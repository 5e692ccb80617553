import { COEFFICIENTS, type Coefficients } from "./coefficients.ts";
import { figuresOf } from "./figures.ts";
import { probabilityOf } from "./logistic.ts";
import { SIGNALS, type Signal } from "./signals.ts";

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
export function assess(signals: Float64Array, coefficients: Coefficients = COEFFICIENTS): Assessment {
  const doubt = doubtOf(signals);
  const figures = figuresOf(signals, coefficients.scale);
  return {
    answered: doubt * probabilityOf(coefficients.answered, figures),
    confidence: doubt * probabilityOf(coefficients.confidence, figures),
    onSubject: probabilityOf(coefficients.onSubject, figures),
    articleCoverage: valueOf(signals, "articleCoverage"),
  };
}

/**
 * What is left of a belief where the question has a name that no article has: of the 43 such questions among those fitted on, 11
 * could be answered all the same. Too few for a weight of their own, too telling to be passed over.
 */
const UNKNOWN_NAME = 0.26;

/** The factor by which beliefs are lowered for what no model was fitted on; 1 where there is nothing of the kind. */
export function doubtOf(signals: Float64Array): number {
  return valueOf(signals, "unknownNames") > 0 ? UNKNOWN_NAME : 1;
}

function valueOf(signals: Float64Array, signal: Signal): number {
  return signals[SIGNALS.indexOf(signal)] ?? 0;
}
