import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import type { Asker } from "./asking/asker.ts";
import { personOf } from "./asking/person.ts";
import { isAddressed, isReplyTo, saidOrRepliedTo } from "./asking/said.ts";
import { sceneOf } from "./asking/scene.ts";
import { givenCommand } from "./commands.ts";

/**
 * Answers what is said to the bot: any text or caption in private, in groups what names it or replies to it, and `/demander` in
 * both. Other commands pass.
 */
export function createQuestions(asker: Asker): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on(["message:text", "message:caption"], async (ctx, next) => {
    const { message, me } = ctx;
    const person = personOf(message, me);
    if (person === null || !isQuestion(ctx)) return next();
    const replied = isReplyTo(message, me) ? message.reply_to_message?.message_id : undefined;
    await asker.ask(sceneOf(ctx, message, person), saidOrRepliedTo(message, me), replied);
  });
  return composer;
}

function isQuestion(ctx: BotContext): boolean {
  const { message, me } = ctx;
  const given = givenCommand(ctx);
  if (given !== null) return given !== "foreign" && given.command === "ask";
  return message !== undefined && (message.chat.type === "private" || isAddressed(message, me));
}
