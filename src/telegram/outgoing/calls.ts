import type { ApiError } from "grammy/types";

/**
 * What a call is to Telegram's limits and to time: `message` counts against the limits of its chat; `fleeting` helps for a few
 * seconds only; `plain` is all the rest.
 */
export type CallKind = "message" | "fleeting" | "plain";

/** Which kind a method of the Bot API is. */
export function kindOf(method: string): CallKind {
  if (FLEETING.has(method)) return "fleeting";
  return MESSAGES.some((start) => method.startsWith(start)) ? "message" : "plain";
}

/**
 * Whether this refusal says that nothing is left to be done: a query that nobody waits for any more; and, where an earlier attempt
 * may have been carried out, that it was.
 */
export function isDoneAlready(
  method: string,
  { error_code, description }: ApiError,
  isRepeated: boolean,
): boolean {
  const said = description.toLowerCase();
  if (error_code !== 400) return false;
  if (FLEETING.has(method)) return said.includes("query is too old");
  return isRepeated && DONE.some(([start, words]) => method.startsWith(start) && said.includes(words));
}

const FLEETING = new Set(["answerCallbackQuery", "answerInlineQuery", "sendChatAction"]);

/** How the names of methods start that write into a chat; edits count like messages. */
const MESSAGES = ["send", "edit", "copy", "forward"];

const DONE = [
  ["edit", "message is not modified"],
  ["delete", "message to delete not found"],
] as const;
