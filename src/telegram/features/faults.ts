import { Composer, GrammyError } from "grammy";
import type { Log } from "../../log.ts";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import { reportFault } from "../outgoing/fault.ts";
import { Interrupted } from "../outgoing/interrupted.ts";
import { inWords } from "./asking/in-words.ts";

/** What a fault is answered and logged with. */
export interface FaultParts {
  readonly courier: Courier;
  readonly log: Log;
}

/**
 * Where the faults of all features end: they are logged without a word of what anybody wrote, and who waits in private or has
 * pressed a button hears that it failed. What was cut off, and a refused token, pass: that update is for the next run.
 */
export function createFaults({ courier, log }: FaultParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const apologise = async (ctx: BotContext): Promise<void> => {
    const words = ctx.wording.say("answer-failed");
    if (ctx.callbackQuery) await ctx.answerCallbackQuery({ text: words });
    else if (ctx.message?.chat.type === "private")
      await courier.send({ chat: ctx.message.chat.id }, inWords(words));
  };
  composer.use(async (ctx, next) => {
    try {
      await next();
    } catch (fault) {
      if (isForNextRun(fault)) throw fault;
      if (!reportFault(fault, ctx.update.update_id, log)) return;
      await apologise(ctx).catch((again: unknown) => {
        if (isForNextRun(again)) throw again;
      });
    }
  });
  return composer;
}

function isForNextRun(fault: unknown): boolean {
  return fault instanceof Interrupted || (fault instanceof GrammyError && fault.error_code === 401);
}
