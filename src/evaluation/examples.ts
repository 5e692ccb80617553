import { FIGURES } from "../answer/figures.ts";
import type { DecisionExample, RankingExample } from "./fitting.ts";
import type { GradedQuestion } from "./graded.ts";
import { isRightCandidate, type Graded } from "./grading.ts";

/**
 * The candidates of each answerable question of sets as examples for the ranker: the first sixty, where all that matter stand. Ways
 * of asking weigh as they come: to rank well, hard questions teach more than plain ones.
 */
export function rankingExamples(sets: readonly GradedWithWeight[]): RankingExample[] {
  return sets.flatMap(({ graded, setWeight }) =>
    graded
      .filter(({ question }) => question.answerable)
      .map(({ question, finding }) => {
        const candidates = finding.ranking.slice(0, 60);
        const right = candidates.map((candidate) => isRightCandidate(question, candidate));
        return { features: candidates.map(({ features }) => features), right, weight: setWeight };
      }),
  );
}

/** Questions of one set, with how much one counts against one on news. */
export interface GradedWithWeight {
  readonly graded: readonly Graded[];
  readonly setWeight: number;
}

/** What a decision is about, with the label that each of the three models learns. */
export interface Decision {
  readonly question: GradedQuestion;
  readonly signals: Float64Array;
  readonly answered: boolean;
  readonly firstIsRight: boolean;
  readonly onSubject: boolean;
  /** How much a question of its set counts against one on news. */
  readonly setWeight: number;
}

/** Each question as a decision. */
export function decisions(graded: readonly Graded[], setWeight: number): Decision[] {
  return graded.map(({ question, finding, outcome }) => ({
    question,
    signals: finding.signals,
    answered: question.answerable,
    firstIsRight: outcome.rank === 1,
    onSubject: question.kind !== "offtopic",
    setWeight,
  }));
}

export type Label = "answered" | "firstIsRight" | "onSubject";

/** The examples of one of the three models: the figures of each decision, its label and its weight. */
export function examplesOf(
  all: readonly Decision[],
  figures: readonly Float64Array[],
  label: Label,
  weights: readonly number[],
): DecisionExample[] {
  return all.map((decision, at) => ({
    signals: withoutDoubts(figures[at] ?? new Float64Array(FIGURES.length)),
    positive: decision[label],
    weight: weights[at] ?? 0,
  }));
}

/** Signals that `doubtOf` answers for are no model's business: their weight is fitted as nothing. */
function withoutDoubts(figures: Float64Array): Float64Array {
  return figures.map((value, at) => (FIGURES[at] === "unknownNames" ? 0 : value));
}
