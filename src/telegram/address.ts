import type { BotContext } from "./context.ts";
import type { Address } from "./courier.ts";

/** Where an update is answered: as a reply to its message, or to the one whose button was pressed, in the same topic; null where it has none. */
export function addressOf({ msg }: BotContext): Address | null {
  if (!msg) return null;
  const topic = "is_topic_message" in msg && msg.is_topic_message ? msg.message_thread_id : undefined;
  return { chat: msg.chat.id, topic, replyTo: { message: msg.message_id } };
}
