import type { Assessment } from "../confidence.ts";

/**
 * What is left of a belief where the best candidate is known to lie outside the period that was asked about. Set by hand, so that it
 * is never an answer: of the three such questions on the development sets none has one.
 */
const OUTSIDE_PERIOD = 0.1;

/** An assessment of a question whose best candidate is of another time, or tells the way back of what is asked. */
export function outsidePeriod(assessment: Assessment): Assessment {
  const { answered, confidence } = assessment;
  return { ...assessment, answered: answered * OUTSIDE_PERIOD, confidence: confidence * OUTSIDE_PERIOD };
}
