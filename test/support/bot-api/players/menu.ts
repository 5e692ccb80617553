import type { BotCommand, BotCommandScope, User } from "grammy/types";
import { menuKey } from "../methods/profile.ts";
import type { Room, World } from "../world.ts";

/** The commands that someone sees in a chat: of the narrowest scope that has some, first in their language. */
export function menuOf(world: World, room: Room, user: User): readonly BotCommand[] {
  const languages = [...(user.language_code === undefined ? [] : [user.language_code]), ""];
  const keys = scopesOf(room, user).flatMap((scope) => languages.map((language) => menuKey(scope, language)));
  return keys.map((key) => world.commands.get(key)).find((commands) => commands !== undefined) ?? [];
}

/** Narrow before wide, as the Bot API's documentation has it. */
function scopesOf({ chat, members }: Room, { id }: User): BotCommandScope[] {
  const here = { chat_id: chat.id };
  const last: BotCommandScope = { type: "default" };
  if (chat.type === "private") return [{ type: "chat", ...here }, { type: "all_private_chats" }, last];
  const isAdministrator = ["creator", "administrator"].includes(members.get(id)?.status ?? "");
  return [
    { type: "chat_member", ...here, user_id: id },
    ...(isAdministrator ? [{ type: "chat_administrators", ...here } as const] : []),
    { type: "chat", ...here },
    ...(isAdministrator ? [{ type: "all_chat_administrators" } as const] : []),
    { type: "all_group_chats" },
    last,
  ];
}
