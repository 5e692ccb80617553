import type { BotContext } from "../../context.ts";
import type { Courier } from "../../courier.ts";
import type { Message } from "../../message.ts";
import { reply } from "../asking/reply.ts";

/** Answers the press of a button, with a word where there is one, and puts a message in the place of the one with the button. */
export async function showInPlace(
  courier: Courier,
  ctx: BotContext,
  message: Message,
  word?: string,
): Promise<void> {
  const shown = ctx.callbackQuery?.message;
  await ctx.answerCallbackQuery(word === undefined ? {} : { text: word });
  const edited = shown && (await courier.edit({ chat: shown.chat.id, message: shown.message_id }, message));
  // What cannot be changed any more was deleted, or is of another time of this chat.
  if (edited?.outcome === "gone") await reply(courier, ctx, message);
}
