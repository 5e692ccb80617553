import { Composer } from "grammy";
import type { Library } from "../../answer/library.ts";
import { listingOf } from "../../answer/listing/listing.ts";
import type { Request } from "../../answer/listing/request.ts";
import type { Wording } from "../../wording/wording.ts";
import type { BotContext } from "../context.ts";
import type { Message } from "../message.ts";
import { decode } from "../references.ts";
import { pagesOf, ROWS_A_PAGE } from "../rendering/chronology-page.ts";
import { listedMessage } from "../rendering/listed.ts";
import { turnListing, type ListingParts } from "./chronology-listing.ts";
import { shownSubject } from "./chronology-subject.ts";

/**
 * The buttons below a listing of articles turn its pages in place, each made of the archive as it is at that moment. Nothing of what was
 * asked is kept: the subject stands in the message.
 */
export function createListings(parts: ListingParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("callback_query:data", async (ctx, next) => {
    const reference = decode(ctx.callbackQuery.data);
    if (reference?.kind !== "listing") return next();
    const { counts, page, period, subject: mark } = reference;
    const subject = mark === null ? null : shownSubject(ctx.callbackQuery.message, mark);
    if (mark !== null && !subject) {
      await ctx.answerCallbackQuery({ text: ctx.wording.say("button-old") });
      return;
    }
    return turnListing(parts, ctx, () =>
      listedPage(parts.library, { counts, subject, period }, page, ctx.wording),
    );
  });
  return composer;
}

/** A page of what is listed; the last one where there are fewer. */
async function listedPage(
  library: Library,
  request: Request,
  wanted: number,
  wording: Wording,
): Promise<Message> {
  const archive = library.open();
  const pageAt = async (page: number) => {
    const listing = await listingOf(archive, request, { offset: page * ROWS_A_PAGE, limit: ROWS_A_PAGE });
    return { listing, page, understood: null };
  };
  const asked = await pageAt(wanted);
  const last = pagesOf(asked.listing.listed) - 1;
  return listedMessage(wanted <= last ? asked : await pageAt(last), wording);
}
