import { isDeepStrictEqual } from "node:util";
import type { Message, MessageEntity, ReplyParameters, TextQuote } from "grammy/types";
import { checkThread, readableRoom } from "./access.ts";
import { broken } from "./refusal.ts";
import { findMessage, withoutReply } from "./rooms.ts";
import type { Content } from "./rooms.ts";
import { chatId, flag, integer, maybe, record, text, unsupported } from "./shapes.ts";
import { entityList } from "./text/entities.ts";
import { keptText } from "./text/formatted.ts";
import { byPlace, endOf } from "./text/places.ts";
import type { Room, World } from "./world.ts";

/** Longest quote of a reply, in UTF-16 units after parsing. */
const LONGEST_QUOTE = 1024;

/** The form of `reply_parameters`. */
export const replyParameters = record<ReplyParameters>({
  message_id: maybe(integer),
  chat_id: maybe(chatId),
  ephemeral_message_id: maybe(unsupported),
  checklist_task_id: maybe(unsupported),
  poll_option_id: maybe(unsupported),
  allow_sending_without_reply: maybe(flag),
  quote: maybe(text),
  quote_parse_mode: maybe(unsupported),
  quote_entities: maybe(entityList),
  quote_position: maybe(integer),
});

type Placed = Pick<
  Content,
  "reply_to_message" | "external_reply" | "quote" | "message_thread_id" | "is_topic_message"
>;

/** Where a message goes: its topic, what it replies to and what it quotes. A reply follows into the topic. */
export function placeOf(world: World, room: Room, thread?: number, reply?: ReplyParameters): Placed {
  checkThread(world, room, thread);
  const replied = reply && repliedTo(world, room, reply);
  const quote = reply && replied && quoteOf(replied, reply);
  const where = thread ?? (replied?.is_topic_message ? replied.message_thread_id : undefined);
  return {
    ...(where !== undefined && { message_thread_id: where, is_topic_message: true }),
    ...(replied &&
      (isHere(room, replied, where) ? { reply_to_message: withoutReply(replied) } : external(replied))),
    ...(quote && { quote }),
  };
}

function repliedTo(world: World, room: Room, reply: ReplyParameters): Message | undefined {
  const source = reply.chat_id === undefined ? room : readableRoom(world, reply.chat_id);
  const message = findMessage(source, reply.message_id ?? 0);
  if (message === undefined && reply.allow_sending_without_reply !== true) {
    throw broken("message to be replied not found");
  }
  return message;
}

/** The quote as others see it: exact words at the exact place, with the styles that they have there. */
function quoteOf(message: Message, reply: ReplyParameters): TextQuote | undefined {
  if (reply.quote === undefined) return undefined;
  const source = message.text ?? message.caption ?? "";
  const { text: quoted, entities, shift } = keptText(reply.quote, reply.quote_entities ?? []);
  const { quote_position: asked } = reply;
  const position = asked === undefined ? source.indexOf(quoted) : asked + shift;
  const isThere = position >= 0 && source.startsWith(quoted, position);
  if (!isThere || quoted.length > LONGEST_QUOTE) throw broken("QUOTE_TEXT_INVALID");
  const styles = entities.filter(isQuotable);
  const original = message.entities ?? message.caption_entities ?? [];
  const there = original.filter(isQuotable).flatMap((entity) => clip(entity, position, quoted.length));
  if (!isDeepStrictEqual(styles, there.toSorted(byPlace))) throw broken("QUOTE_TEXT_INVALID");
  return { text: quoted, position, is_manual: true, ...(styles.length > 0 && { entities: styles }) };
}

/** Styles that are part of a quote; all others are dropped from it. */
function isQuotable({ type }: MessageEntity): boolean {
  const kept = ["bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji", "date_time"];
  return kept.includes(type);
}

/** The part of an entity within a stretch of the text, counted from its start. */
function clip(entity: MessageEntity, start: number, length: number): MessageEntity[] {
  const from = Math.max(entity.offset, start) - start;
  const to = Math.min(endOf(entity), start + length) - start;
  return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
}

function isHere(room: Room, replied: Message, thread: number | undefined): boolean {
  return replied.chat.id === room.chat.id && topicOf(replied) === thread;
}

function topicOf(message: Message): number | undefined {
  return message.is_topic_message ? message.message_thread_id : undefined;
}

/** A reply across chats or topics shows where it comes from. */
function external({ chat, message_id, date, from }: Message): Pick<Content, "external_reply"> {
  const origin = from
    ? ({ type: "user", date, sender_user: from } as const)
    : ({ type: "chat", date, sender_chat: chat } as const);
  return { external_reply: { origin, chat, message_id } };
}
