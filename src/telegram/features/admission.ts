import { Composer } from "grammy";
import type { Log } from "../../log.ts";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import { inWords } from "./asking/in-words.ts";
import { personOf } from "./asking/person.ts";
import { createRecent } from "./memory/recent.ts";

/** Who may use the bot. */
export interface AdmissionParts {
  /** `null` admits every chat. */
  readonly allowedChats: readonly number[] | null;
  /** Admins may talk with it in private, in any case. */
  readonly adminIds: readonly number[];
  readonly courier: Courier;
  readonly log: Log;
  readonly now: () => number;
}

/** Lets the updates of some chats pass. */
export interface Admission {
  readonly composer: Composer<BotContext>;
  /** Admits what an admitted group has become. */
  move(from: number, to: number): void;
}

/** Whoever is not admitted is told so once in so many ms. */
const SILENCE = 3_600_000;

/**
 * Lets through what comes from admitted chats, and inline queries of admitted persons. All others get no results, silence in
 * groups, and in private one word with the chat's number, which the operator can add to the settings.
 */
export function createAdmission({ allowedChats, adminIds, courier, log, now }: AdmissionParts): Admission {
  const admitted = new Set(allowedChats);
  const persons = new Set([...admitted, ...adminIds]);
  const told = createRecent<number>({ keyOf: String, most: 1_000, lifetime: SILENCE, now });
  const move = (from: number, to: number) => {
    if (!admitted.has(from) || admitted.has(to)) return;
    admitted.add(to);
    log.warn({ from, to }, "Un groupe admis a changé de numéro : ajoutez le nouveau à ALLOWED_CHATS.");
  };
  const isAdmitted = ({ chat, from }: BotContext): boolean =>
    chat === undefined || chat.type === "private"
      ? persons.has(chat?.id ?? from?.id ?? 0)
      : admitted.has(chat.id);
  const refuse = async (ctx: BotContext): Promise<void> => {
    const { message, chat, me } = ctx;
    if (ctx.inlineQuery) await ctx.answerInlineQuery([], { cache_time: CACHED, is_personal: true });
    if (ctx.callbackQuery) await ctx.answerCallbackQuery();
    if (chat?.type !== "private" || !message || personOf(message, me) === null) return;
    if (told.get(`${chat.id}`) !== undefined) return;
    told.keep(chat.id);
    await courier.send({ chat: chat.id }, inWords(ctx.wording.say("chat-refused", { chat: `${chat.id}` })));
  };
  const composer = new Composer<BotContext>();
  composer.use(async (ctx, next) => {
    if (allowedChats === null) return next();
    if (ctx.message?.migrate_from_chat_id !== undefined)
      move(ctx.message.migrate_from_chat_id, ctx.message.chat.id);
    await (isAdmitted(ctx) ? next() : refuse(ctx));
  });
  return { composer, move };
}

/** How long clients keep that there is nothing for this person, in s: soon after they are admitted they get results. */
const CACHED = 60;
