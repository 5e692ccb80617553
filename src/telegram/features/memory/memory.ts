import { createConversations, HOUR, type Conversations } from "./conversations.ts";
import {
  createAnswered,
  createExchanges,
  exchangeKey,
  type AnsweredQuestion,
  type Exchange,
} from "./exchanges.ts";

/** What the bot remembers of its conversations: in memory only, questions for an hour, numbers of messages for a day. */
export interface Memory {
  readonly conversations: Conversations;
  /** The exchange that a message began; undefined where it is not known. */
  exchange(chat: number, message: number): Exchange | undefined;
  /** Keeps an exchange in the place of what was known of its message. */
  keepExchange(exchange: Exchange): void;
  /** What was asked where this message answers; undefined where it is not known. */
  questionOf(chat: number, answer: number): string | undefined;
  keepAnswered(answered: AnsweredQuestion): void;
  /** Forgets a person, in all chats. */
  forgetPerson(person: number): void;
  forgetChat(chat: number): void;
  /** Gives what is known of a chat to another, which it has become. */
  moveChat(from: number, to: number): void;
}

/** An empty memory; `now` in ms. */
export function createMemory(now: () => number): Memory {
  const conversations = createConversations(now);
  const exchanges = createExchanges(now);
  const answered = createAnswered(now, HOUR);
  const reviseAll = (change: Change) => {
    conversations.revise(change);
    exchanges.revise(change);
    answered.revise(change);
  };
  return {
    conversations,
    exchange: (chat, message) => exchanges.get(exchangeKey(chat, message)),
    keepExchange: exchanges.keep,
    questionOf: (chat, answer) => answered.get(exchangeKey(chat, answer))?.question,
    keepAnswered: answered.keep,
    forgetPerson: (person) => reviseAll((value) => (value.person === person ? null : value)),
    forgetChat: (chat) => reviseAll((value) => (value.chat === chat ? null : value)),
    moveChat: (from, to) => reviseAll((value) => (value.chat === from ? { ...value, chat: to } : value)),
  };
}

type Change = <V extends { readonly chat: number; readonly person: number }>(value: V) => V | null;
