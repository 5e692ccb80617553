import { GrammyError } from "grammy";
import { UnreachableChat, unreachableOf } from "./outgoing/unreachable.ts";

/**
 * Why a message was refused, as far as a sender can do something about it. `gone`: the chat, or the message to be changed, cannot be
 * reached; `same`: the message is like that already; `quote`, `reply`, `topic`: what it quotes, replies to or belongs to is no
 * longer there. Null for every other fault, which is not a sender's to judge.
 */
export type Refusal = "gone" | "same" | "quote" | "reply" | "topic" | null;

/** The refusal behind what a call of the Bot API rejects with. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof UnreachableChat) return "gone";
  if (!(error instanceof GrammyError)) return null;
  if (unreachableOf({ method: error.method, chat: null }, error)) return "gone";
  if (error.error_code !== 400) return null;
  return SAID.find(([, words]) => words.test(error.description))?.[0] ?? null;
}

/** What Telegram says with 400: its server's source, and what bots report. */
const SAID: readonly (readonly [Exclude<Refusal, null>, RegExp])[] = [
  ["same", /message is not modified/i],
  ["gone", /message to (?:edit|be edited) not found|message can't be edited|message_id_invalid/i],
  ["quote", /quote/i],
  ["topic", /message thread not found|topic_deleted|topic_id_invalid/i],
  ["reply", /(?:replied|reply)[\w ]* not found|reply_message_id_invalid/i],
];
