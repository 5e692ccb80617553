import type { BotCommand, BotCommandScope } from "grammy/types";
import { readableRoom } from "../access.ts";
import { broken } from "../refusal.ts";
import { between, chatId, flag, isObject, listOf, maybe, needed, record, text, textOf } from "../shapes.ts";
import type { Shape } from "../shapes.ts";
import type { World } from "../world.ts";
import { method } from "./method.ts";

const MOST_COMMANDS = 100;

const commandName: Shape = (value, name) => {
  text(value, name);
  if (!/^[a-z0-9_]{1,32}$/.test(String(value))) throw broken("BOT_COMMAND_INVALID");
};

const commandDescription: Shape = (value, name) => {
  text(value, name);
  const { length } = String(value).trim();
  if (length < 1 || length > 256) throw broken("BOT_COMMAND_DESCRIPTION_INVALID");
};

const command = record<BotCommand>({
  command: needed(commandName),
  description: needed(commandDescription),
  is_ephemeral: maybe(flag),
});

const commands: Shape = (value, name) => {
  listOf(command)(value, name);
  if (Array.isArray(value) && value.length > MOST_COMMANDS) throw broken("BOT_COMMANDS_TOO_MUCH");
};

const language: Shape = (value, name) => {
  text(value, name);
  if (!/^(?:[a-z]{2})?$/.test(String(value))) throw broken("invalid language code specified");
};

const userId = needed(between(1, 2 ** 52));

const SCOPES: Readonly<Record<BotCommandScope["type"], Shape>> = {
  default: record<{ type: string }>({ type: needed(text) }),
  all_private_chats: record<{ type: string }>({ type: needed(text) }),
  all_group_chats: record<{ type: string }>({ type: needed(text) }),
  all_chat_administrators: record<{ type: string }>({ type: needed(text) }),
  chat: record<{ type: string; chat_id: number }>({ type: needed(text), chat_id: needed(chatId) }),
  chat_administrators: record<{ type: string; chat_id: number }>({
    type: needed(text),
    chat_id: needed(chatId),
  }),
  chat_member: record<{ type: string; chat_id: number; user_id: number }>({
    type: needed(text),
    chat_id: needed(chatId),
    user_id: userId,
  }),
};

const scope: Shape = (value, name) => {
  const type = isObject(value) ? String(value["type"]) : "";
  const shape = Object.entries(SCOPES).find(([known]) => known === type)?.[1];
  if (shape === undefined) throw broken("can't parse BotCommandScope: Unsupported type specified");
  shape(value, name);
};

const audience = { scope: maybe(scope), language_code: maybe(language) };

interface Audience {
  readonly scope?: BotCommandScope;
  readonly language_code?: string;
}

/** How the bot presents itself. */
export const profile = [
  method("getMe", {}, (_, { world }) => world.me),
  method("setMyCommands", { commands: needed(commands), ...audience }, (params, { world }) => {
    world.commands.set(audienceOf(world, params), params.commands);
    world.signal.changed();
    return true;
  }),
  method("getMyCommands", audience, (params, { world }) => [
    ...(world.commands.get(audienceOf(world, params)) ?? []),
  ]),
  method("deleteMyCommands", audience, (params, { world }) => {
    world.commands.delete(audienceOf(world, params));
    return true;
  }),
  method(
    "setMyDescription",
    { description: maybe(textOf(0, 512)), language_code: maybe(language) },
    ({ description = "", language_code = "" }, { world }) =>
      describe(world, `description ${language_code}`, description),
  ),
  method(
    "setMyShortDescription",
    { short_description: maybe(textOf(0, 120)), language_code: maybe(language) },
    ({ short_description = "", language_code = "" }, { world }) =>
      describe(world, `short_description ${language_code}`, short_description),
  ),
  method("close", {}, () => true),
  method("logOut", {}, () => true),
];

/** The key of a menu: those of whom the bot may speak, in one language. */
function audienceOf(world: World, { scope: of, language_code = "" }: Audience): string {
  if (of && "chat_id" in of) readableRoom(world, of.chat_id);
  return menuKey(of, language_code);
}

/** The key under which the menu of a scope and language is kept. */
export function menuKey(of: BotCommandScope = { type: "default" }, languageCode = ""): string {
  const { type, chat_id, user_id } = { chat_id: "", user_id: "", ...of };
  return [type, chat_id, user_id, languageCode].join(" ");
}

function describe(world: World, key: string, value: string): true {
  world.profile.set(key, value);
  return true;
}
