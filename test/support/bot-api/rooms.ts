import type { Chat, ChatMember, Message, User } from "grammy/types";
import { newId, now } from "./world.ts";
import type { Room, World } from "./world.ts";

/** A message without what every message has. */
export type Content = Omit<Message, "message_id" | "date" | "chat">;

/** A chat without messages; supergroups count their messages by themselves. */
export function createRoom(chat: Chat, members: readonly ChatMember[] = []): Room {
  return {
    chat,
    messages: [],
    members: new Map(members.map((member) => [member.user.id, member])),
    topics: new Map(),
    lastMessageId: 0,
  };
}

/** Puts a message into a chat, and returns it as everyone sees it. */
export function post<C extends Content>(world: World, room: Room, content: C): Message & C {
  const message = { message_id: nextMessageId(world, room), date: now(), chat: room.chat, ...content };
  room.messages = [...room.messages, message];
  world.signal.changed();
  return message;
}

/** Puts a new version in the place of a message. */
export function replace(world: World, room: Room, message: Message): Message {
  room.messages = room.messages.map((one) => (one.message_id === message.message_id ? message : one));
  world.signal.changed();
  return message;
}

/** Takes a message away. */
export function remove(world: World, room: Room, id: number): void {
  room.messages = room.messages.filter(({ message_id }) => message_id !== id);
  world.signal.changed();
}

export function findMessage(room: Room, id: number): Message | undefined {
  return room.messages.find(({ message_id }) => message_id === id);
}

/** A message as it stands in `reply_to_message`: without what it itself replies to. */
export function withoutReply(message: Message): NonNullable<Message["reply_to_message"]> {
  const { reply_to_message: _, ...rest } = message;
  // The type asks for an undefined field, which JSON does not have.
  return rest as NonNullable<Message["reply_to_message"]>;
}

export function isPrivate(room: Room): boolean {
  return room.chat.type === "private";
}

/** True for those who are in the chat, whatever they may do there. */
export function isMember(room: Room, user: User): boolean {
  const status = room.members.get(user.id)?.status;
  return status !== undefined && status !== "left" && status !== "kicked";
}

/** A new id for a chat of this type. */
export function newChatId(world: World, type: "group" | "supergroup"): number {
  return type === "group" ? -newId(world) : -1_000_000_000_000 - newId(world);
}

function nextMessageId(world: World, room: Room): number {
  const counter = room.chat.type === "supergroup" ? room : world;
  counter.lastMessageId += 1;
  return counter.lastMessageId;
}
