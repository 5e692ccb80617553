import { Composer } from "grammy";
import type { Message } from "grammy/types";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import { inWords } from "./asking/in-words.ts";
import { createLimit } from "./asking/limit.ts";
import { personOf } from "./asking/person.ts";
import { reply } from "./asking/reply.ts";
import { isReplyTo } from "./asking/said.ts";
import { createRecent } from "./memory/recent.ts";

/** What people send that holds no question; all else without text tells of something that happened in the chat. */
const WORDLESS = [
  "animation",
  "audio",
  "checklist",
  "contact",
  "dice",
  "document",
  "game",
  "location",
  "paid_media",
  "photo",
  "poll",
  "sticker",
  "story",
  "venue",
  "video",
  "video_note",
  "voice",
] as const satisfies readonly (keyof Message)[];

/** So many hints a minute are enough for one person. */
const HINTS_A_MINUTE = { most: 10, within: 60_000 };

/** How long an album may take to arrive, in ms. */
const ALBUM = 60_000;

/**
 * A word on how to ask to whoever sends something without text: in private, or as a reply to the bot. Once for the pictures of
 * an album, and not at all where the first of them brought a question. To be asked before what takes captions.
 */
export function createHints(courier: Courier, now: () => number): Composer<BotContext> {
  const limit = createLimit({ ...HINTS_A_MINUTE, now });
  const albums = createRecent<string>({ keyOf: (album) => album, most: 1_000, lifetime: ALBUM, now });
  const composer = new Composer<BotContext>();
  composer.on("message", async ({ message }, next) => {
    if (message.media_group_id === undefined) return next();
    const album = `${message.chat.id} ${message.media_group_id}`;
    const isKnown = albums.get(album) !== undefined;
    albums.keep(album);
    if (message.caption !== undefined || !isKnown) await next();
  });
  const wordless = new Composer<BotContext>();
  wordless.on("message", async (ctx, next) => {
    const { message, chat, me, wording } = ctx;
    const person = personOf(message, me);
    const isMeant = chat.type === "private" || isReplyTo(message, me);
    if (person === null || !isMeant || !WORDLESS.some((kind) => message[kind] !== undefined)) return next();
    if (limit.take(person, 1).taken === 0) return;
    await reply(courier, ctx, inWords(wording.say("hint-wordless")));
  });
  composer.filter(({ message }) => message?.text === undefined && message?.caption === undefined, wordless);
  return composer;
}
