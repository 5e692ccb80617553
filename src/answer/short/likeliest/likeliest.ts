import { probabilityOf, readLogistic, type Logistic } from "../../logistic.ts";
import { quoted, type Evidence, type ShortAnswer } from "../evidence.ts";
import { readInquiry } from "../inquiry.ts";
import { isSwapped } from "../relations/swapped.ts";
import { asksSeveral } from "../short-answer.ts";
import { readsCandidates } from "./candidates.ts";
import { CLUES, cluesOf } from "./clues.ts";
import fitted from "./weights.json" with { type: "json" };

/** What in a quote may answer in a few words. */
export interface Likeliest {
  /** The probability, 0 to 1, that the candidate is what is asked for, by a logistic model of the clues that `npm run fit` fits. */
  readonly probability: number;
  /** The candidate; null where the quote has none, or where the likeliest is too unlikely to be said. */
  readonly answer: ShortAnswer | null;
}

/**
 * The least probability that is said, of a question that the archive is believed to answer. Of such questions in sets that neither rules nor
 * weights had seen, nine in ten of the candidates above were right: those of questions without an answer are mostly refused before.
 */
const LEAST = 0.35;

/**
 * The candidate of a quote that most probably is what a question asks for; null where it asks for no person, place, amount, or thing of a noun. It
 * knows none of the rules of `short-answer.ts`, and finds what they are too strict for. Deterministic; linear in the text for each candidate.
 */
export function likeliestIn(question: string, evidence: Evidence, model: Logistic = MODEL): Likeliest | null {
  const inquiry = readInquiry(question);
  if (!readsCandidates(inquiry) || inquiry.sought.length === 0) return null;
  const [best] = cluesOf(inquiry, evidence)
    .map(({ candidate, clues }) => ({ candidate, probability: probabilityOf(model, clues) }))
    .sort((a, b) => b.probability - a.probability);
  if (!best) return { probability: 0, answer: null };
  const isSaid = best.probability >= LEAST && !asksSeveral(inquiry) && !isSwapped(question, evidence);
  return { probability: best.probability, answer: isSaid ? quoted(evidence, best.candidate) : null };
}

const MODEL = readLogistic(CLUES, fitted);
