import type { InlineKeyboardButton, Message, User } from "grammy/types";
import { findMessage } from "../rooms.ts";
import { newId } from "../world.ts";
import type { PressAnswer, Room, World } from "../world.ts";
import { overview } from "./overview.ts";
import { isQuiet } from "./settling.ts";

/** What the presser sees after the press. */
export interface Pressed extends PressAnswer {
  /** The message as it is now; nothing where it was deleted. */
  readonly message: Message | undefined;
  readonly isChanged: boolean;
  /** What the bot has sent into the chat since the press. */
  readonly sent: readonly Message[];
  /** From the press to the answer. */
  readonly ms: number;
}

/**
 * The bot has done all that belongs to a press when it has confirmed it. Where older updates hold that up, so much
 * quiet is taken for the end instead; where nothing does, the bot may still be at work, and gets more time (ms).
 */
const QUIET = 100;
const LONG_QUIET = 1000;

/** Presses a button, waits for the answer, and then until the bot is done with it. */
export async function pressButton(
  world: World,
  user: User,
  seen: Message,
  which: string | number,
): Promise<Pressed> {
  const room = roomOf(world, seen);
  const before = findMessage(room, seen.message_id);
  if (before === undefined) throw new Error(`Message ${seen.message_id} is gone.`);
  const id = String(newId(world));
  const at = Date.now();
  const press = { from: user, at };
  const last = room.messages.at(-1)?.message_id ?? 0;
  world.presses.set(id, press);
  const update = world.updates.add({
    callback_query: {
      id,
      from: user,
      chat_instance: String(room.chat.id),
      data: dataOf(before, which),
      ...originOf(world, before),
    },
  });
  const until = <T>(look: () => T | undefined, what: string) =>
    world.signal.until(look, {
      what: `${what} to the press on « ${which} »`,
      within: world.settings.patience,
      seen: () => overview(world, room),
      again: QUIET / 4,
    });
  const answer = await until(() => world.presses.get(id)?.answer, "an answer");
  const ms = Date.now() - at;
  await until(() => (isDone(world, update) ? true : undefined), "all the bot does in answer");
  const message = findMessage(room, seen.message_id);
  return {
    ...answer,
    message,
    isChanged: message !== before,
    sent: room.messages.filter(({ from, message_id }) => from?.id === world.me.id && message_id > last),
    ms,
  };
}

function isDone(world: World, update: number | undefined): boolean {
  const ids = world.updates.pending().map(({ update_id }) => update_id);
  const place = update === undefined ? -1 : ids.indexOf(update);
  return place === -1 || isQuiet(world, place > 0 ? QUIET : LONG_QUIET);
}

/** The buttons of a message, row by row in one list. */
export function buttonsOf(message: Message): readonly InlineKeyboardButton[] {
  return message.reply_markup?.inline_keyboard.flat() ?? [];
}

function dataOf(message: Message, which: string | number): string {
  const buttons = buttonsOf(message);
  const button =
    typeof which === "number"
      ? buttons[which]
      : (buttons.find(({ text }) => text === which) ?? buttons.find(({ text }) => text.includes(which)));
  const labels = buttons.map(({ text }) => `« ${text} »`).join(", ");
  if (button === undefined) throw new Error(`No button ${which}: there are ${labels || "none"}.`);
  if ("callback_data" in button) return button.callback_data;
  throw new Error(`The button « ${button.text} » does not call the bot: ${JSON.stringify(button)}.`);
}

/** Where the press comes from: the message, or the inline id of one that was sent through the bot. */
function originOf(world: World, message: Message): { message: Message } | { inline_message_id: string } {
  const inline = [...world.inlineMessages].find(
    ([, { room, message_id }]) => room.chat.id === message.chat.id && message_id === message.message_id,
  );
  return inline ? { inline_message_id: inline[0] } : { message };
}

function roomOf(world: World, { chat }: Message): Room {
  const room = world.rooms.get(chat.id);
  if (room === undefined) throw new Error(`There is no chat ${chat.id}.`);
  return room;
}
