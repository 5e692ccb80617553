import { Composer } from "grammy";
import type { Day } from "../../answer/chronology/days.ts";
import { newsSince, type ArrivedOn } from "../../answer/chronology/news-since.ts";
import { quotedAt } from "../../answer/chronology/row.ts";
import { LONGEST_SUBJECT, type Subject } from "../../answer/chronology/subject.ts";
import { readTypedDay } from "../../answer/chronology/typed-day.ts";
import type { Wording } from "../../wording/wording.ts";
import type { BotContext } from "../context.ts";
import type { Message } from "../message.ts";
import { markOf } from "../references-chronology.ts";
import { decode } from "../references.ts";
import { dayInWords, sinceMessage } from "../rendering/since.ts";
import { inWords } from "./asking/in-words.ts";
import { reply } from "./asking/reply.ts";
import { saidIn } from "./asking/said.ts";
import { pageOf, sendListing, turnListing, type ListingParts } from "./chronology-listing.ts";
import { shownSubject, typedSubject } from "./chronology-subject.ts";
import { commandName, isCommand } from "./commands.ts";

/** What is needed to tell what is new. */
export interface SinceParts extends ListingParts {
  /** The day that it is, for whoever writes. */
  readonly today: (ctx: BotContext) => Day | Promise<Day>;
  readonly arrivedOn: ArrivedOn;
}

/** What news are asked for. */
interface Wish {
  readonly day: Day;
  readonly subject: Subject | null;
}

/**
 * `/depuis` lists what is new in the archive since a day, all of it or on a subject, a quote each, the latest first, on pages that are
 * turned in place: the day that was meant stands in their buttons, so that `hier` stays the same after midnight.
 */
export function createSince(parts: SinceParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.filter(isCommand("since")).on("message", async (ctx) => {
    const { heard } = saidIn(ctx.message, ctx.me);
    const wish = readWish(heard, await parts.today(ctx), ctx.wording);
    if (typeof wish === "string") return reply(parts.courier, ctx, inWords(wish));
    return sendListing(parts, ctx, () => sincePage(parts, wish, 0, ctx.wording));
  });
  composer.on("callback_query:data", async (ctx, next) => {
    const reference = decode(ctx.callbackQuery.data);
    if (reference?.kind !== "since") return next();
    const { day, page } = reference;
    const subject =
      reference.subject === null ? null : shownSubject(ctx.callbackQuery.message, reference.subject);
    if (reference.subject !== null && subject === null) {
      await ctx.answerCallbackQuery({ text: ctx.wording.say("button-old") });
      return;
    }
    return turnListing(parts, ctx, () => sincePage(parts, { day, subject }, page, ctx.wording));
  });
  return composer;
}

/** What is asked for, or a word on why that cannot be told. */
function readWish(heard: string, today: Day, wording: Wording): Wish | string {
  const { say, language } = wording;
  const command = commandName("since", language);
  const typed = readTypedDay(heard, today);
  switch (typed.kind) {
    case "missing":
      return say("since-missing", { command });
    case "unreadable":
      return say("since-unreadable", { command });
    case "future":
      return say("since-future", { command, day: dayInWords(typed.day, wording) });
    case "day":
      break;
  }
  if (typed.rest === "") return { day: typed.day, subject: null };
  const subject = typedSubject(typed.rest);
  if (subject === "too long") return say("since-too-long", { limit: LONGEST_SUBJECT, command });
  return subject === "wordless" ? say("since-wordless", { command }) : { day: typed.day, subject };
}

async function sincePage(
  { library, arrivedOn }: SinceParts,
  { day, subject }: Wish,
  wanted: number,
  wording: Wording,
): Promise<Message> {
  const archive = library.open();
  const news = await newsSince(archive, { day, subject, arrivedOn });
  const { shown, page, pages } = pageOf(news.fresh, wanted);
  const places = new Map((await news.placesOf(shown)).map((place) => [place.document.document.id, place]));
  const rows = await Promise.all(
    shown.map(async (fresh) => {
      const place = places.get(fresh.document);
      const quote = place ? await quotedAt(archive, place) : null;
      return quote ? [{ fresh, quote }] : [];
    }),
  );
  const [newest] = await archive.store.latest(0, 1);
  const about = subject && { subject: subject.text, mark: markOf(subject.text) };
  const latest = newest?.date?.year === undefined ? null : newest.date;
  return sinceMessage(
    { day, about, news, rows: rows.flat(), page, pages, latest },
    archive.store.summary,
    wording,
  );
}
