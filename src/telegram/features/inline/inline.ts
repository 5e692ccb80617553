import { setImmediate as others } from "node:timers/promises";
import { Composer } from "grammy";
import type { InlineQueryResultsButton } from "grammy/types";
import type { BotContext } from "../../context.ts";
import type { Check } from "../../courier-check.ts";
import { inlineResult } from "../../rendering/inline-result.ts";
import type { Finder, Finding } from "./finder.ts";
import { createNewest } from "./newest.ts";

/** What inline search needs. */
export interface InlineParts {
  readonly finder: Finder;
  readonly check: Pick<Check, "holds">;
}

/** Results on one page. */
const PAGE = 10;
/** How long clients may keep results, in s: a little less than the archive takes to be looked at again, or hardly where more may come. */
const CACHED = 300;
const CACHED_INCOMPLETE = 5;
/** Where the button beside the results leads: to the bot's greeting. */
const START = "inline";

/**
 * Search in any chat: articles with the quote that says most, ten a page; the latest articles where nothing is typed. Of several
 * texts that a person types in a row only the newest is looked for to the end. Each quote is compared with its file
 * just before it is shown.
 */
export function createInline({ finder, check }: InlineParts): Composer<BotContext> {
  const newest = createNewest();
  const composer = new Composer<BotContext>();
  composer.on("inline_query", async (ctx) => {
    const { query, offset, from } = ctx.inlineQuery;
    const turn = newest.begin(from.id);
    try {
      // What has arrived meanwhile is heard first: it may be a newer text.
      await others();
      if (!turn.isNewest()) return;
      const start = offsetIn(offset);
      const page = await pageOf(finder, query, start, turn.isNewest);
      if (page && turn.isNewest()) await answer(ctx, await held(page, check), start);
    } finally {
      turn.end();
    }
  });
  return composer;
}

interface Page extends Finding {
  readonly isLast: boolean;
}

/** One page of what is found, or of the latest articles; null where it is no longer wanted. */
async function pageOf(
  finder: Finder,
  query: string,
  start: number,
  isWanted: () => boolean,
): Promise<Page | null> {
  if (query.trim() === "") {
    const hits = await finder.latest(start, PAGE + 1);
    return { hits: hits.slice(0, PAGE), isComplete: true, isLast: hits.length <= PAGE };
  }
  const found = await finder.find(query, isWanted);
  if (!found) return null;
  const { hits, isComplete } = found;
  return { hits: hits.slice(start, start + PAGE), isComplete, isLast: hits.length <= start + PAGE };
}

/** The page without what no longer holds. */
async function held(page: Page, check: Pick<Check, "holds">): Promise<Page> {
  const holds = await Promise.all(page.hits.map(({ quote }) => check.holds(quote)));
  return { ...page, hits: page.hits.filter((_, at) => holds[at]) };
}

async function answer(ctx: BotContext, { hits, isComplete, isLast }: Page, start: number): Promise<void> {
  const results = hits.map((hit) => inlineResult(hit, ctx.me.username, ctx.wording));
  const button: InlineQueryResultsButton = {
    text: ctx.wording.say(results.length === 0 ? "inline-none" : "inline-ask"),
    start_parameter: START,
  };
  await ctx.answerInlineQuery(results, {
    // The words around the quotes are in the person's language.
    is_personal: true,
    cache_time: isComplete ? CACHED : CACHED_INCOMPLETE,
    next_offset: isLast ? "" : String(start + PAGE),
    ...(start === 0 && { button }),
  });
}

/** Where a page begins, from what Telegram gives back of `next_offset`; 0 for anything else. */
function offsetIn(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
