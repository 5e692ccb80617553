import type { Message } from "grammy/types";

/**
 * Who wrote a message, as a key: the person, or the chat in whose name they write (an anonymous admin, a channel). Null where it is
 * nobody who could be answered: another bot, a post forwarded from the group's channel, a result of this bot's inline search.
 */
export function personOf(
  { from, sender_chat: sender, via_bot: via, is_automatic_forward: isForward, chat }: Message,
  me: { readonly id: number },
): number | null {
  if (isForward === true || via?.id === me.id || chat.is_direct_messages === true) return null;
  if (sender) return sender.id;
  return from && !from.is_bot ? from.id : null;
}
