import { Composer } from "grammy";
import type { Archivist } from "../../answer/archivist.ts";
import type { Log } from "../../log.ts";
import { addressOf } from "../address.ts";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import { describeFault } from "../outgoing/fault.ts";
import { decode } from "../references.ts";
import { whyMessage } from "../rendering/why.ts";
import { inWords } from "./asking/in-words.ts";
import type { Memory } from "./memory/memory.ts";

/** What the button « Pourquoi ? » works with. */
export interface WhyParts {
  readonly archivist: Pick<Archivist, "ask">;
  readonly courier: Courier;
  readonly memory: Pick<Memory, "questionOf">;
  readonly log: Pick<Log, "error">;
}

/**
 * The button « Pourquoi ? » under an answer: the question that it answers is asked anew, which gives the same answer, and its reasons
 * are sent as a reply. The button holds nothing: where the question is no longer in memory (an hour later, after a restart), that is said.
 */
export function createWhy({ archivist, courier, memory, log }: WhyParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("callback_query:data", async (ctx, next) => {
    const to = addressOf(ctx);
    if (!to?.replyTo || decode(ctx.callbackQuery.data)?.kind !== "why") return next();
    const { wording } = ctx;
    const question = memory.questionOf(to.chat, to.replyTo.message);
    if (question === undefined) {
      await ctx.answerCallbackQuery({ text: wording.say("why-forgotten"), show_alert: true });
      return;
    }
    await ctx.answerCallbackQuery();
    const answer = await archivist.ask(question).catch((fault: unknown) => {
      log.error(describeFault(fault), "Une réponse n’a pas pu être expliquée.");
      return null;
    });
    await courier.send(to, answer ? whyMessage(answer, wording) : inWords(wording.say("answer-failed")));
  });
  return composer;
}
