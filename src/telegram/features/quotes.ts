import { Composer } from "grammy";
import { currentAmong, type Library } from "../../answer/library.ts";
import { quoteAt } from "../../answer/quotes.ts";
import type { Log } from "../../log.ts";
import type { Wording } from "../../wording/wording.ts";
import { addressOf } from "../address.ts";
import type { BotContext } from "../context.ts";
import type { Address, Courier } from "../courier.ts";
import { decode, type Place, type Reference } from "../references.ts";
import { furtherQuotes } from "../rendering/answer.ts";
import { paragraphMessage, type QuoteOfDocument } from "../rendering/paragraph.ts";
import { inWords } from "./asking/in-words.ts";

/** What the buttons under quotes work with. */
export interface QuoteButtonParts {
  readonly courier: Courier;
  readonly library: Library;
  readonly log: Pick<Log, "info">;
}

/**
 * The buttons under an answer's quotes. « Contexte » sends the paragraph and replies to it with Telegram's own quote at the exact
 * sentence; « autres extraits » sends the quotes that were not shown. Both reply to the message with the button, in its topic. Where
 * the document is no longer what was quoted, the press is answered so.
 */
export function createQuoteButtons({ courier, library, log }: QuoteButtonParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("callback_query:data", async (ctx, next) => {
    const reference = decode(ctx.callbackQuery.data);
    const to = addressOf(ctx);
    const places = placesOf(reference);
    if (!to || places.length === 0) return next();
    const found = await foundAt(places, library);
    const [first] = found;
    const { wording } = ctx;
    if (!first) {
      log.info({ button: reference?.kind }, "Un bouton mène à un article qui a changé.");
      await ctx.answerCallbackQuery({ text: wording.say("article-changed"), show_alert: true });
      return;
    }
    await ctx.answerCallbackQuery();
    const isContext = reference?.kind === "context";
    const quotes = found.map(({ quote }) => quote);
    const outcome = isContext
      ? await showContext(courier, to, first, wording)
      : await courier.send(to, furtherQuotes(quotes, wording)).then((sent) => sent.outcome);
    // It has changed since it was looked up: in the middle of it all.
    if (outcome === "changed") await courier.send(to, inWords(wording.say("article-changed")));
  });
  return composer;
}

/** Sends the paragraph of a quote, then points at the quote in it. */
async function showContext(courier: Courier, to: Address, found: QuoteOfDocument, wording: Wording) {
  const { message, quote, position } = paragraphMessage(found, wording);
  const sent = await courier.send(to, message);
  const [paragraph] = sent.outcome === "sent" ? sent.messages : [];
  if (!paragraph) return sent.outcome;
  const replyTo = { message: paragraph.message, quote, position };
  const pointed = await courier.send(
    { ...to, chat: paragraph.chat, replyTo },
    inWords(wording.say("quoted-passage")),
  );
  return pointed.outcome;
}

function placesOf(reference: Reference | null): readonly Place[] {
  if (reference?.kind === "context") return [reference];
  return reference?.kind === "more" ? reference.quotes : [];
}

/** The quotes at these places, of documents that are in the index and whose files are still what was indexed. */
async function foundAt(places: readonly Place[], library: Library): Promise<QuoteOfDocument[]> {
  const archive = library.open();
  const documents = await archive.store.fetch([...new Set(places.map(({ document }) => document))]);
  const found: QuoteOfDocument[] = [];
  for (const place of places) {
    const document = documents.find((one) => one.document.id === place.document);
    const raw = document ? await archive.store.text(document.document.file) : null;
    const quote = document && raw !== null ? quoteAt(document, raw, place) : null;
    if (document && raw !== null && quote) found.push({ quote, document, raw });
  }
  const files = found.map(({ quote }) => quote.file);
  const current = await currentAmong(files, archive, library);
  return found.filter(({ quote }) => current.has(quote.file));
}
