import type { ChatMember } from "grammy/types";

/** Whether a member is in the chat: who left, was put out or has blocked the bot is not. */
export function isThere(member: ChatMember): boolean {
  return member.status === "restricted" ? member.is_member : !["left", "kicked"].includes(member.status);
}
