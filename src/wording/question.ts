import type { Wording } from "./wording.ts";

/** The longest question, in UTF-16 units: that of a message in Telegram. */
export const LONGEST_QUESTION = 4096;

/** How many earlier questions a follow-up may lean on. */
export const REMEMBERED = 5;

/** A question with those that were asked before it, oldest first. */
export interface Asking {
  readonly question: string;
  readonly history: readonly string[];
}

/** Why a text is no question that can be asked, with the cure; null where it is one. */
export function faultOfQuestion(question: string, { say }: Wording): string | null {
  const { length } = question;
  if (question.trim() === "") return say("question-empty");
  return length > LONGEST_QUESTION ? say("question-too-long", { length, limit: LONGEST_QUESTION }) : null;
}
