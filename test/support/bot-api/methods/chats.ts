import type { ChatFullInfo, ChatMember } from "grammy/types";
import { readableRoom } from "../access.ts";
import { broken, unable } from "../refusal.ts";
import { chatId, flag, integer, maybe, needed } from "../shapes.ts";
import type { Room, World } from "../world.ts";
import { leave } from "../membership.ts";
import { method } from "./method.ts";

const where = { chat_id: needed(chatId, "chat_id is empty") };

/** What the bot may learn of its chats. */
export const chats = [
  method("getChat", where, (params, { world }) => fullInfo(readableRoom(world, params.chat_id))),
  method("getChatMember", { ...where, user_id: needed(integer) }, (params, { world }) =>
    memberOf(world, readableRoom(world, params.chat_id), params.user_id),
  ),
  method("getChatAdministrators", { ...where, return_bots: maybe(flag) }, (params, { world }) => {
    const room = readableRoom(world, params.chat_id);
    if (room.chat.type === "private") throw broken("there are no administrators in the private chat");
    return [...room.members.values()].filter(isAdministrator);
  }),
  method("leaveChat", where, (params, { world }) => {
    const room = readableRoom(world, params.chat_id);
    if (room.chat.type === "private") throw broken("chat member status can't be changed in private chats");
    leave(world, room, world.bot);
    return true;
  }),
];

function memberOf(world: World, room: Room, id: number): ChatMember {
  const user = world.users.get(id);
  if (user === undefined) throw unable("user not found");
  const isHere = room.chat.type === "private" && (id === room.chat.id || id === world.me.id);
  return room.members.get(id) ?? { status: isHere ? "member" : "left", user };
}

function isAdministrator(
  member: ChatMember,
): member is Extract<ChatMember, { status: "creator" | "administrator" }> {
  return member.status === "creator" || member.status === "administrator";
}

function fullInfo({ chat }: Room): ChatFullInfo {
  const gifts = {
    unlimited_gifts: true,
    limited_gifts: true,
    unique_gifts: true,
    premium_subscription: true,
    gifts_from_channels: true,
  };
  return { ...chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: gifts };
}
