import { logOdds, type Logistic } from "./logistic.ts";
import type { Evidence, ShortAnswer } from "./short/evidence.ts";
import { readInquiry } from "./short/inquiry.ts";
import { likeliestIn, type Likeliest } from "./short/likeliest/likeliest.ts";

/** What the first quote does about what is asked. */
export interface Response {
  /** What in it may be a person, a place, an amount, a time or a thing asked for; null where none is asked for. */
  readonly likeliest: Likeliest | null;
  /** 1 where a time is asked for and found, or told in a way that no sum can be done with; −1 where it is missing; 0 where none is asked for. */
  readonly dated: -1 | 0 | 1;
  /** 1 where a list is asked for and the quote enumerates, −1 where it does not; 0 where none is asked for. */
  readonly listed: -1 | 0 | 1;
}

/** The first quote as it is shown, and as it is read. */
export interface Read {
  readonly display: string;
  readonly evidence: Evidence;
}

/** Reads the first quote beside the question; `short`: what the rules found, if anything. Deterministic; linear in the texts. */
export function responseOf(
  question: string,
  short: ShortAnswer | null,
  first: Read | null,
  model?: Logistic,
): Response {
  const inquiry = readInquiry(question);
  const dated = inquiry.asked === "when" ? (short ? 1 : -1) : 0;
  if (!first) return { likeliest: null, dated, listed: 0 };
  return {
    likeliest: withRuled(likeliestIn(question, first.evidence, model), short),
    dated,
    listed: inquiry.asked === "list" ? (ENUMERATION.test(first.display) ? 1 : -1) : 0,
  };
}

/** What a rule takes for the answer is likely, however little the clues tell of it: they know no ages, nor what an amount was before. */
function withRuled(likeliest: Likeliest | null, short: ShortAnswer | null): Likeliest | null {
  return likeliest && short
    ? { ...likeliest, probability: Math.max(likeliest.probability, RULED) }
    : likeliest;
}

/** Set by hand, below the share of the rules' answers that are right; with 0.8 two sets of 75 questions differ in one answer. */
const RULED = 0.6;

/** `A, B et C`, or things after a colon. */
const ENUMERATION = /[^,;.:()]{2,60}, [^,;.:()]{2,60} (?:et|ou|ainsi que) |: [^.]{3,80}[,;] /u;

/** The log-odds of the likeliest candidate, within bounds beyond which more of it says no more; 0 where none is asked for. */
export function likelihoodOf(likeliest: Likeliest | null): number {
  return likeliest ? Math.max(LEAST_ODDS, logOdds(likeliest.probability)) : 0;
}

/** About what the least likely candidates have: what has none is no less likely to be answered. */
const LEAST_ODDS = -4;
