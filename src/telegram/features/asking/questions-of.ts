import { sliceOf } from "../../../language/span.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { questionSpans } from "./question-spans.ts";
import { quotationOf, type Quotation } from "./quotation.ts";
import type { Said } from "./said.ts";

/** A question as it is asked. */
export interface Question {
  readonly question: string;
  /** Where it stands in its message, for the answer to quote; null where it is the only one. */
  readonly quotation: Quotation | null;
}

/** The most questions of one message that are answered. */
export const MOST_QUESTIONS = 5;

/**
 * The questions of what somebody says, without greetings and thanks: at least one, if an empty one or a mere courtesy. `isMore` where
 * there are more than are answered.
 */
export function questionsOf(said: Said): { questions: readonly Question[]; isMore: boolean } {
  const found = questionSpans(said.heard);
  const own = found.flatMap((span) => withoutCourtesy(said.heard, span) ?? []);
  // Of mere courtesies one is enough: it is answered likewise.
  const spans = own.length > 0 ? own : found.slice(0, 1);
  const questions = spans.slice(0, MOST_QUESTIONS).map((span) => ({
    question: tidied(sliceOf(said.heard, span)),
    quotation: spans.length > 1 ? quotationOf(said, span) : null,
  }));
  return {
    questions: questions.length > 0 ? questions : [{ question: "", quotation: null }],
    isMore: spans.length > MOST_QUESTIONS,
  };
}

/** On one line, without the marks that turn the direction of writing: they would turn the words of the answer around it, too. */
function tidied(question: string): string {
  return question
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
