import type { NamedCoefficients } from "../answer/coefficients.ts";
import { doubtOf } from "../answer/confidence.ts";
import { probabilityOf, type Logistic, type NamedLogistic } from "../answer/logistic.ts";
import { SIGNALS } from "../answer/signals.ts";
import { examplesOf, type Decision, type Label } from "./examples.ts";
import { expectedWeights } from "./expectation.ts";
import { bestThreshold, fitLogistic, type Belief } from "./fitting.ts";

/** The L2 penalties, on standardised signals. */
const PENALTY = { answered: 0.1, others: 0.03 };

/**
 * The share of off-topic questions among those without an answer: half are expected to be, but the model of being answered is to
 * tell on-topic ones, which the model of the subject lets pass. Its threshold is chosen for a share between.
 */
const OFF_TOPIC = { expected: 0.5, threshold: 0.4, answered: 0.1 };

/**
 * Fits the three models (that of being answered on questions whose answer was withheld, too), then the threshold of the subject, then
 * that of being answered for what is left.
 */
export function coefficientsOf(decided: readonly Decision[]): NamedCoefficients {
  const natural = (weights: readonly number[]) =>
    weights.map((weight, at) => (decided[at]?.question.kind === "withheld" ? 0 : weight));
  const expected = natural(expectedWeights(decided, OFF_TOPIC.expected));
  const fit = (label: Label, weights: readonly number[], penalty: number) =>
    fitLogistic(examplesOf(decided, label, weights), penalty);
  const answered = fit("answered", expectedWeights(decided, OFF_TOPIC.answered), PENALTY.answered);
  const onSubject = fit("onSubject", expected, PENALTY.others);
  const subjects = beliefsOf(decided, expected, "onSubject", ({ signals }) =>
    probabilityOf(onSubject, signals),
  );
  const leastOnSubject = rounded(bestThreshold(subjects));
  // What is refused for its subject is refused whatever the threshold.
  const sought = natural(expectedWeights(decided, OFF_TOPIC.threshold));
  const answers = beliefsOf(decided, sought, "answered", ({ signals }) =>
    probabilityOf(onSubject, signals) < leastOnSubject
      ? 0
      : doubtOf(signals) * probabilityOf(answered, signals),
  );
  return {
    answered: named(SIGNALS, answered),
    confidence: named(SIGNALS, fit("firstIsRight", expected, PENALTY.others)),
    onSubject: named(SIGNALS, onSubject),
    leastOnSubject,
    leastAnswered: rounded(bestThreshold(answers)),
  };
}

function beliefsOf(
  decided: readonly Decision[],
  weights: readonly number[],
  label: Label,
  probabilityFor: (decision: Decision) => number,
): Belief[] {
  return decided.map((decision, at) => ({
    probability: probabilityFor(decision),
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
