import { clauseAround } from "../clause-bounds.ts";
import { tellsEvent } from "../event-verb.ts";
import { readWith, type Evidence } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { nearnessesOf } from "../nearness.ts";
import { missingNames, relevance } from "../relevance.ts";
import { roughlyIn, soughtIn } from "../sought-words.ts";
import { isOfOtherTense } from "../time/tense-around.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";

/**
 * What speaks for a candidate, or against it, in this order: parts are of 1, `is…` and the kinds 1 or 0. One
 * list for all kinds of questions, so that few graded ones teach them.
 */
export const CLUES = [
  /** One over how many candidates there are; and over how many are as sure. */
  "alone",
  "aloneSure",
  "isSure",
  "isPerson",
  "isOfNoun",
  /** Its nearness to the question's words as a part of the greatest, and whether it is the nearest. */
  "nearness",
  "isNearest",
  /** How much the quote is about the question, and the part of its names that are missing. */
  "relevance",
  "missingNames",
  /** The part of the question's words met in the candidate's own clause, and in the sentence. */
  "inClause",
  "inSentence",
  "isEventTold",
  "isOfOtherTense",
  /** Whether it is an amount of another measure than is asked for, or the time of another event. */
  "isOther",
  /** Whether it is told as a part of another amount, or to compare with one. */
  "isPart",
  /** Whether it is somebody who stands after `par`, up to six words away. */
  "isAgent",
  "who",
  "where",
  "howmany",
  "when",
] as const;

export type Clue = (typeof CLUES)[number];

/** The candidates of the first quote with their clues. */
export function cluesOf(
  inquiry: Inquiry,
  evidence: Evidence,
): { candidate: Candidate; clues: Float64Array }[] {
  const { display } = evidence.sentence;
  const candidates = candidatesOf(inquiry, evidence);
  if (candidates.length === 0) return [];
  const whole = wholeClues(inquiry, evidence);
  const near = nearnessesOf(inquiry, display, candidates);
  const most = Math.max(...near);
  const sure = candidates.filter(({ isSure, isOfNoun }) => isSure || isOfNoun).length;
  return candidates.map((candidate, at) => {
    const own = near[at] ?? 0;
    const values: Record<Clue, number> = {
      ...whole,
      alone: 1 / candidates.length,
      aloneSure: candidate.isSure || candidate.isOfNoun ? 1 / sure : 0,
      isSure: Number(candidate.isSure),
      isPerson: Number(candidate.isPerson),
      isOfNoun: Number(candidate.isOfNoun),
      nearness: most > 0 ? own / most : 0,
      isNearest: Number(own === most),
      ...ownClues(inquiry, display, candidate),
    };
    return { candidate, clues: Float64Array.from(CLUES, (clue) => values[clue]) };
  });
}

function wholeClues(inquiry: Inquiry, evidence: Evidence) {
  const { asked, sought } = inquiry;
  const { display } = evidence.sentence;
  return {
    relevance: relevance(inquiry, evidence),
    missingNames: missingNames(inquiry, evidence),
    inSentence: soughtIn(inquiry, display).length / Math.max(1, sought.length),
    isEventTold: Number(tellsEvent(inquiry, readWith(evidence))),
    who: Number(asked === "who" || asked === "which"),
    where: Number(asked === "where"),
    howmany: Number(asked === "howmany"),
    when: Number(asked === "when"),
  };
}

function ownClues(inquiry: Inquiry, text: string, candidate: Candidate) {
  const clause = clauseAround(text, candidate);
  const before = text.slice(Math.max(0, candidate.start - 60), candidate.start);
  const isBearer = inquiry.asked === "who" || candidate.run !== null;
  const terms = inquiry.sought.filter(isTerm);
  const met = roughlyIn({ ...inquiry, sought: terms }, text.slice(clause.start, clause.end)).length;
  return {
    inClause: met / Math.max(1, terms.length),
    isOfOtherTense: Number(isOfOtherTense(inquiry, text, candidate)),
    isOther: Number(candidate.isOther),
    isAgent: Number(isBearer && AGENT.test(before) && !COMPLEMENT.test(before)),
    isPart: Number(candidate.amount !== null && PART.test(before)),
  };
}

const AGENT = /(?<!\p{L})par (?:[^\s,;.]+ ){0,6}(?:[^\s,;.]+, )?$/u;
/** `par une étudiante de Soc Trang`: what only completes the agent. */
const COMPLEMENT = /(?<!\p{L})(?:à|au|aux|de|du|des|en|d['’])(?: la| les)? ?(?:l['’])?$/u;
/** What leads to a part of an amount, or to what it is compared with. */
const PART =
  /(?<!\p{L})(?:dont|parmi lesquell?e?s|y compris|notamment|contre|au lieu de|\d des|sur (?:les|un total de))(?: \p{Ll}+){0,2} $/iu;
