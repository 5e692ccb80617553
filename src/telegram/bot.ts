import { Bot, type MiddlewareObj } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Archivist } from "../answer/archivist.ts";
import type { Library } from "../answer/library.ts";
import type { Log } from "../log.ts";
import { NO_METER, type Meter } from "../meter.ts";
import { everyWording } from "../wording/wording.ts";
import type { BotContext } from "./context.ts";
import { createCourier, type Courier } from "./courier.ts";
import { createAdmission } from "./features/admission.ts";
import { createArticles } from "./features/articles.ts";
import { createAnswering } from "./features/asking/answering.ts";
import { createAsker } from "./features/asking/asker.ts";
import { createDialogue } from "./features/asking/dialogue.ts";
import { createJournal } from "./features/asking/journal.ts";
import {
  createLimit,
  createSharedLimit,
  QUESTIONS_A_MINUTE,
  type SharedCount,
} from "./features/asking/limit.ts";
import { putMenus } from "./features/commands.ts";
import { createEdits } from "./features/edits.ts";
import { createFaults } from "./features/faults.ts";
import { createGroups } from "./features/groups.ts";
import { createHelp } from "./features/help.ts";
import { createHints } from "./features/hints.ts";
import { createLanguage, type ChosenLanguage } from "./features/language.ts";
import { createMemory } from "./features/memory/memory.ts";
import { createPrivacy, type Keeping } from "./features/privacy.ts";
import { createQuestions } from "./features/questions.ts";
import { createQuoteButtons } from "./features/quotes.ts";
import { createStart } from "./features/start.ts";
import { createStats } from "./features/stats.ts";
import { createSuggestions } from "./features/suggestions.ts";
import { createUnknown } from "./features/unknown.ts";
import { createWhy } from "./features/why.ts";
import { measuring } from "./outgoing/measuring.ts";
import { configureOutgoing, type OutgoingOptions } from "./outgoing/outgoing.ts";

/** What a bot is made of. */
export interface BotParts {
  readonly token: string;
  /** Null for Telegram's own. */
  readonly apiRoot: string | null;
  readonly archivist: Archivist;
  readonly library: Library;
  readonly log: Log;
  readonly meter?: Meter | undefined;
  /** Where questions are counted by several processes together; null where there is but one. */
  readonly quota?: SharedCount | null | undefined;
  /** Aborted when the process can wait no longer: calls under way then reject with `Interrupted`. */
  readonly signal: AbortSignal;
  readonly adminIds: readonly number[];
  /** `null` admits every chat. */
  readonly allowedChats: readonly number[] | null;
  /** Features beyond these, made with the bot's courier: a command of theirs has its row in `COMMANDS`. */
  readonly further?: ((courier: Courier) => readonly MiddlewareObj<BotContext>[]) | undefined;
  /** The language that somebody chose in their settings. */
  readonly chosenLanguage?: ChosenLanguage | undefined;
  /** Told of groups that have become others, by their old and new id; never rejects. */
  readonly moved?: ((from: number, to: number) => Promise<void>) | undefined;
  /** What is kept of people on disk. */
  readonly keeping?: Keeping | undefined;
  /** A guard of what goes out; other limits and patience towards Telegram, and another clock (in ms), for tests. */
  readonly outgoing?: Pick<OutgoingOptions, "limits" | "patience" | "sharing" | "guard"> | undefined;
  readonly now?: (() => number) | undefined;
  /** Where it is known already: else `bot.init()` asks Telegram. */
  readonly botInfo?: UserFromGetMe | undefined;
}

/** A bot, and what puts its commands into the menus of Telegram's clients. */
export interface TelegramBot {
  readonly bot: Bot<BotContext>;
  /** To be called once at the start; what fails is logged. */
  putMenus(): Promise<void>;
}

/**
 * The bot with all that it can do. It is neither initialised nor started: `bot.handleUpdate` handles one update, in order within a
 * chat, and rejects only where the update is for the next run.
 */
export function createTelegramBot(parts: BotParts): TelegramBot {
  const { token, apiRoot, archivist, library, log, adminIds, allowedChats } = parts;
  const { now = () => performance.now(), meter = NO_METER } = parts;
  const bot = new Bot<BotContext>(token, {
    ...(apiRoot !== null && { client: { apiRoot } }),
    ...(parts.botInfo && { botInfo: parts.botInfo }),
  });
  const wordings = everyWording();
  const memory = createMemory(now);
  const journal = createJournal({ log, now, meter });
  const courier = createCourier({ api: bot.api, library, log, meter });
  const rule = { ...QUESTIONS_A_MINUTE, now };
  const limit = parts.quota ? createSharedLimit(rule, parts.quota) : createLimit(rule);
  const answering = createAnswering({ archivist, library, log });
  const dialogue = createDialogue({ answering, courier, memory, journal });
  const asker = createAsker({ dialogue, courier, memory, limit, journal });
  const suggestions = createSuggestions({ archivist, courier, dialogue, memory });
  const articles = createArticles({ library, courier });
  const admission = createAdmission({ allowedChats, adminIds, courier, log, now });
  const moved = async (from: number, to: number) => {
    memory.moveChat(from, to);
    admission.move(from, to);
    await parts.moved?.(from, to);
  };
  bot.api.config.use(measuring(meter));
  configureOutgoing(bot.api, { log, signal: parts.signal, onMigrated: moved, ...parts.outgoing });
  bot.use(
    createLanguage({ wordings, chosen: parts.chosenLanguage, log }),
    createFaults({ courier, log }),
    admission.composer,
    createGroups({ courier, memory, moved }),
    createStart({ archivist, courier, suggestions, openArticle: articles.open }),
    createHelp({ archivist, courier }),
    createPrivacy({ courier, memory, keeping: parts.keeping }),
    createStats({ journal, archivist, courier, adminIds }),
    createQuoteButtons({ courier, library, log }),
    createWhy({ archivist, courier, memory, log }),
    articles.composer,
    suggestions.composer,
    ...(parts.further?.(courier) ?? []),
    createEdits({ asker, dialogue, memory, limit }),
    createHints(courier, now),
    createQuestions(asker),
    createUnknown({ courier }),
  );
  return { bot, putMenus: () => putMenus({ api: bot.api, adminIds, wordings, log }) };
}

/** The kinds of updates that the features take: to be asked for by whatever receives them. */
export const UPDATE_KINDS = [
  "message",
  "edited_message",
  "callback_query",
  "inline_query",
  "my_chat_member",
] as const;
