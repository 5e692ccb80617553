/** A logistic regression: the log-odds are the intercept plus each figure times its weight. */
export interface Logistic {
  readonly intercept: number;
  /** In the order of the figures. */
  readonly weights: Float64Array;
}

/** A regression as it is written: the weight of each figure by its name. */
export interface NamedLogistic<Name extends string> {
  readonly intercept: number;
  readonly weights: Readonly<Record<Name, number>>;
}

/** A regression as it is used, its figures in the order of their names. */
export function readLogistic<Name extends string>(
  names: readonly Name[],
  { intercept, weights }: NamedLogistic<Name>,
): Logistic {
  return { intercept, weights: Float64Array.from(names, (name) => weights[name]) };
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
