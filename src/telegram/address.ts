import type { Message } from "grammy/types";
import type { BotContext } from "./context.ts";
import type { Address } from "./courier.ts";

/** Where an update is answered: as a reply to its message, or to the one whose button was pressed, in the same topic; null where it has none. */
export function addressOf({ msg }: BotContext): Address | null {
  if (!msg) return null;
  return { chat: msg.chat.id, topic: topicOf(msg), replyTo: { message: msg.message_id } };
}

/** The topic that a message stands in; undefined outside of topics. A mere thread of replies cannot be written to. */
export function topicOf(
  message: Partial<Pick<Message, "is_topic_message" | "message_thread_id">>,
): number | undefined {
  return message.is_topic_message === true ? message.message_thread_id : undefined;
}
