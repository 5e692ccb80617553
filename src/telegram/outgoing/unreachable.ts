import type { ApiError } from "grammy/types";

/**
 * A chat that cannot be written to, however often one tries. `gone`: the person has blocked the bot or is no more, the bot was put
 * out of the group, or there is no such chat. `forbidden`: the bot is there, but may not write this, or not in this topic.
 */
export class UnreachableChat extends Error {
  override readonly name = "UnreachableChat";
  readonly reason: "gone" | "forbidden";
  readonly chat: number | string | null;
  readonly method: string;
  readonly code: number;
  readonly description: string;

  constructor(reason: "gone" | "forbidden", call: RefusedCall, error: ApiError) {
    super(`${call.method} : ${error.description} (${error.error_code})`);
    this.reason = reason;
    this.chat = call.chat;
    this.method = call.method;
    this.code = error.error_code;
    this.description = error.description;
  }
}

interface RefusedCall {
  readonly method: string;
  readonly chat: number | string | null;
}

/** What Telegram says with 400 where a chat or a person is not there (its server's source, and bots' reports). */
const GONE = [
  "chat not found",
  "user not found",
  "user is deactivated",
  "group chat was deactivated",
  "peer_id_invalid",
  "chat_id_invalid",
  "bot was kicked",
  "bot was blocked",
];

/** What it says with 400 or 403 where the bot lacks the right. */
const FORBIDDEN = [
  "not enough rights",
  "have no rights to send",
  "need administrator rights",
  "chat_write_forbidden",
  "chat_restricted",
  "chat_send_plain_forbidden",
  "topic_closed",
];

/** The fault behind a refusal that no repetition can cure, or null where it is of another kind. */
export function unreachableOf(call: RefusedCall, error: ApiError): UnreachableChat | null {
  const said = error.description.toLowerCase();
  if (error.error_code !== 400 && error.error_code !== 403) return null;
  if (FORBIDDEN.some((words) => said.includes(words))) return new UnreachableChat("forbidden", call, error);
  const isGone = error.error_code === 403 || GONE.some((words) => said.includes(words));
  return isGone ? new UnreachableChat("gone", call, error) : null;
}
