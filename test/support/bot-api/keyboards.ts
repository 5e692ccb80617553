import type { InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup } from "grammy/types";
import { broken } from "./refusal.ts";
import { flag, isObject, listOf, maybe, needed, oneOf, record, text, textOf, unsupported } from "./shapes.ts";
import type { Shape } from "./shapes.ts";
import { urlFault } from "./text/urls.ts";

const MOST_BUTTONS = 100;
const MOST_IN_A_ROW = 8;
/** Longest data of a callback button, in bytes of UTF-8. */
const LONGEST_DATA = 64;

/** The form of an inline keyboard; a row without buttons is legal (Telegram drops it). */
export const inlineKeyboard: Shape = (value, name) => {
  keyboardForm(value, name);
  for (const button of buttonsOf(value)) checkAction(button);
};

/** The form of any keyboard below a message. */
export const keyboard: Shape = (value, name) => {
  if (isObject(value) && "inline_keyboard" in value) inlineKeyboard(value, name);
  else if (isObject(value) && "keyboard" in value) replyKeyboard(value, name);
  else if (isObject(value) && "remove_keyboard" in value) removal(value, name);
  else forcedReply(value, name);
};

/** The keyboard as Telegram keeps it: rows without buttons are gone, and a keyboard without rows is none. */
export function keptKeyboard(markup: unknown): InlineKeyboardMarkup | undefined {
  if (!isInlineKeyboard(markup)) return undefined;
  const rows = markup.inline_keyboard.filter((row) => row.length > 0);
  return rows.length > 0 ? { ...markup, inline_keyboard: rows } : undefined;
}

/** True for what `inlineKeyboard` has let through; other markups have no such field. */
function isInlineKeyboard(markup: unknown): markup is InlineKeyboardMarkup {
  return isObject(markup) && "inline_keyboard" in markup;
}

const label: Shape = (value, name) => {
  text(value, name);
  if (String(value).trim() === "") throw broken("inline keyboard button text must be non-empty");
};

/** An address that a button may open. */
export const buttonUrl: Shape = (value, name) => {
  text(value, name);
  const fault = urlFault(String(value));
  if (fault !== undefined) throw broken(`inline keyboard button URL '${String(value)}' is invalid: ${fault}`);
};

const callbackData: Shape = (value, name) => {
  text(value, name);
  const bytes = Buffer.byteLength(String(value));
  if (bytes < 1 || bytes > LONGEST_DATA) throw broken("BUTTON_DATA_INVALID");
};

const style = oneOf("danger", "success", "primary");

const ACTIONS = {
  url: maybe(buttonUrl),
  callback_data: maybe(callbackData),
  switch_inline_query: maybe(textOf(0, 256)),
  switch_inline_query_current_chat: maybe(textOf(0, 256)),
  switch_inline_query_chosen_chat: maybe(
    record<InlineKeyboardButton.SwitchInlineChosenChatButton["switch_inline_query_chosen_chat"]>({
      query: maybe(textOf(0, 256)),
      allow_user_chats: maybe(flag),
      allow_bot_chats: maybe(flag),
      allow_group_chats: maybe(flag),
      allow_channel_chats: maybe(flag),
    }),
  ),
  copy_text: maybe(record<{ text: string }>({ text: needed(textOf(1, 256)) })),
  disabled: maybe(record<object>({})),
  web_app: maybe(record<{ url: string }>({ url: needed(buttonUrl) })),
  login_url: maybe(unsupported),
  callback_game: maybe(unsupported),
  pay: maybe(unsupported),
};

const button = record<InlineKeyboardButton>({
  ...ACTIONS,
  text: needed(label, "inline keyboard button text must be non-empty"),
  icon_custom_emoji_id: maybe(text),
  style: maybe(style),
});

const row: Shape = (value, name) => {
  listOf(button)(value, name);
  if (Array.isArray(value) && value.length > MOST_IN_A_ROW) throw broken("too many buttons in a row");
};

const rows: Shape = (value, name) => {
  listOf(row)(value, name);
  if (Array.isArray(value) && value.flat().length > MOST_BUTTONS) throw broken("reply markup is too long");
};

const keyboardForm = record<InlineKeyboardMarkup>({
  inline_keyboard: needed(rows),
  force_reply: maybe(flag),
});

function buttonsOf(markup: unknown): readonly object[] {
  return isInlineKeyboard(markup) ? markup.inline_keyboard.flat() : [];
}

function checkAction(one: object): void {
  const actions = Object.keys(one).filter((key) => Object.hasOwn(ACTIONS, key));
  const fault = "can't parse inline keyboard button";
  if (actions.length === 0) throw broken(`${fault}: Text buttons are unallowed in the inline keyboard`);
  if (actions.length > 1) throw broken(`${fault}: more than one action (${actions.join(", ")})`);
}

const replyButton: Shape = (value, name) => {
  if (typeof value === "string") return label(value, name);
  return record<{ text: string; style?: string; icon_custom_emoji_id?: string }>({
    text: needed(label),
    style: maybe(style),
    icon_custom_emoji_id: maybe(text),
  })(value, name);
};

const replyKeyboard = record<ReplyKeyboardMarkup>({
  keyboard: needed(listOf(listOf(replyButton))),
  is_persistent: maybe(flag),
  resize_keyboard: maybe(flag),
  one_time_keyboard: maybe(flag),
  input_field_placeholder: maybe(textOf(1, 64)),
  selective: maybe(flag),
  force_reply: maybe(flag),
});

const removal = record<{ remove_keyboard: true; selective?: boolean }>({
  remove_keyboard: needed(oneOf(true)),
  selective: maybe(flag),
});

const forcedReply = record<{ force_reply: true; input_field_placeholder?: string; selective?: boolean }>({
  force_reply: needed(oneOf(true)),
  input_field_placeholder: maybe(textOf(1, 64)),
  selective: maybe(flag),
});
