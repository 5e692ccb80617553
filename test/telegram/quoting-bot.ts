import { Composer } from "grammy";
import type { Answered, Quote } from "../../src/answer/answer.ts";
import { createArchivist } from "../../src/answer/archivist.ts";
import type { Library } from "../../src/answer/library.ts";
import { quoteAt } from "../../src/answer/quotes.ts";
import { addressOf } from "../../src/telegram/address.ts";
import type { BotContext } from "../../src/telegram/context.ts";
import { createQuoteButtons } from "../../src/telegram/features/quotes.ts";
import type { Message } from "../../src/telegram/message.ts";
import { encode } from "../../src/telegram/references.ts";
import { answerMessage } from "../../src/telegram/rendering/answer.ts";
import { plain } from "../../src/telegram/rendering/joining.ts";
import { startFeature } from "../support/feature-bot.ts";
import { keptLog } from "../support/kept-log.ts";
import { shippedEmbedder } from "../support/model.ts";
import { PLAIN } from "../terminal/answers.ts";

const COVERAGE = { articles: 3, briefs: 1, years: null };

export const QUAY = "Les travaux ont coûté 36 millions de dollars.";

/** The bot with these buttons: to a message that is a reference it sends that as a button, to « réponse » all quotes, else answers. */
export async function start(library: Library, quotes: readonly Quote[] = []) {
  const [first, ...others] = quotes;
  const archivist = createArchivist({ library, embedder: shippedEmbedder() });
  return startFeature(library, ({ courier }) => {
    const composer = new Composer<BotContext>();
    composer.use(createQuoteButtons({ courier, library, log: keptLog() }));
    composer.on("callback_query", (ctx) => ctx.answerCallbackQuery({ text: "pas pour elle" }));
    composer.on("message:text", async (ctx) => {
      const to = addressOf(ctx);
      if (!to) throw new Error("no address");
      const { text } = ctx.message;
      const button = { text: "Bouton", callback_data: text };
      const message: Message = /^[cmsl]:|^foreign/.test(text)
        ? { blocks: [{ content: plain("?"), excerpts: [] }], keyboard: [[button]] }
        : answerMessage(
            first ? answered([first, ...others]) : await archivist.ask(text),
            ctx.wording,
            COVERAGE,
          );
      await courier.send(to, message);
    });
    return composer;
  });
}

function answered(quotes: Answered["quotes"]): Answered {
  return { ...PLAIN, quotes };
}

/** The quote of a file at these words, which are one sentence of it or two. */
export async function quoteOf(library: Library, file: string, words: string): Promise<Quote> {
  const { store } = library.open();
  for (const { id } of await store.standingIn(file)) {
    const [document] = await store.fetch([id]);
    const raw = (await store.text(document?.document.file ?? file)) ?? "";
    const begin = raw.indexOf(words);
    const quote = document && quoteAt(document, raw, { start: begin, end: begin + words.length });
    if (quote) return quote;
  }
  throw new Error(`no sentence « ${words} » in ${file}`);
}

/** The data of the button that shows a quote in its paragraph. */
export const contextOf = ({ document, start: from, end }: Quote) =>
  encode({ kind: "context", document, start: from, end });
/** The lines of a text, without its no-break spaces. */
export const unbroken = (text: string | undefined) => text?.replaceAll("\u00A0", " ").split("\n");
