import type { ChatMember, ChatMemberAdministrator, User } from "grammy/types";
import { now } from "./world.ts";
import type { Room, World } from "./world.ts";

/** What an administrator may do, where a test does not say otherwise. */
export type Rights = Partial<Omit<ChatMemberAdministrator, "status" | "user">>;

/** Gives someone a new place in a chat, and tells the bot (of itself always, of others if it asked for it). */
export function setMember(world: World, room: Room, member: ChatMember, by: User = member.user): void {
  const { user } = member;
  const old = room.members.get(user.id) ?? { status: "left", user };
  room.members.set(user.id, member);
  const change = { chat: room.chat, from: by, date: now(), old_chat_member: old, new_chat_member: member };
  if (user.id === world.me.id) world.updates.add({ my_chat_member: change });
  else world.updates.add({ chat_member: change });
  world.signal.changed();
}

/** Someone leaves by themselves. */
export function leave(world: World, room: Room, user: User): void {
  setMember(world, room, { status: "left", user });
}

/** An administrator with all rights save those that are taken from them. */
export function administrator(user: User, rights: Rights = {}): ChatMemberAdministrator {
  return {
    status: "administrator",
    user,
    can_be_edited: false,
    is_anonymous: false,
    can_manage_chat: true,
    can_delete_messages: true,
    can_manage_video_chats: true,
    can_restrict_members: true,
    can_promote_members: false,
    can_change_info: true,
    can_invite_users: true,
    can_post_stories: true,
    can_edit_stories: true,
    can_delete_stories: true,
    can_pin_messages: true,
    can_manage_topics: true,
    can_send_welcome_messages: true,
    ...rights,
  };
}
