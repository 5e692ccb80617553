import { Composer } from "grammy";
import type { Archivist } from "../../answer/archivist.ts";
import { addressOf } from "../address.ts";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import { decode } from "../references.ts";
import type { Dialogue } from "./asking/dialogue.ts";
import { inWords } from "./asking/in-words.ts";
import { personOf } from "./asking/person.ts";
import type { Memory } from "./memory/memory.ts";

/** What the bot's own questions need. */
export interface SuggestionParts {
  readonly archivist: Pick<Archivist, "suggested">;
  readonly courier: Courier;
  readonly dialogue: Dialogue;
  readonly memory: Pick<Memory, "conversations">;
}

/** The bot's own questions, asked by a button or a link. */
export interface Suggestions {
  readonly composer: Composer<BotContext>;
  /** Sends the question and its answer, or says that it is no longer suggested. */
  ask(ctx: BotContext, id: string): Promise<void>;
}

export function createSuggestions({ archivist, courier, dialogue, memory }: SuggestionParts): Suggestions {
  const ask: Suggestions["ask"] = async (ctx, id) => {
    const { api, wording, chat, from, message: written, me } = ctx;
    const to = addressOf(ctx);
    const person = written ? personOf(written, me) : (from?.id ?? null);
    if (!to || !chat || person === null) return;
    const partner = { chat: to.chat, topic: to.topic, person };
    const question = archivist.suggested(id);
    const words = inWords(question ?? wording.say("suggestion-gone"));
    const sent = await courier.send(to, words);
    const message = sent.outcome === "sent" ? sent.messages[0]?.message : undefined;
    if (question === null || message === undefined) return;
    const line = { kind: "suggestion", question, history: [], message, quotation: null } as const;
    const { meaning } = await dialogue.answer({ api, wording, partner, chatType: chat.type }, line);
    if (meaning !== null) memory.conversations.remember(partner, { message, question: meaning });
  };
  const composer = new Composer<BotContext>();
  composer.on("callback_query:data", async (ctx, next) => {
    const reference = decode(ctx.callbackQuery.data);
    if (reference?.kind !== "suggestion") return next();
    await ctx.answerCallbackQuery();
    await ask(ctx, reference.id);
  });
  return { composer, ask };
}
