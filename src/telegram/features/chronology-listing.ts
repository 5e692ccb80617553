import type { Library } from "../../answer/library.ts";
import { addressOf } from "../address.ts";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import type { Message } from "../message.ts";
import { pagesOf, ROWS_A_PAGE } from "../rendering/chronology-page.ts";
import { inWords } from "./asking/in-words.ts";

/** What listings of quotes are sent with. */
export interface ListingParts {
  readonly library: Library;
  readonly courier: Courier;
}

/** Makes a page of a listing from the archive as it is at that moment. */
export type MakePage = () => Promise<Message>;

/** Sends a page as a reply. Where the archive changed under it, it is made once more from the archive brought up to date. */
export async function sendListing(
  { library, courier }: ListingParts,
  ctx: BotContext,
  make: MakePage,
): Promise<void> {
  const to = addressOf(ctx);
  if (!to) return;
  const first = await courier.send(to, await make());
  if (first.outcome !== "changed") return;
  await library.refresh();
  const second = await courier.send(to, await make());
  if (second.outcome === "changed") await courier.send(to, inWords(ctx.wording.say("timeline-changing")));
}

/** Puts a page in the place of the one whose button was pressed; as a new message where that can no longer be changed. */
export async function turnListing(parts: ListingParts, ctx: BotContext, make: MakePage): Promise<void> {
  const { library, courier } = parts;
  const shown = ctx.callbackQuery?.message;
  await ctx.answerCallbackQuery();
  if (!shown) return;
  const earlier = { chat: shown.chat.id, message: shown.message_id };
  const first = await courier.edit(earlier, await make());
  if (first.outcome === "changed") await library.refresh();
  const last = first.outcome === "changed" ? await courier.edit(earlier, await make()) : first;
  if (last.outcome === "changed" || last.outcome === "gone") await sendListing(parts, ctx, make);
}

/** The part of a listing that is shown on a page; the last page where there are fewer. */
export function pageOf<T>(
  all: readonly T[],
  wanted: number,
): { readonly shown: readonly T[]; readonly page: number; readonly pages: number } {
  const pages = pagesOf(all.length);
  const page = Math.min(wanted, pages - 1);
  return { shown: all.slice(page * ROWS_A_PAGE, (page + 1) * ROWS_A_PAGE), page, pages };
}
