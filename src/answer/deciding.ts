import type { Answer } from "./answer.ts";
import { COEFFICIENTS, type Coefficients } from "./coefficients.ts";
import type { Assessment } from "./confidence.ts";

/**
 * Nothing where the subject is not known; else an answer where it is believed to be one, a near passage where it is not. An article
 * that has every word of the question knows its subject, whatever is believed.
 */
export function decide(
  { answered, onSubject, articleCoverage }: Assessment,
  { leastOnSubject, leastAnswered }: Coefficients = COEFFICIENTS,
): Answer["kind"] {
  if (onSubject < leastOnSubject && articleCoverage < 1) return "none";
  return answered >= leastAnswered ? "answer" : "near";
}
