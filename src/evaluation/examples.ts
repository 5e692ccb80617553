import { SIGNALS } from "../answer/signals.ts";
import type { DecisionExample, RankingExample } from "./fitting.ts";
import { isRightCandidate, type Graded } from "./grading.ts";

/** The candidates of each answerable question as examples for the ranker: the first sixty, where all that matter stand. */
export function rankingExamples(graded: readonly Graded[], weight: number): RankingExample[] {
  return graded
    .filter(({ question }) => question.answerable)
    .map(({ question, finding }) => {
      const candidates = finding.ranking.slice(0, 60);
      const right = candidates.map((candidate) => isRightCandidate(question, candidate));
      return { features: candidates.map(({ features }) => features), right, weight };
    });
}

/** What a decision is about, with the label that each of the three models learns. */
export interface Decision {
  readonly signals: Float64Array;
  readonly answered: boolean;
  readonly firstIsRight: boolean;
  readonly onSubject: boolean;
  readonly weight: number;
}

/** Each question as a decision. */
export function decisions(graded: readonly Graded[], weight: number): Decision[] {
  return graded.map(({ question, finding, outcome }) => ({
    signals: finding.signals,
    answered: question.answerable,
    firstIsRight: outcome.rank === 1,
    onSubject: question.kind !== "offtopic",
    weight,
  }));
}

/** The examples of one of the three models. */
export function examplesOf(
  all: readonly Decision[],
  label: "answered" | "firstIsRight" | "onSubject",
): DecisionExample[] {
  return all.map((decision) => ({
    signals: withoutDoubts(decision.signals),
    positive: decision[label],
    weight: decision.weight,
  }));
}

/** Signals that `doubtOf` answers for are no model's business: their weight is fitted as nothing. */
function withoutDoubts(signals: Float64Array): Float64Array {
  return signals.map((value, at) => (SIGNALS[at] === "unknownNames" ? 0 : value));
}
