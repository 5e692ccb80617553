import { assess } from "../answer/confidence.ts";
import { readCoefficients, type NamedCoefficients } from "../answer/coefficients.ts";
import { decide } from "../answer/deciding.ts";
import { SIGNALS } from "../answer/signals.ts";
import { dot } from "../search/cosines.ts";
import { FEATURES, type Feature } from "../search/features.ts";
import type { Scoring } from "../search/search.ts";
import { coefficientsOf } from "./coefficients.ts";
import { decisions, rankingExamples, type GradedWithWeight } from "./examples.ts";
import { fitRanker } from "./fitting.ts";
import type { Graded } from "./grading.ts";
import type { Part } from "./parts.ts";

/** A part of which nothing is left out. */
export const NOTHING: Part = { name: "–", features: [], signals: [] };

/** L2 penalties; on the place of a sentence more: who writes graded questions avoids openings, who asks does not. */
const PENALTY = { ranking: 0.01, place: 0.09 };
const PLACES: readonly Feature[] = ["title", "caption", "lead", "opening"];

/** The weights of the ranker that graded questions teach, in the order of the features; 0 for those left out. */
export function rankerOf(found: readonly GradedWithWeight[], without: Part = NOTHING): Float64Array {
  const penalties = Float64Array.from(FEATURES, (feature) =>
    PLACES.includes(feature) ? PENALTY.place : PENALTY.ranking,
  );
  const examples = rankingExamples(found).map((example) => ({
    ...example,
    features: example.features.map((row) => masked(row, FEATURES, without.features)),
  }));
  return fitRanker(examples, penalties);
}

/** The scoring by weights. */
export function scoringBy(weights: Float64Array): Scoring {
  return (features) => dot(features, weights);
}

/** The coefficients that graded questions teach, without the signals left out. */
export function decidingOf(graded: readonly GradedWithWeight[], without: Part = NOTHING): NamedCoefficients {
  return coefficientsOf(
    graded.flatMap(({ graded: questions, setWeight }) =>
      decisions(
        questions.map((one) => withoutSignals(one, without)),
        setWeight,
      ),
    ),
  );
}

/** Graded questions as they are with other coefficients, and without some signals. */
export function redecided(
  graded: readonly Graded[],
  named: NamedCoefficients,
  without: Part = NOTHING,
): Graded[] {
  const coefficients = readCoefficients(named);
  return graded.map((one) => {
    const { question, finding, outcome, ...rest } = withoutSignals(one, without);
    const assessment = assess(finding.signals, coefficients);
    const answered = decide(assessment, coefficients) === "answer";
    return {
      ...rest,
      question,
      finding: { ...finding, assessment },
      outcome: { ...outcome, answered, confidence: assessment.confidence },
    };
  });
}

function withoutSignals(graded: Graded, { signals }: Part): Graded {
  const { finding } = graded;
  return { ...graded, finding: { ...finding, signals: masked(finding.signals, SIGNALS, signals) } };
}

/** Figures with nothing where their name is left out. */
function masked<Name extends string>(
  figures: Float64Array,
  names: readonly Name[],
  without: readonly Name[],
): Float64Array {
  if (without.length === 0) return figures;
  const isLeftOut = names.map((name) => without.includes(name));
  return figures.map((value, at) => (isLeftOut[at] ? 0 : value));
}
