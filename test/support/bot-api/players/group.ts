import type { Chat, Message, User } from "grammy/types";
import { administrator, setMember } from "../membership.ts";
import type { Rights } from "../membership.ts";
import { createRoom, newChatId } from "../rooms.ts";
import { newId, now } from "../world.ts";
import type { Room, World } from "../world.ts";
import type { Person } from "./person.ts";
import { say } from "./speaking.ts";

/** How a group is to be; it is as if it had been so for long: the bot is told nothing. */
export interface GroupPlan {
  readonly title?: string;
  readonly type?: "group" | "supergroup" | "forum";
  readonly owner: Person;
  readonly members?: readonly Person[];
  readonly topics?: readonly string[];
  /** Public supergroups have a name. */
  readonly username?: string;
  /** Default: member. */
  readonly bot?: "member" | "administrator" | "absent";
}

/** A group and what its owner can do with it. */
export interface Group {
  readonly room: Room;
  readonly chat: Chat;
  readonly id: number;
  /** The thread id of a topic. */
  readonly topic: (name: string) => number;
  readonly createTopic: (name: string) => number;
  readonly closeTopic: (name: string) => void;
  readonly add: (person: Person) => void;
  readonly remove: (person: Person) => void;
  readonly promote: (person: Person, rights?: Rights) => void;
  readonly demote: (person: Person) => void;
  readonly addBot: (by?: Person) => void;
  readonly removeBot: (by?: Person) => void;
  readonly promoteBot: (rights?: Rights) => void;
  /** The bot may no longer write. */
  readonly muteBot: () => void;
  /** Turns the group into a supergroup with a new id, and returns that. */
  readonly migrate: () => Group;
  readonly messages: () => readonly Message[];
}

/** A new group. */
export function createGroup(world: World, plan: GroupPlan): Group {
  const room = createRoom(chatOf(world, plan), [
    { status: "creator", user: plan.owner.user, is_anonymous: false },
    ...(plan.members ?? []).map(({ user }) => ({ status: "member", user }) as const),
  ]);
  if (plan.bot === "administrator") room.members.set(world.me.id, administrator(world.bot));
  else if (plan.bot !== "absent") room.members.set(world.me.id, { status: "member", user: world.bot });
  for (const name of plan.topics ?? []) room.topics.set(newId(world), { name, closed: false });
  world.rooms.set(room.chat.id, room);
  return groupOf(world, room, plan.owner);
}

function groupOf(world: World, room: Room, owner: Person): Group {
  const join = (user: User, by: User) => {
    setMember(world, room, { status: "member", user }, by);
    say(world, room, by, { new_chat_members: [user] });
  };
  const expel = (user: User, by: User) => {
    say(world, room, by, { left_chat_member: user });
    setMember(world, room, { status: "kicked", user, until_date: 0 }, by);
  };
  const topic = (name: string) => {
    const found = [...room.topics].find(([, one]) => one.name === name)?.[0];
    if (found === undefined) throw new Error(`No topic « ${name} ».`);
    return found;
  };
  const { bot } = world;

  return {
    room,
    chat: room.chat,
    id: room.chat.id,
    topic,
    createTopic: (name) => {
      const { message_id: id } = say(world, room, owner.user, {
        forum_topic_created: { name, icon_color: 0x6fb9f0 },
      });
      room.topics.set(id, { name, closed: false });
      return id;
    },
    closeTopic: (name) => {
      room.topics.set(topic(name), { name, closed: true });
      say(world, room, owner.user, { forum_topic_closed: {} }, { topic: topic(name) });
    },
    add: ({ user }) => join(user, owner.user),
    remove: ({ user }) => expel(user, owner.user),
    promote: ({ user }, rights) => setMember(world, room, administrator(user, rights), owner.user),
    demote: ({ user }) => setMember(world, room, { status: "member", user }, owner.user),
    addBot: (by = owner) => join(bot, by.user),
    removeBot: (by = owner) => expel(bot, by.user),
    promoteBot: (rights) => setMember(world, room, administrator(bot, rights), owner.user),
    muteBot: () => setMember(world, room, muted(bot), owner.user),
    migrate: () => {
      const chat: Chat = {
        id: newChatId(world, "supergroup"),
        type: "supergroup",
        title: room.chat.title ?? "",
      };
      const next = createRoom(chat, [...room.members.values()]);
      world.rooms.set(chat.id, next);
      say(world, room, owner.user, { migrate_to_chat_id: chat.id });
      room.migratedTo = chat.id;
      say(world, next, owner.user, { migrate_from_chat_id: room.chat.id });
      return groupOf(world, next, owner);
    },
    messages: () => room.messages,
  };
}

function chatOf(world: World, { title = "Le salon", type = "group", username }: GroupPlan): Chat {
  if (type === "group") return { id: newChatId(world, "group"), type, title };
  const chat: Chat.SupergroupChat = { id: newChatId(world, "supergroup"), type: "supergroup", title };
  if (username !== undefined) chat.username = username;
  if (type === "forum") chat.is_forum = true;
  return chat;
}

function muted(user: User) {
  return {
    status: "restricted",
    user,
    is_member: true,
    can_send_messages: false,
    can_send_audios: false,
    can_send_documents: false,
    can_send_photos: false,
    can_send_videos: false,
    can_send_video_notes: false,
    can_send_voice_notes: false,
    can_send_polls: false,
    can_send_other_messages: false,
    can_add_web_page_previews: false,
    can_react_to_messages: false,
    can_change_info: false,
    can_invite_users: false,
    can_edit_tag: false,
    can_pin_messages: false,
    can_manage_topics: false,
    until_date: now() + 3600,
  } as const;
}
