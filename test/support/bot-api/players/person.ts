import type { Message, User } from "grammy/types";
import { startPayload } from "../methods/answering.ts";
import { createRoom } from "../rooms.ts";
import { newId, present } from "../world.ts";
import { setMember } from "../membership.ts";
import type { Room, World } from "../world.ts";
import { createConversation } from "./conversation.ts";
import type { Conversation } from "./conversation.ts";
import type { Group } from "./group.ts";
import { chooseResult, askInline } from "./inline.ts";
import type { Offer } from "./inline.ts";
import { pressButton } from "./pressing.ts";
import type { Pressed } from "./pressing.ts";

/** Someone with an account. */
export interface Person {
  readonly user: User;
  readonly id: number;
  /** The chat with the bot, which may write there from the person's first message on. */
  readonly privateChat: () => Conversation;
  /** The same as if it had been opened long ago: the bot may write, and is told nothing. */
  readonly openedChat: () => Conversation;
  /** A seat in a group, or in one of its topics. */
  readonly in: (group: Group, topic?: string) => Conversation;
  /** Presses a button by its label (or a part of it) or its place; resolves when the bot has answered. */
  readonly click: (message: Message, button: string | number) => Promise<Pressed>;
  /** Types an inline query; resolves with what the bot offers. */
  readonly inline: (query: string, offset?: string, within?: number) => Promise<Offer>;
  /** Sends one of the offered results (by id or place) into a chat. */
  readonly choose: (offer: Offer, result: string | number, into: Conversation) => Message;
  /** Follows a link to the bot, or its payload alone: `/start payload`. */
  readonly open: (link: string) => Message;
  readonly block: () => void;
  readonly unblock: () => void;
  /** The account is gone. */
  readonly vanish: () => void;
}

/** What others know of a person; by default it is Anna, who speaks French. */
export interface About {
  readonly first_name?: string;
  readonly last_name?: string;
  readonly username?: string;
  /** Undefined: Telegram does not tell. */
  readonly language_code?: string | undefined;
}

/** A person of whom the bot knows nothing yet. */
export function createPerson(world: World, about: About = {}): Person {
  const id = newId(world);
  const user: User = { id, is_bot: false, first_name: "Anna", ...present({ language_code: "fr", ...about }) };
  world.users.set(id, user);
  const seats = new Map<string, Conversation>();
  const seat = (room: Room, topic?: number) => {
    const key = `${room.chat.id} ${topic}`;
    const there = seats.get(key) ?? createConversation(world, person, room, topic);
    seats.set(key, there);
    return there;
  };
  const { first_name, last_name, username } = user;
  const chat = present({ id, type: "private" as const, first_name, last_name, username });
  const own = createRoom(chat, [{ status: "member", user: world.bot }]);

  const person: Person = {
    user,
    id,
    privateChat: () => seat(own),
    openedChat: () => {
      world.rooms.set(id, own);
      return seat(own);
    },
    in: (group, topic) => seat(group.room, topic === undefined ? undefined : group.topic(topic)),
    click: (message, button) => pressButton(world, user, message, button),
    inline: (query, offset = "", within = undefined) => askInline(world, user, { query, offset, within }),
    choose: (offer, result, into) => chooseResult(world, into, offer, result),
    open: (link) => {
      const payload = payloadOf(link, world.me.username);
      startPayload(payload, "start");
      return person.privateChat().send(`/start ${payload}`);
    },
    block: () => {
      world.rooms.set(id, own);
      own.ended = "blocked";
      setMember(world, own, { status: "kicked", user: world.bot, until_date: 0 }, user);
    },
    unblock: () => {
      delete own.ended;
      setMember(world, own, { status: "member", user: world.bot }, user);
    },
    vanish: () => {
      own.ended = "deleted";
    },
  };
  return person;
}

function payloadOf(link: string, username: string): string {
  if (!link.includes("/")) return link;
  const { hostname, pathname, searchParams } = new URL(link);
  if (hostname !== "t.me" || pathname.slice(1).toLowerCase() !== username.toLowerCase()) {
    throw new Error(`${link} does not lead to the bot.`);
  }
  return searchParams.get("start") ?? "";
}
