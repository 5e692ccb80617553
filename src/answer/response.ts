import { languageOf } from "../language/languages.ts";
import { askedOf, type Asked } from "../language/question.ts";
import { namesAskedKind } from "./short/asked-kind.ts";
import { isOfAnother } from "./short/contrasts.ts";
import type { Evidence, ShortAnswer } from "./short/evidence.ts";
import { readInquiry } from "./short/inquiry.ts";
import { leftOver } from "./short/met-words.ts";
import { isToldAsDone } from "./short/negation.ts";
import { expectsFewWords } from "./short/short-answer.ts";

/**
 * Whether a short answer was found, or one was to be had and is missing, or the question asks for none. One is missing too where the quote names
 * nothing of the kind asked for, tells of another thing of the kind, or that something is done of which the question says that it is not.
 */
export type ShortOutcome = "found" | "missing" | "none";

/** What the first quote does about what is asked. */
export interface Response {
  readonly short: ShortOutcome;
  /** Whether of what is asked one word alone has nothing that it stands for in the quote, or in what the quote is read with. */
  readonly lacksOneWord: boolean;
}

/** The first quote as it is shown, and as it is read. */
export interface Read {
  readonly display: string;
  readonly evidence: Evidence;
}

/** Of a question without any quote nothing is known. */
const NO_RESPONSE: Response = { short: "none", lacksOneWord: false };

/** Reads the first quote beside the question. Deterministic; linear in the texts. */
export function responseOf(question: string, short: ShortAnswer | null, first: Read | null): Response {
  if (short) return { short: "found", lacksOneWord: false };
  if (!first) return { ...NO_RESPONSE, short: isExpected(question) ? "missing" : "none" };
  const inquiry = readInquiry(question);
  const isElsewhere =
    namesAskedKind(inquiry, first.evidence, first.display) === false ||
    isOfAnother(inquiry, first.evidence) ||
    isToldAsDone(inquiry, first.evidence);
  return {
    short: isExpected(question) || isElsewhere ? "missing" : "none",
    lacksOneWord: inquiry.language === "fr" && leftOver(inquiry, first.evidence) === 1,
  };
}

/** One thing of several (« quel prix ») is no kind of thing that a quote can be told to lack, unless its noun tells the kind. */
const UNTOLD: readonly Asked[] = ["which"];

/** Of a question in Vietnamese so few words are understood that a short answer which is missing tells nothing. */
function isExpected(question: string): boolean {
  return expectsFewWords(question) && !UNTOLD.includes(askedOf(question)) && languageOf(question) !== "vi";
}
