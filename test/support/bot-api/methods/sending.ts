import type { LinkPreviewOptions, Message, MessageEntity, Opts } from "grammy/types";
import { checkThread, writableRoom } from "../access.ts";
import { buttonUrl, keptKeyboard, keyboard } from "../keyboards.ts";
import { broken } from "../refusal.ts";
import { placeOf, replyParameters } from "../replies.ts";
import { post } from "../rooms.ts";
import { chatId, flag, integer, maybe, needed, oneOf, record, text, unsupported } from "../shapes.ts";
import { entityList } from "../text/entities.ts";
import { messageText } from "../text/formatted.ts";
import { blockquotesOf } from "../text/places.ts";
import { method } from "./method.ts";
import type { Context } from "./method.ts";

export const linkPreview = record<LinkPreviewOptions>({
  is_disabled: maybe(flag),
  url: maybe(buttonUrl),
  prefer_small_media: maybe(flag),
  prefer_large_media: maybe(flag),
  show_above_text: maybe(flag),
});

/** A text as a bot gives it. */
export interface Stated {
  readonly text: string;
  readonly entities?: readonly MessageEntity[];
  readonly parse_mode?: string;
  readonly link_preview_options?: LinkPreviewOptions;
}

/** The text of a message as everyone sees it; notes it where Telegram's changes reach into a blockquote. */
export function shownText(
  { text: content, entities = [], parse_mode, link_preview_options }: Stated,
  note: Context["note"],
): Pick<Message.TextMessage, "text" | "entities" | "link_preview_options"> {
  if (parse_mode !== undefined) {
    throw broken(
      entities.length > 0
        ? "parse_mode and entities can't be used together"
        : "can't parse entities: this test server reads entities, not markup",
    );
  }
  const kept = messageText(content, entities);
  const meant = blockquotesOf({ text: content, entities });
  const shown = blockquotesOf(kept);
  if (meant.some((quote, index) => quote !== shown[index])) {
    note("Telegram changes the characters or the ends of the text, and with them a blockquote");
  }
  return {
    text: kept.text,
    ...(kept.entities.length > 0 && { entities: [...kept.entities] }),
    ...(link_preview_options && { link_preview_options }),
  };
}

const ACTIONS: readonly Opts<"sendChatAction">["action"][] = [
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
];

/** What puts something new into a chat. */
export const sending = [
  method(
    "sendMessage",
    {
      chat_id: needed(chatId, "chat_id is empty"),
      text: needed(text, "message text is empty"),
      entities: maybe(entityList),
      parse_mode: maybe(oneOf("HTML", "Markdown", "MarkdownV2")),
      link_preview_options: maybe(linkPreview),
      message_thread_id: maybe(integer),
      disable_notification: maybe(flag),
      protect_content: maybe(flag),
      reply_parameters: maybe(replyParameters),
      reply_markup: maybe(keyboard),
      reply_to_message_id: maybe(unsupported),
      business_connection_id: maybe(unsupported),
      direct_messages_topic_id: maybe(unsupported),
      ephemeral_message_parameters: maybe(unsupported),
      allow_paid_broadcast: maybe(unsupported),
      suggested_post_parameters: maybe(unsupported),
      message_effect_id: maybe(unsupported),
    },
    (params, { world, note }) => {
      const shown = shownText(params, note);
      const room = writableRoom(world, params.chat_id);
      const markup = keptKeyboard(params.reply_markup);
      return post(world, room, {
        from: world.bot,
        ...shown,
        ...placeOf(world, room, params.message_thread_id, params.reply_parameters),
        ...(markup && { reply_markup: markup }),
        ...(params.protect_content === true && { has_protected_content: true }),
      });
    },
  ),
  method(
    "sendChatAction",
    {
      chat_id: needed(chatId, "chat_id is empty"),
      action: needed(oneOf(...ACTIONS), "wrong parameter action in request"),
      message_thread_id: maybe(integer),
      business_connection_id: maybe(unsupported),
    },
    (params, { world }) => {
      checkThread(world, writableRoom(world, params.chat_id), params.message_thread_id);
      return true;
    },
  ),
];
