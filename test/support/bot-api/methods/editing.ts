import { isDeepStrictEqual } from "node:util";
import type { InlineKeyboardMarkup, Message, Update } from "grammy/types";
import { readableRoom } from "../access.ts";
import { inlineKeyboard, keptKeyboard } from "../keyboards.ts";
import { broken } from "../refusal.ts";
import { findMessage, isPrivate, remove, replace } from "../rooms.ts";
import { chatId, integer, maybe, needed, oneOf, text, unsupported } from "../shapes.ts";
import { entityList } from "../text/entities.ts";
import { now } from "../world.ts";
import type { Room, World } from "../world.ts";
import { method } from "./method.ts";
import { linkPreview, shownText } from "./sending.ts";

/** Bots may delete their messages for 48 hours, in seconds. */
const DELETABLE = 48 * 3600;

const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the same as a current " +
  "content and reply markup of the message";

const target = {
  chat_id: maybe(chatId),
  message_id: maybe(integer),
  inline_message_id: maybe(text),
  business_connection_id: maybe(unsupported),
  reply_markup: maybe(inlineKeyboard),
};

interface Target {
  readonly chat_id?: number | string;
  readonly message_id?: number;
  readonly inline_message_id?: string;
}

/** What changes or takes away something that is in a chat. */
export const editing = [
  method(
    "editMessageText",
    {
      ...target,
      text: maybe(text),
      entities: maybe(entityList),
      parse_mode: maybe(oneOf("HTML", "Markdown", "MarkdownV2")),
      link_preview_options: maybe(linkPreview),
      rich_message: maybe(unsupported),
    },
    (params, { world, note }) => {
      const shown = shownText({ ...params, text: params.text ?? "" }, note);
      const { room, message } = editable(world, params);
      const { entities: _, link_preview_options: __, ...rest } = message;
      return edited(world, room, message, { ...rest, ...shown }, params);
    },
  ),
  method("editMessageReplyMarkup", target, (params, { world }) => {
    const { room, message } = editable(world, params);
    return edited(world, room, message, message, params);
  }),
  method(
    "deleteMessage",
    {
      chat_id: needed(chatId, "chat_id is empty"),
      message_id: needed(integer, "message identifier is not specified"),
    },
    (params, { world }) => {
      const room = readableRoom(world, params.chat_id);
      const message = findMessage(room, params.message_id);
      if (message === undefined) throw broken("message to delete not found");
      if (!mayDelete(world, room, message)) throw broken("message can't be deleted");
      remove(world, room, message.message_id);
      return true;
    },
  ),
];

function editable(world: World, params: Target): { room: Room; message: Message } {
  const { room, id } = find(world, params);
  const message = findMessage(room, id);
  if (message === undefined) throw broken("message to edit not found");
  const isOwn = message.from?.id === world.me.id || params.inline_message_id !== undefined;
  if (!isOwn) throw broken("message can't be edited");
  return { room, message };
}

function find(world: World, params: Target): { room: Room; id: number } {
  if (params.inline_message_id !== undefined) {
    const place = world.inlineMessages.get(params.inline_message_id);
    if (place === undefined) throw broken("MESSAGE_ID_INVALID");
    return { room: place.room, id: place.message_id };
  }
  if (params.chat_id === undefined) throw broken("chat_id is empty");
  if (params.message_id === undefined) throw broken("message identifier is not specified");
  return { room: readableRoom(world, params.chat_id), id: params.message_id };
}

/** Puts the new version in place, unless nothing is new; a missing keyboard takes the old one away. */
function edited(
  world: World,
  room: Room,
  old: Message,
  content: Message,
  { reply_markup, inline_message_id }: Target & { readonly reply_markup?: InlineKeyboardMarkup },
): (Update.Edited & Message.TextMessage) | true {
  const { reply_markup: _, ...bare } = content;
  const markup = keptKeyboard(reply_markup);
  const fresh = { ...bare, ...(markup && { reply_markup: markup }) };
  if (isDeepStrictEqual(fresh, old)) throw broken(NOT_MODIFIED);
  const message = { ...fresh, text: fresh.text ?? "", edit_date: now() };
  replace(world, room, message);
  return inline_message_id === undefined ? message : true;
}

/** Its own messages for two days, in private chats all, in groups all where it is an administrator with that right. */
function mayDelete(world: World, room: Room, message: Message): boolean {
  if (message.date < now() - DELETABLE) return false;
  if (isPrivate(room) || message.from?.id === world.me.id) return true;
  const member = room.members.get(world.me.id);
  return member?.status === "administrator" && member.can_delete_messages;
}
