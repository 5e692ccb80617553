import type { ChatMember } from "grammy/types";
import { broken, forbidden, unable } from "./refusal.ts";
import { isMember } from "./rooms.ts";
import type { Room, World } from "./world.ts";

/** The chat that a parameter names, for whoever may look into it. */
export function readableRoom(world: World, id: number | string): Room {
  const room = namedRoom(world, id);
  if (room.migratedTo !== undefined) {
    throw unable("group chat was upgraded to a supergroup chat", { migrate_to_chat_id: room.migratedTo });
  }
  if (room.chat.type !== "private") checkMembership(world, room);
  return room;
}

/** The same, for whoever may send something there. */
export function writableRoom(world: World, id: number | string): Room {
  const room = readableRoom(world, id);
  if (room.ended === "deleted") throw forbidden("user is deactivated");
  if (room.ended === "blocked") throw forbidden("bot was blocked by the user");
  if (!maySend(room.members.get(world.me.id))) {
    throw unable("not enough rights to send text messages to the chat");
  }
  return room;
}

/** The thread that a message goes to; nothing is the chat itself, or the general topic of a forum. */
export function checkThread(world: World, room: Room, thread: number | undefined): void {
  if (thread === undefined) return;
  const topic = room.topics.get(thread);
  if (topic === undefined) throw broken("message thread not found");
  const status = room.members.get(world.me.id)?.status;
  if (topic.closed && status !== "administrator") throw unable("TOPIC_CLOSED");
}

function namedRoom(world: World, id: number | string): Room {
  const name = typeof id === "string" && id.startsWith("@") ? id.slice(1).toLowerCase() : undefined;
  const room =
    name === undefined
      ? world.rooms.get(Number(id))
      : [...world.rooms.values()].find(({ chat }) => chat.username?.toLowerCase() === name);
  if (room) return room;
  if (isMet(world, Number(id))) throw forbidden("bot can't initiate conversation with a user");
  throw unable("chat not found");
}

/** True for someone whom the bot shares a group with. */
function isMet(world: World, id: number): boolean {
  const user = world.users.get(id);
  return user !== undefined && [...world.rooms.values()].some((room) => isMember(room, user));
}

function checkMembership(world: World, { chat, members }: Room): void {
  const status = members.get(world.me.id)?.status ?? "left";
  if (status === "kicked") throw forbidden(`bot was kicked from the ${chat.type} chat`);
  if (status === "left") throw forbidden(`bot is not a member of the ${chat.type} chat`);
}

function maySend(member: ChatMember | undefined): boolean {
  return member?.status !== "restricted" || member.can_send_messages;
}
