import { Composer } from "grammy";
import { chronologyOf } from "../../answer/chronology/chronology.ts";
import { quotedAt } from "../../answer/chronology/row.ts";
import { LONGEST_SUBJECT, type Subject } from "../../answer/chronology/subject.ts";
import type { Library } from "../../answer/library.ts";
import type { Wording } from "../../wording/wording.ts";
import type { BotContext } from "../context.ts";
import type { Message } from "../message.ts";
import { markOf } from "../references-chronology.ts";
import { decode } from "../references.ts";
import { chronologyMessage } from "../rendering/chronology.ts";
import { inWords } from "./asking/in-words.ts";
import { reply } from "./asking/reply.ts";
import { saidIn } from "./asking/said.ts";
import { pageOf, sendListing, turnListing, type ListingParts } from "./chronology-listing.ts";
import { shownSubject, typedSubject } from "./chronology-subject.ts";
import { commandName, isCommand } from "./commands.ts";

/**
 * `/chrono` lists what the archive tells of a subject in the order of time, a quote each, on pages that are turned in place. Nothing of
 * what is asked is kept: the subject stands in the message, and its buttons only know whether it is still the same.
 */
export function createChronology(parts: ListingParts): Composer<BotContext> {
  const { library, courier } = parts;
  const composer = new Composer<BotContext>();
  composer.filter(isCommand("timeline")).on("message", async (ctx) => {
    const { heard } = saidIn(ctx.message, ctx.me);
    const subject = typedSubject(heard);
    if (typeof subject === "string")
      return reply(courier, ctx, inWords(faultOf(heard, subject, ctx.wording)));
    return sendListing(parts, ctx, () => chronologyPage(library, subject, 0, ctx.wording));
  });
  composer.on("callback_query:data", async (ctx, next) => {
    const reference = decode(ctx.callbackQuery.data);
    if (reference?.kind !== "timeline") return next();
    const subject = shownSubject(ctx.callbackQuery.message, reference.subject);
    if (!subject) {
      await ctx.answerCallbackQuery({ text: ctx.wording.say("button-old") });
      return;
    }
    return turnListing(parts, ctx, () => chronologyPage(library, subject, reference.page, ctx.wording));
  });
  return composer;
}

/** Why what was typed is no subject, with an example. */
function faultOf(heard: string, fault: "wordless" | "too long", { say, language }: Wording): string {
  const command = commandName("timeline", language);
  if (fault === "too long") return say("timeline-too-long", { limit: LONGEST_SUBJECT, command });
  return say(heard.trim() === "" ? "timeline-missing" : "timeline-wordless", { command });
}

async function chronologyPage(
  library: Library,
  subject: Subject,
  wanted: number,
  wording: Wording,
): Promise<Message> {
  const archive = library.open();
  const chronology = await chronologyOf(archive, subject);
  const { shown, page, pages } = pageOf(chronology.rows, wanted);
  const quoted = await Promise.all(shown.map(async (row) => ({ row, quote: await quotedAt(archive, row) })));
  const rows = quoted.flatMap(({ row, quote }) => (quote ? [{ row, quote }] : []));
  return chronologyMessage(
    { subject: subject.text, mark: markOf(subject.text), chronology, rows, page, pages },
    archive.store.summary,
    wording,
  );
}
