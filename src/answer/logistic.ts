/** A logistic regression: the log-odds are the intercept plus each figure times its weight. */
export interface Logistic {
  readonly intercept: number;
  /** In the order of the figures. */
  readonly weights: Float64Array;
}

/** The probability (0 to 1) that a regression gives to figures. */
export function probabilityOf({ intercept, weights }: Logistic, figures: Float64Array): number {
  let sum = intercept;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (figures[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The log-odds of a probability. */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}
