import { probabilityOf, readLogistic, type Logistic } from "../../logistic.ts";
import { quoted, type Evidence, type ShortAnswer } from "../evidence.ts";
import { readInquiry, type Inquiry } from "../inquiry.ts";
import { asksWhoIs } from "../names/known-person.ts";
import { isSwapped } from "../relations/swapped.ts";
import { asksSeveral } from "../asks-several.ts";
import { readsCandidates, type Candidate } from "./candidates.ts";
import { asksSince } from "../time/asked-event.ts";
import { CLUES, cluesOf } from "./clues.ts";
import { isToldApart } from "./told-apart.ts";
import fitted from "./weights.json" with { type: "json" };

/** What in a quote may answer in a few words. */
export interface Likeliest {
  /** The probability, 0 to 1, that the candidate is what is asked for, by a logistic model of the clues that `npm run fit` fits. */
  readonly probability: number;
  /** The same where the quote does answer: its part of the odds of all candidates, and of there being another answer. */
  readonly share: number;
  /** The candidate; null where the quote has none, or where none is to be said. */
  readonly answer: ShortAnswer | null;
}

/** What is left of a candidate that the quote tells to be something else: about what the least likely candidates have. */
const APART = 0.02;

/** The odds that what a quote answers with is none of its candidates. From 0.15 to 0.5 as many are right, and as few wrong. */
const NONE_OF_THEM = 0.3;

/**
 * The least probability that is said: that the quote answers, times the part of the candidate. On thirteen sets of graded questions, 466 of which have a short
 * answer, it adds 45 right and 8 wrong ones to the 251 and 19 of the rules, and 3 to questions without an answer; with 0.4 these are 50, 12 and 6, with
 * 0.55 37, 6 and 2.
 */
const LEAST = 0.5;

/** What of a quote is to be said, where the quote is believed to answer with a confidence from 0 to 1; null where it is too unlikely. */
export function saidOf(likeliest: Likeliest | null, confidence: number): ShortAnswer | null {
  return likeliest && confidence * likeliest.share >= LEAST ? likeliest.answer : null;
}

/**
 * The candidate of a quote that most probably is what a question asks for; null where it asks for no person, place, amount, time, or thing of a noun. It
 * knows none of the rules of `short-answer.ts`, and finds what they are too strict for. Deterministic; linear in the text for each candidate.
 */
export function likeliestIn(question: string, evidence: Evidence, model: Logistic = MODEL): Likeliest | null {
  const inquiry = readInquiry(question);
  if (!readsCandidates(inquiry) || inquiry.sought.length === 0) return null;
  const ranked = cluesOf(inquiry, evidence)
    .map(({ candidate, clues }) => ({ candidate, probability: probabilityOf(model, clues) }))
    .sort((a, b) => b.probability - a.probability);
  const [likeliest] = ranked;
  if (!likeliest) return { probability: 0, share: 0, answer: null };
  const isFitting = ({ candidate }: Ranked) => !isToldApart(inquiry, evidence, candidate);
  // Who was replaced stands beside who replaces.
  const fitting = isFitting(likeliest)
    ? likeliest
    : ranked.find((one) => one.candidate.isPerson && isFitting(one));
  const best = fitting ?? likeliest;
  const isApart = fitting === undefined;
  const others = ranked.filter((one) => one === best || !fitting || isFitting(one));
  const all = others.reduce((sum, { probability }) => sum + oddsOf(probability), NONE_OF_THEM);
  const isSaid =
    (best.candidate.isList || !asksSeveral(inquiry)) &&
    !asksWhoIs(inquiry) &&
    !isSwapped(question, evidence) &&
    !isApart &&
    (inquiry.asked !== "when" || isOwnTime(inquiry, best.candidate));
  return {
    probability: isApart ? Math.min(best.probability, APART) : best.probability,
    share: oddsOf(best.probability) / all,
    answer: isSaid ? quoted(evidence, best.candidate) : null,
  };
}

/** Whether a time stands in the quote as it is, and is that of what is asked for: sums, and since when, are for the rules to tell. */
function isOwnTime(inquiry: Inquiry, { resolved, isOther }: Candidate): boolean {
  return resolved === null && !isOther && !asksSince(inquiry);
}

interface Ranked {
  readonly candidate: Candidate;
  readonly probability: number;
}

function oddsOf(probability: number): number {
  return probability / Math.max(Number.EPSILON, 1 - probability);
}

const MODEL = readLogistic(CLUES, fitted);
