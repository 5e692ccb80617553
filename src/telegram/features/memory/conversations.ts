import { REMEMBERED } from "../../../wording/question.ts";
import { createRecent, type Recent } from "./recent.ts";

/** Who talks with the bot, and where: each has a conversation of their own. */
export interface Partner {
  readonly chat: number;
  readonly topic: number | undefined;
  readonly person: number;
}

/** A question as it was understood, and the message that asked it. */
export interface Turn {
  readonly message: number;
  readonly question: string;
}

/** What was asked lately, so that a follow-up can lean on it. */
export interface Conversations {
  /** Earlier questions, oldest first: those before a message where one is given, and none where it is not known. */
  history(partner: Partner, before?: number): readonly string[];
  /** What a message asked; nothing where that is no longer known. */
  asked(partner: Partner, message: number): readonly string[];
  remember(partner: Partner, turn: Turn): void;
  /** Puts other questions in the place of those that a message asked; nothing where it is no longer known. */
  correct(partner: Partner, message: number, questions: readonly string[]): void;
}

/** A conversation is forgotten after an hour, in ms, … */
export const HOUR = 3_600_000;

/** … and earlier where so many others have gone on since: at most 50 MB, if all of them ask long questions. */
const MOST_CONVERSATIONS = 10_000;

/** What one partner asked. */
export interface Conversation extends Partner {
  readonly turns: readonly Turn[];
}

/** Conversations in memory; `now` in ms. */
export function createConversations(now: () => number): Conversations & Pick<Recent<Conversation>, "revise"> {
  const conversations = createRecent<Conversation>({
    keyOf,
    most: MOST_CONVERSATIONS,
    lifetime: HOUR,
    now,
  });
  const turnsOf = (partner: Partner) => conversations.get(keyOf(partner))?.turns ?? [];
  const keep = ({ chat, topic, person }: Partner, turns: readonly Turn[]) =>
    conversations.keep({ chat, topic, person, turns: turns.slice(-REMEMBERED) });
  return {
    revise: conversations.revise,
    history: (partner, before) => {
      const turns = turnsOf(partner);
      const end = before === undefined ? turns.length : turns.findIndex(({ message }) => message === before);
      return turns.slice(0, Math.max(0, end)).map(({ question }) => question);
    },
    asked: (partner, message) =>
      turnsOf(partner).flatMap((turn) => (turn.message === message ? turn.question : [])),
    remember: (partner, turn) => keep(partner, [...turnsOf(partner), turn]),
    correct: (partner, message, questions) => {
      const turns = turnsOf(partner);
      const at = turns.findIndex((turn) => turn.message === message);
      if (at < 0) return;
      const others = turns.filter((turn) => turn.message !== message);
      keep(partner, others.toSpliced(at, 0, ...questions.map((question) => ({ message, question }))));
    },
  };
}

function keyOf({ chat, topic, person }: Partner): string {
  return `${chat} ${topic ?? ""} ${person}`;
}
