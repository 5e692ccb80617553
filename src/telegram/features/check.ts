import { Composer } from "grammy";
import { checkerOf } from "../../answer/checking/checker.ts";
import type { Library } from "../../answer/library.ts";
import type { Log } from "../../log.ts";
import { addressOf } from "../address.ts";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import { describeFault } from "../outgoing/fault.ts";
import { checkMessage } from "../rendering/check.ts";
import { inWords } from "./asking/in-words.ts";
import { personOf } from "./asking/person.ts";
import { reply } from "./asking/reply.ts";
import { whileTyping } from "./asking/typing.ts";
import { checkedText, repeatedText } from "./check-text.ts";
import { commandName, isCommand } from "./commands.ts";
import { createRecent } from "./memory/recent.ts";

/** What checking needs. */
export interface CheckingParts {
  readonly library: Library;
  readonly courier: Courier;
  readonly log: Pick<Log, "error">;
  /** In ms. */
  readonly now: () => number;
}

/** How long a bare command waits for a message to be forwarded, in ms. */
const PATIENCE = 2 * 60_000;

/**
 * `/verifier`: is this sentence in the archive? The text after it, or the message that it replies to (of that the part that is
 * quoted), or the next one that the same person forwards; else it says how. Nothing of the text is kept or logged. To be asked
 * before what takes any text for a question.
 */
export function createChecking({ library, courier, log, now }: CheckingParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const waiting = createRecent<string>({ keyOf: (key) => key, most: 1_000, lifetime: PATIENCE, now });

  const answer = async (ctx: BotContext, text: string): Promise<void> => {
    const to = addressOf(ctx);
    if (!to) return;
    const send = async () => {
      const checker = await checkerOf(library.open());
      return courier.send(to, checkMessage(await checker.check(text), ctx.wording));
    };
    const sent = await whileTyping(ctx.api, { chat: to.chat, topic: to.topic }, send);
    if (sent.outcome !== "changed") return;
    await library.refresh().catch((fault: unknown) => {
      log.error(describeFault(fault), "L’index n’a pas pu être mis à jour après un changement de l’archive.");
    });
    const again = await send();
    if (again.outcome === "changed") await courier.send(to, inWords(ctx.wording.say("archive-changing")));
  };

  composer.filter(isCommand("check")).on("message", async (ctx) => {
    const text = checkedText(ctx.message, ctx.me);
    if (text !== null) return answer(ctx, text);
    const key = waiterOf(ctx);
    if (key !== null) waiting.keep(key);
    const command = commandName("check", ctx.wording.language);
    await reply(courier, ctx, inWords(ctx.wording.say("check-how", { command })));
  });
  composer.on("message:forward_origin", async (ctx, next) => {
    const key = waiterOf(ctx);
    const text = repeatedText(ctx.message, ctx.me);
    if (key === null || text === null || waiting.get(key) === undefined) return next();
    waiting.revise((one) => (one === key ? null : one));
    await answer(ctx, text);
  });
  return composer;
}

/** Who waits where; null for nobody. */
function waiterOf({ message, me }: BotContext): string | null {
  const person = message ? personOf(message, me) : null;
  return person === null ? null : `${message?.chat.id} ${person}`;
}
