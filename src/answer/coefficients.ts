import fitted from "./coefficients.json" with { type: "json" };
import { FIGURES, type Figure, type Scale, type Typical } from "./figures.ts";
import { readLogistic, type Logistic, type NamedLogistic } from "./logistic.ts";
import { SIGNALS, type Signal } from "./signals.ts";

/** The three models of {@link Assessment}, of the figures of signals, and the thresholds that decide between answer, near and none. */
export interface Coefficients {
  readonly scale: Scale;
  readonly answered: Logistic;
  readonly confidence: Logistic;
  readonly onSubject: Logistic;
  /** A question whose subject is less likely to be known gets `none`: where the F1 of refusing off-topic ones was best. */
  readonly leastOnSubject: number;
  /** Any other that is less likely to be answered gets `near`: where the F1 of refusing was then best. */
  readonly leastAnswered: number;
}

/** The coefficients as `coefficients.json` holds them. */
export interface NamedCoefficients extends Pick<Coefficients, "leastOnSubject" | "leastAnswered"> {
  readonly typical: Readonly<Record<Signal, Typical>>;
  readonly answered: NamedLogistic<Figure>;
  readonly confidence: NamedLogistic<Figure>;
  readonly onSubject: NamedLogistic<Figure>;
}

/**
 * Fitted by `npm run fit` on graded questions about news (those in `test/eval/seeds.jsonl` and thirteen sets of the same form over 312 look-alike
 * articles, alone and several sets as one archive), weighed so that ways of asking come as they are expected of people, and, weighing little, on
 * PIAF with its off-topic questions; signals have the units of `signals.ts`.
 */
export const COEFFICIENTS: Coefficients = readCoefficients(fitted);

/** Coefficients as they are used, from coefficients as they are written. */
export function readCoefficients({
  leastOnSubject,
  leastAnswered,
  typical,
  ...models
}: NamedCoefficients): Coefficients {
  return {
    scale: SIGNALS.map((signal) => typical[signal]),
    answered: readLogistic(FIGURES, models.answered),
    confidence: readLogistic(FIGURES, models.confidence),
    onSubject: readLogistic(FIGURES, models.onSubject),
    leastOnSubject,
    leastAnswered,
  };
}
