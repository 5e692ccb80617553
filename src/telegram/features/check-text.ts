import type { Message, UserFromGetMe } from "grammy/types";
import { isBlockquote } from "../message.ts";
import { saidIn } from "./asking/said.ts";

type Me = Pick<UserFromGetMe, "id" | "username">;
type Written = Pick<
  Message,
  "message_id" | "date" | "from" | "text" | "caption" | "entities" | "caption_entities"
>;
type Replying = Written & Pick<Message, "reply_to_message" | "quote">;

/**
 * What is to be checked: what stands after the command, else what is quoted of the message that is replied to, else that message.
 * Null where there is no text.
 */
export function checkedText(message: Replying, me: Me): string | null {
  const { heard } = saidIn(message, me);
  if (heard.trim() !== "") return heard.trim();
  const { quote, reply_to_message: replied } = message;
  if (quote && quote.text.trim() !== "") return quote.text;
  return replied ? repeatedText(replied, me) : null;
}

/** The text or the caption of a message; of the bot's own what it quotes there, where it does. Null where there is none. */
export function repeatedText(message: Written, me: Me): string | null {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const quoted = message.from?.id === me.id ? entities.filter(isBlockquote) : [];
  const own = quoted.map(({ offset, length }) => text.slice(offset, offset + length)).join("\n\n");
  const repeated = own === "" ? text : own;
  return repeated.trim() === "" ? null : repeated;
}
