import { Composer } from "grammy";
import { currentAmong, type Library } from "../../answer/library.ts";
import type { Document } from "../../archive/document.ts";
import { wholeText, type WholeParagraph } from "../../archive/whole-text.ts";
import type { Span } from "../../language/span.ts";
import type { Wording } from "../../wording/wording.ts";
import { addressOf } from "../address.ts";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import type { Message } from "../message.ts";
import { decode } from "../references.ts";
import { articleList, LISTED } from "../rendering/article-list.ts";
import { articlePage } from "../rendering/article.ts";
import { pagesOf } from "../rendering/pages.ts";
import { inWords } from "./asking/in-words.ts";
import { reply } from "./asking/reply.ts";
import { isCommand } from "./commands.ts";

/** What reading articles needs. */
export interface ArticleParts {
  readonly library: Library;
  readonly courier: Courier;
}

/** Articles page by page, and the list of them. */
export interface Articles {
  readonly composer: Composer<BotContext>;
  /** Sends the first page of an article or a brief, or an honest word where it is gone. */
  open(ctx: BotContext, document: string): Promise<void>;
}

/**
 * `/articles` lists the archive; its buttons and those of answers open articles, whose pages are turned in place. Every page is
 * cut from the file as it is at that moment.
 */
export function createArticles(parts: ArticleParts): Articles {
  const { library, courier } = parts;
  const composer = new Composer<BotContext>();
  composer.filter(isCommand("articles")).on("message", async (ctx) => {
    await reply(courier, ctx, await listOf(library, 0, ctx.wording));
  });
  composer.on("callback_query:data", async (ctx, next) => {
    const reference = decode(ctx.callbackQuery.data);
    switch (reference?.kind) {
      case "article": {
        const page = await pageOf(library, reference.document, 0, ctx.wording);
        await ctx.answerCallbackQuery();
        return show(parts, ctx, page);
      }
      case "page":
        return turn(parts, ctx, await pageOf(library, reference.document, reference.page, ctx.wording));
      case "list":
        return turn(parts, ctx, await listOf(library, reference.page, ctx.wording));
      default:
        return next();
    }
  });
  return {
    composer,
    open: async (ctx, document) => show(parts, ctx, await pageOf(library, document, 0, ctx.wording)),
  };
}

/** Sends a page, or an honest word where its document is gone. */
async function show({ courier }: ArticleParts, ctx: BotContext, message: Message | null): Promise<void> {
  const to = addressOf(ctx);
  if (!to) return;
  const sent = message && (await courier.send(to, message));
  if (!sent || sent.outcome === "changed") await courier.send(to, inWords(ctx.wording.say("article-gone")));
}

/** Shows another page in the place of the one whose button was pressed. */
async function turn({ courier }: ArticleParts, ctx: BotContext, message: Message | null): Promise<void> {
  const shown = ctx.callbackQuery?.message;
  if (!message || !shown) {
    await ctx.answerCallbackQuery({ text: ctx.wording.say("article-gone"), show_alert: true });
    return;
  }
  await ctx.answerCallbackQuery();
  await courier.edit({ chat: shown.chat.id, message: shown.message_id }, message);
}

async function listOf(library: Library, page: number, wording: Wording): Promise<Message> {
  const { store } = library.open();
  return articleList(await store.latest(page * LISTED, LISTED), page, store.summary, wording);
}

/** A page of a document as its file is now; the first where there is no such page. Null where the document is gone. */
async function pageOf(
  library: Library,
  id: string,
  number: number,
  wording: Wording,
): Promise<Message | null> {
  const found =
    (await findCurrent(library, id)) ?? (await library.refresh().then(() => findCurrent(library, id)));
  if (!found) return null;
  const { document, standing, text } = found;
  const pages = pagesOf(document.file, text, paragraphsOf(found));
  const stretches = pages[number];
  return articlePage(
    {
      document,
      stretches: stretches ?? pages[0] ?? [],
      number: stretches ? number : 0,
      pages: pages.length,
      bearers: standing.filter((other) => document.kind === "brief" && other.kind === "article"),
    },
    wording,
  );
}

interface Found {
  readonly document: Document;
  readonly standing: readonly Document[];
  readonly text: string;
}

async function findCurrent(library: Library, id: string): Promise<Found | null> {
  const archive = library.open();
  const [indexed] = await archive.store.fetch([id]);
  if (!indexed) return null;
  const { document } = indexed;
  const text = await archive.store.text(document.file);
  const isCurrent = (await currentAmong([document.file], archive, library)).has(document.file);
  if (text === null || !isCurrent) return null;
  return { document, standing: await archive.store.standingIn(document.file), text };
}

/** Of an article the whole file; of a brief what stands between its headline and its end. */
function paragraphsOf({ document, standing, text }: Found): WholeParagraph[] {
  const whole = wholeText(document.file, text, standing);
  if (document.kind === "article") return whole;
  // Its headline comes first, but may stand below a caption.
  const first = Math.min(...document.paragraphs.map(({ start }) => start));
  const last = Math.max(...document.paragraphs.map(({ end }) => end));
  const isOwn = ({ start, end }: Span) => start >= first && end <= last;
  return whole.flatMap(({ kind, pieces }) => {
    const own = pieces.filter(isOwn);
    return own.length > 0 ? [{ kind, pieces: own }] : [];
  });
}
