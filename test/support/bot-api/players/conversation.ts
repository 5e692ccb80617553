import type { BotCommand, Chat, Message } from "grammy/types";
import { findMessage, remove } from "../rooms.ts";
import type { Room, World } from "../world.ts";
import { mediaContent } from "./media.ts";
import type { MediaKind } from "./media.ts";
import { menuOf } from "./menu.ts";
import { overview } from "./overview.ts";
import type { Person } from "./person.ts";
import { captionContent, rephrase, say, textContent } from "./speaking.ts";
import type { Extra } from "./speaking.ts";

/** One person's seat in one chat (or in one topic of a forum). */
export interface Conversation {
  readonly person: Person;
  readonly room: Room;
  readonly chat: Chat;
  readonly id: number;
  /** The thread of a topic, where the seat is in one. */
  readonly topic: number | undefined;
  readonly send: (text: string, extra?: Extra) => Message;
  readonly sendMedia: (kind: MediaKind, caption?: string, extra?: Extra) => Message;
  readonly reply: (to: Message, text: string, quote?: string) => Message;
  /** Forwards a message from anywhere into this chat. */
  readonly forward: (message: Message) => Message;
  /** Changes the text (or the caption) of a message of this person. */
  readonly edit: (message: Message, text: string) => Message;
  /** Takes a message away; bots are not told. */
  readonly delete: (message: Message) => void;
  /** All that stands here now, oldest first. */
  readonly messages: () => readonly Message[];
  /** The bot's menu as this person sees it here. */
  readonly menu: () => readonly BotCommand[];
  /** What the bot has said here and no helper has returned yet. */
  readonly unread: () => readonly Message[];
  /** A message as it stands now; nothing where it was deleted. */
  readonly current: (message: Message) => Message | undefined;
  /** The bot's first unread message that matches; those before it stay unread. */
  readonly waitForMessage: (matches?: (message: Message) => boolean, within?: number) => Promise<Message>;
  /** The bot's replies to a message, as soon as there are so many (default 1). */
  readonly repliesTo: (message: Message, wanted?: { count?: number; within?: number }) => Promise<Message[]>;
  /** The message as soon as it differs from what the caller has seen. */
  readonly waitForEdit: (seen: Message, within?: number) => Promise<Message>;
  /** Sends a text and waits for the bot's first message after it. */
  readonly ask: (text: string) => Promise<Message>;
}

/** Seats a person in a chat. */
export function createConversation(world: World, person: Person, room: Room, topic?: number): Conversation {
  const read = new Set<number>();
  const here = (message: Message) => topic === undefined || message.message_thread_id === topic;
  const messages = () => room.messages.filter(here);
  const unread = () =>
    messages().filter(({ from, message_id }) => from?.id === world.me.id && !read.has(message_id));
  const until = <T>(look: () => T | undefined, what: string, within = world.settings.patience) =>
    world.signal.until(look, {
      what: `${what} in ${nameOf(room)}`,
      within,
      seen: () => overview(world, room),
    });
  const take = (message: Message) => {
    read.add(message.message_id);
    return message;
  };

  const conversation: Conversation = {
    person,
    room,
    chat: room.chat,
    id: room.chat.id,
    topic,
    send: (text, extra) =>
      say(world, room, person.user, textContent(text, extra?.entities), { topic, ...extra }),
    sendMedia: (kind, caption, extra) =>
      say(
        world,
        room,
        person.user,
        { ...mediaContent(kind), ...captionContent(caption) },
        { topic, ...extra },
      ),
    reply: (to, text, quote) =>
      conversation.send(text, { replyTo: to, ...(quote !== undefined && { quote }) }),
    forward: (message) => {
      const { message_id: _, chat: __, reply_to_message: ___, from, date, ...content } = message;
      const forward_origin = { type: "user", date, sender_user: from ?? person.user } as const;
      return say(world, room, person.user, { ...content, forward_origin, from: person.user }, { topic });
    },
    edit: (message, text) => {
      const { text: _, entities: __, caption: ___, caption_entities: ____, ...rest } = message;
      const isText = message.text !== undefined;
      return rephrase(world, room, { ...rest, ...(isText ? textContent(text) : captionContent(text)) });
    },
    delete: ({ message_id }) => remove(world, room, message_id),
    messages,
    menu: () => menuOf(world, room, person.user),
    unread,
    current: ({ message_id }) => findMessage(room, message_id),
    waitForMessage: async (matches = () => true, within = undefined) =>
      take(await until(() => unread().find(matches), "a message of the bot", within)),
    repliesTo: async (message, { count = 1, within } = {}) => {
      const replies = () =>
        room.messages.filter(({ from, reply_to_message }) => {
          return from?.id === world.me.id && reply_to_message?.message_id === message.message_id;
        });
      const what = `${count} of the bot's replies to « ${message.text ?? message.message_id} »`;
      await until(() => (replies().length >= count ? true : undefined), what, within);
      return replies().map(take);
    },
    waitForEdit: (seen, within) =>
      until(() => changed(findMessage(room, seen.message_id), seen), "an edit", within),
    ask: (text) => {
      const { message_id: asked } = conversation.send(text);
      return conversation.waitForMessage(({ message_id }) => message_id > asked);
    },
  };
  return conversation;
}

/** The stored message, where it is another object than the one that was seen. */
function changed(message: Message | undefined, seen: Message): Message | undefined {
  return message !== seen ? message : undefined;
}

function nameOf({ chat }: Room): string {
  return chat.type === "private" ? `the private chat of ${chat.first_name}` : `« ${chat.title} »`;
}
