import type { Answer } from "./answer.ts";
import { COEFFICIENTS, type Coefficients } from "./coefficients.ts";
import type { Assessment } from "./confidence.ts";

/**
 * Nothing where the subject is not known; else an answer where it is believed to be one, a near passage where it is not. An article
 * that has every word of the question knows its subject, whatever is believed; so does one that has half of them and is believed to answer.
 */
export function decide(
  { answered, onSubject, articleCoverage }: Assessment,
  { leastOnSubject, leastAnswered }: Coefficients = COEFFICIENTS,
): Answer["kind"] {
  if (
    onSubject < leastOnSubject &&
    articleCoverage < 1 &&
    (articleCoverage < COVERED || answered < leastAnswered)
  )
    return "none";
  return answered >= leastAnswered ? "answer" : "near";
}

/** The share of a question's words that an article has at least which is believed to answer it: of what it does not speak of it has few. */
const COVERED = 0.5;
