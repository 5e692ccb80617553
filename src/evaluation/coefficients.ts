import type { NamedCoefficients } from "../answer/coefficients.ts";
import { doubtOf } from "../answer/confidence.ts";
import { FIGURES, figuresOf, type Scale, type Typical } from "../answer/figures.ts";
import { probabilityOf, type Logistic, type NamedLogistic } from "../answer/logistic.ts";
import { SIGNALS, type Signal } from "../answer/signals.ts";
import { examplesOf, type Decision, type Label } from "./examples.ts";
import { expectedWeights } from "./expectation.ts";
import { bestThreshold, fitLogistic, type Belief } from "./fitting.ts";

/** The L2 penalty, on standardised figures. */
const PENALTY = 0.05;

/**
 * The share of off-topic questions among those without an answer: half are expected to be, but the model of being answered is to
 * tell on-topic ones, which the model of the subject lets pass. Its threshold is chosen for a share between.
 */
const OFF_TOPIC = { expected: 0.5, threshold: 0.3, answered: 0.1 };

/** Fits the three models, then the threshold of the subject, then that of being answered for what is left. */
export function coefficientsOf(decided: readonly Decision[]): NamedCoefficients {
  const expected = expectedWeights(decided, OFF_TOPIC.expected);
  // Whether an archive speaks of the subject of another one's questions is not known.
  const known = expected.map((weight, at) => (decided[at]?.question.kind === "elsewhere" ? 0 : weight));
  const scale = scaleOf(decided, expected);
  const figures = decided.map(({ signals }) => figuresOf(signals, scale));
  const fit = (label: Label, weights: readonly number[]) =>
    fitLogistic(examplesOf(decided, figures, label, weights), PENALTY);
  const believed = (model: Logistic, at: number) =>
    probabilityOf(model, figures[at] ?? new Float64Array(FIGURES.length));
  const answered = fit("answered", expectedWeights(decided, OFF_TOPIC.answered));
  const onSubject = fit("onSubject", known);
  const leastOnSubject = rounded(
    bestThreshold(beliefsOf(decided, known, "onSubject", (at) => believed(onSubject, at))),
  );
  // What is refused for its subject is refused whatever the threshold.
  const sought = expectedWeights(decided, OFF_TOPIC.threshold);
  const answers = beliefsOf(decided, sought, "answered", (at, { signals }) =>
    believed(onSubject, at) < leastOnSubject ? 0 : doubtOf(signals) * believed(answered, at),
  );
  return {
    typical: typicalOf(scale),
    answered: named(FIGURES, answered),
    confidence: named(FIGURES, fit("firstIsRight", expected)),
    onSubject: named(FIGURES, onSubject),
    leastOnSubject,
    leastAnswered: rounded(bestThreshold(answers)),
  };
}

/** The mean and standard deviation of each signal over weighed questions; a signal that never varies has a deviation of 1. */
function scaleOf(decided: readonly Decision[], weights: readonly number[]): Scale {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const meanOf = (value: (signals: Float64Array) => number) =>
    decided.reduce((sum, { signals }, at) => sum + (weights[at] ?? 0) * value(signals), 0) / total;
  return SIGNALS.map((_, at) => {
    const mean = meanOf((signals) => signals[at] ?? 0);
    const deviation = Math.sqrt(meanOf((signals) => ((signals[at] ?? 0) - mean) ** 2));
    return { mean: rounded(mean), deviation: deviation < 1e-6 ? 1 : rounded(deviation) };
  });
}

function typicalOf(scale: Scale): NamedCoefficients["typical"] {
  const typical = SIGNALS.map((signal, at): [Signal, Typical] => [
    signal,
    scale[at] ?? { mean: 0, deviation: 1 },
  ]);
  // The record is complete: it is made of every signal once.
  return Object.fromEntries(typical) as Record<Signal, Typical>;
}

function beliefsOf(
  decided: readonly Decision[],
  weights: readonly number[],
  label: Label,
  probabilityFor: (at: number, decision: Decision) => number,
): Belief[] {
  return decided.map((decision, at) => ({
    probability: probabilityFor(at, decision),
    positive: decision[label],
    weight: weights[at] ?? 0,
  }));
}

/** A regression by the names of its figures, to four digits. */
export function named<Name extends string>(
  names: readonly Name[],
  { intercept, weights }: Logistic,
): NamedLogistic<Name> {
  return { intercept: rounded(intercept), weights: namedWeights(names, weights) };
}

/** Weights by their names, to four digits: what is written, and reads back as the same weights. */
export function namedWeights<Name extends string>(
  names: readonly Name[],
  weights: Float64Array,
): Record<Name, number> {
  // The record is complete: it is made of every name once.
  return Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)])) as Record<
    Name,
    number
  >;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
