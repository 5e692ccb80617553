import { createHash } from "node:crypto";
import { createRecent, type Recent } from "./recent.ts";

/** A message with questions, and the messages that answer them: by numbers only, without anyone's words. */
export interface Exchange {
  readonly chat: number;
  readonly message: number;
  /** When it was sent, in s since 1970: numbers of messages come again where a group migrates. */
  readonly date: number;
  readonly person: number;
  readonly pairs: readonly Pair[];
}

/** A question and its answer. */
export interface Pair {
  /** What the question is recognised by. */
  readonly mark: string;
  /** Whether there was something to search for. */
  readonly isAsked: boolean;
  readonly answer: readonly number[];
}

/** An answer, and what was asked. */
export interface AnsweredQuestion {
  readonly chat: number;
  readonly answer: number;
  readonly person: number;
  readonly question: string;
}

/** An edited question edits its answer for a day, in ms: later, hardly anybody still reads it. */
export const DAY = 86_400_000;

/** At most 20 MB of questions, if all of them are long; some 5 MB of numbers. */
const MOST_EXCHANGES = 20_000;

/** Which messages answer which; `now` in ms. */
export function createExchanges(now: () => number): Recent<Exchange> {
  const keyOf = ({ chat, message }: Exchange) => exchangeKey(chat, message);
  return createRecent<Exchange>({ keyOf, most: MOST_EXCHANGES, lifetime: DAY, now });
}

/** What was asked by those whom the bot answered, so that a reply to an answer can lean on it; `lifetime` in ms. */
export function createAnswered(now: () => number, lifetime: number): Recent<AnsweredQuestion> {
  const keyOf = ({ chat, answer }: AnsweredQuestion) => exchangeKey(chat, answer);
  return createRecent<AnsweredQuestion>({ keyOf, most: MOST_EXCHANGES, lifetime, now });
}

/** The key of a message. */
export function exchangeKey(chat: number, message: number): string {
  return `${chat} ${message}`;
}

/** What a question is recognised by: the same for the same words, and it does not give them away. */
export function markOf(question: string): string {
  return createHash("sha256").update(question).digest("base64").slice(0, 22);
}
