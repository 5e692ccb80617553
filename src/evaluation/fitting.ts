import { probabilityOf, type Logistic } from "../answer/logistic.ts";
import { dot } from "../search/cosines.ts";
import { refusalF1 } from "./measures.ts";

/** A group of candidates of one question: their features, and which of them are right. */
export interface RankingExample {
  readonly features: readonly Float64Array[];
  readonly right: readonly boolean[];
  /** How much the example counts. */
  readonly weight: number;
}

/** One decision with its signals, and whether it was right. */
export interface DecisionExample {
  readonly signals: Float64Array;
  readonly positive: boolean;
  readonly weight: number;
}

/** Steps of gradient descent (Adam, Kingma and Ba 2015): both problems are convex, and no figure changes after about 300. */
const STEPS = 600;
const STEP_SIZE = 0.05;

/**
 * The weights of a linear ranker: the likelihood that a softmax over a question's candidates gives to the right ones is
 * greatest (ListNet's top-one model, Cao et al. 2007), with an L2 penalty a feature on the weights of standardised features. Deterministic.
 */
export function fitRanker(examples: readonly RankingExample[], penalties: Float64Array): Float64Array {
  const usable = examples.filter(({ right }) => right.includes(true));
  const { deviations } = moments(usable.flatMap(({ features }) => features));
  const scaled = usable.map((example) => ({
    ...example,
    features: example.features.map((row) => row.map((value, at) => value / (deviations[at] ?? 1))),
  }));
  const total = usable.reduce((sum, { weight }) => sum + weight, 0);
  const weights = descend(deviations.length, (current) => {
    const gradient = current.map((value, at) => (penalties[at] ?? 0) * value);
    for (const { features, right, weight } of scaled) {
      const all = softmax(features.map((row) => dot(row, current)));
      const hits = all.map((value, at) => (right[at] ? value : 0));
      const hit = hits.reduce((sum, value) => sum + value, 0);
      for (const [row, values] of features.entries()) {
        const pull = ((all[row] ?? 0) - (hits[row] ?? 0) / hit) * (weight / total);
        for (const [at, value] of values.entries()) gradient[at] = (gradient[at] ?? 0) + pull * value;
      }
    }
    return gradient;
  });
  return weights.map((value, at) => value / (deviations[at] ?? 1));
}

/** A logistic regression on standardised signals with an L2 penalty, its weights given for the signals as they are. */
export function fitLogistic(all: readonly DecisionExample[], penalty: number): Logistic {
  const examples = all.filter(({ weight }) => weight > 0);
  const { means, deviations } = moments(examples.map(({ signals }) => signals));
  const size = means.length;
  const rows = examples.map(({ signals }) =>
    signals.map((value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1)),
  );
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const fitted = descend(size + 1, (current) => {
    const gradient = current.map((value, at) => (at < size ? penalty * value : 0));
    for (const [row, { positive, weight }] of examples.entries()) {
      const values = rows[row] ?? new Float64Array(size);
      const pull =
        (probabilityOf({ intercept: current[size] ?? 0, weights: current.subarray(0, size) }, values) -
          Number(positive)) *
        (weight / total);
      for (const [at, value] of values.entries()) gradient[at] = (gradient[at] ?? 0) + pull * value;
      gradient[size] = (gradient[size] ?? 0) + pull;
    }
    return gradient;
  });
  const weights = fitted.slice(0, size).map((value, at) => value / (deviations[at] ?? 1));
  return { intercept: (fitted[size] ?? 0) - dot(weights, means), weights };
}

/** A probability stated for a question, whether it is true, and how much the question counts. */
export interface Belief {
  readonly probability: number;
  readonly positive: boolean;
  readonly weight: number;
}

/**
 * The threshold under which refusing has the best F1, to a hundredth: of F1 as it is around a threshold, since where it is highest
 * by chance it is not on other questions. The lowest of those as good for all that can be told, since a good answer that is refused loses more than an
 * idle one that is shown with its source; 0 where nothing is to be refused.
 */
export function bestThreshold(beliefs: readonly Belief[]): number {
  if (beliefs.every(({ positive }) => positive)) return 0;
  const grid = Array.from({ length: GRID + 1 }, (_, at) => at / GRID);
  const f1 = grid.map((threshold) =>
    refusalF1(
      beliefs.map(({ probability, positive, weight }) => {
        return { answerable: positive, answered: probability >= threshold, weight };
      }),
    ),
  );
  const around = grid.map((threshold) => {
    const near = grid.map((other) => Math.exp(-0.5 * ((other - threshold) / AROUND) ** 2));
    return dot(Float64Array.from(near), Float64Array.from(f1)) / near.reduce((sum, value) => sum + value, 0);
  });
  const most = Math.max(...around);
  return grid[around.findIndex((value) => value > most - NO_MATTER)] ?? 0;
}

/** A difference of F1 that is chance: one question in two hundred. */
const NO_MATTER = 0.005;

/** Thresholds tried, between 0 and 1, and the standard deviation of what counts as around one. */
const GRID = 100;
const AROUND = 0.08;

function descend(size: number, gradientAt: (weights: Float64Array) => Float64Array): Float64Array {
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    for (const [at, slope] of gradientAt(weights).entries()) {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * slope * slope;
      const scale = Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (STEP_SIZE * ((first[at] ?? 0) / (1 - 0.9 ** step))) / scale;
    }
  }
  return weights;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

/** Mean and standard deviation of each column; a column that never varies counts as it is. */
function moments(rows: readonly Float64Array[]): { means: Float64Array; deviations: Float64Array } {
  const size = rows[0]?.length ?? 0;
  const means = new Float64Array(size);
  const deviations = new Float64Array(size);
  for (const row of rows)
    for (const [at, value] of row.entries()) means[at] = (means[at] ?? 0) + value / rows.length;
  for (const row of rows)
    for (const [at, value] of row.entries())
      deviations[at] = (deviations[at] ?? 0) + (value - (means[at] ?? 0)) ** 2 / rows.length;
  return { means, deviations: deviations.map((value) => (value < 1e-12 ? 1 : Math.sqrt(value))) };
}
