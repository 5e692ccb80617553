import { Composer } from "grammy";
import type { ChatMember, UserFromGetMe } from "grammy/types";
import type { Wording } from "../../wording/wording.ts";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import { inWords } from "./asking/in-words.ts";
import { commandName } from "./commands.ts";
import { isThere } from "./membership.ts";
import type { Memory } from "./memory/memory.ts";

/** What life in groups needs. */
export interface GroupParts {
  readonly courier: Courier;
  readonly memory: Pick<Memory, "forgetChat">;
  /** Takes along what is known of a group that has become another. */
  readonly moved: (from: number, to: number) => Promise<void>;
}

/**
 * Says how to ask when the bot is added to a group, forgets the chats that it is put out of, and follows a group that migrates; the
 * features behind it hear of all that too.
 */
export function createGroups({ courier, memory, moved }: GroupParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("my_chat_member", async ({ myChatMember, chat, me, wording }, next) => {
    await next();
    const { old_chat_member: old, new_chat_member: current } = myChatMember;
    if (!isThere(current)) memory.forgetChat(chat.id);
    const isGroup = chat.type === "group" || chat.type === "supergroup";
    if (!isGroup || isThere(old) || !isThere(current) || isMute(current)) return;
    const words = `${wording.say("group-hello")} ${howToAsk(wording, me)}`;
    await courier.send({ chat: chat.id }, inWords(words));
  });
  composer.on("message:migrate_to_chat_id", async ({ message, chat }, next) => {
    await moved(chat.id, message.migrate_to_chat_id);
    await next();
  });
  composer.on("message:migrate_from_chat_id", async ({ message, chat }, next) => {
    await moved(message.migrate_from_chat_id, chat.id);
    await next();
  });
  return composer;
}

/** How the bot is spoken to in a group: in privacy mode it does not get to see its name. */
export function howToAsk({ say, language }: Wording, me: UserFromGetMe): string {
  const command = commandName("ask", language);
  return me.can_read_all_group_messages
    ? say("group-how", { name: `@${me.username}`, command })
    : say("group-how-privacy", { command });
}

function isMute(member: ChatMember): boolean {
  return member.status === "restricted" && !member.can_send_messages;
}
