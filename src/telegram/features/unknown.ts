import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import { inWords } from "./asking/in-words.ts";
import { reply } from "./asking/reply.ts";
import { commandName, givenCommand } from "./commands.ts";

/**
 * What no other feature took: an unknown command gets a hint (in groups only where the bot is named with it), a button that means
 * nothing any more is said to be old.
 */
export function createUnknown({ courier }: { readonly courier: Courier }): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("message", async (ctx, next) => {
    const given = givenCommand(ctx);
    const { chat, wording } = ctx;
    if (given === null || (chat.type !== "private" && (given === "foreign" || !given.isNamed))) return next();
    const command = commandName("help", wording.language);
    await reply(courier, ctx, inWords(wording.say("command-unknown", { command })));
  });
  composer.on("callback_query", (ctx) => ctx.answerCallbackQuery({ text: ctx.wording.say("button-old") }));
  return composer;
}
