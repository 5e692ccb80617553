import type { Message, MessageEntity, Update, User } from "grammy/types";
import { reachesBot } from "../privacy.ts";
import { isMember, isPrivate, post, replace, withoutReply } from "../rooms.ts";
import type { Content } from "../rooms.ts";
import { messageText } from "../text/formatted.ts";
import { now } from "../world.ts";
import type { Room, World } from "../world.ts";

/** What may come with a message of a person. */
export interface Extra {
  readonly entities?: readonly MessageEntity[];
  readonly replyTo?: Message;
  /** Words of the message replied to. */
  readonly quote?: string;
  readonly topic?: number | undefined;
}

/** Puts a person's message into a chat, and tells the bot if it may see it. */
export function say(world: World, room: Room, person: User, content: Content, extra: Extra = {}): Message {
  if (!isPrivate(room) && !isMember(room, person)) {
    throw new Error(`${person.first_name} is not in « ${room.chat.title ?? room.chat.id} ».`);
  }
  world.rooms.set(room.chat.id, room);
  if (room.migratedTo !== undefined) throw new Error("This group has become a supergroup: talk there.");
  const message = post(world, room, {
    from: person,
    ...threadOf(room, extra),
    ...replyOf(extra),
    ...content,
  });
  tell(world, room, { message });
  return message;
}

/** Changes a person's message, and tells the bot if it may see it. */
export function rephrase(world: World, room: Room, message: Message): Message {
  const edited = { ...message, edit_date: now() };
  replace(world, room, edited);
  tell(world, room, { edited_message: edited });
  return edited;
}

/** Longest caption that people can write, in UTF-16 units. */
const LONGEST_CAPTION = 1024;

/** A text with the entities that Telegram adds by itself; people cannot write more than bots. */
export function textContent(text: string, entities: readonly MessageEntity[] = []): Content {
  const kept = messageText(text, entities);
  return { text: kept.text, ...(kept.entities.length > 0 && { entities: [...kept.entities] }) };
}

/** The same below a picture; no caption is no field. */
export function captionContent(caption: string | undefined): Content {
  if (caption === undefined) return {};
  const { text, entities } = textContent(caption);
  if (caption.length > LONGEST_CAPTION) throw new Error("Nobody can write a caption this long.");
  return { caption: text ?? "", ...(entities && { caption_entities: entities }) };
}

function tell(world: World, room: Room, told: { message?: Message; edited_message?: Message }): void {
  const message = told.message ?? told.edited_message;
  // Everything that people say has an author, and no channel is simulated.
  if (message && reachesBot(world, room, message)) world.updates.add(told as Omit<Update, "update_id">);
}

/** The topic of a forum; in other supergroups, replies carry the thread that they belong to. */
function threadOf(room: Room, { topic, replyTo }: Extra): Content {
  if (topic !== undefined) return { message_thread_id: topic, is_topic_message: true };
  const isThread = room.chat.type === "supergroup" && room.chat.is_forum !== true && replyTo !== undefined;
  return isThread ? { message_thread_id: replyTo.message_thread_id ?? replyTo.message_id } : {};
}

function replyOf({ replyTo, quote }: Extra): Content {
  if (replyTo === undefined) return {};
  const source = replyTo.text ?? replyTo.caption ?? "";
  if (quote === undefined) return { reply_to_message: withoutReply(replyTo) };
  if (!source.includes(quote)) throw new Error(`Nobody can quote « ${quote} » from « ${source} ».`);
  const position = source.indexOf(quote);
  return { reply_to_message: withoutReply(replyTo), quote: { text: quote, position, is_manual: true } };
}
