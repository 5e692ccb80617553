import type {
  BotCommand,
  Chat,
  ChatMember,
  InlineQueryResultArticle,
  InlineQueryResultsButton,
  Message,
  User,
  UserFromGetMe,
} from "grammy/types";
import type { Settings } from "./settings.ts";
import { createSignal } from "./signal.ts";
import type { Signal } from "./signal.ts";
import { createUpdates } from "./updates.ts";
import type { UpdateQueue } from "./updates.ts";

/** One request of the bot, in the order of arrival. */
export interface Call {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** When it came, ms since 1970. */
  readonly at: number;
  /** When it was answered, nothing while it is under way. */
  ended?: number;
  result?: unknown;
  error?: { readonly code: number; readonly description: string; readonly retryAfter?: number };
  /** True where the bot did not get to know the outcome (a reset connection, an outage). */
  lost?: true;
}

/** A rule that the bot broke. */
export interface Violation {
  readonly method: string;
  readonly reason: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A press on a button that the bot has yet to answer. */
export interface Press {
  readonly from: User;
  readonly at: number;
  answer?: PressAnswer;
}

/** What the presser is told; empty for a silent answer. */
export interface PressAnswer {
  readonly text?: string;
  readonly show_alert?: boolean;
  readonly url?: string;
}

/** An inline query that the bot has yet to answer. */
export interface Query {
  readonly at: number;
  answer?: InlineAnswer;
}

/** What the bot offers for a query. */
export interface InlineAnswer {
  readonly results: readonly InlineQueryResultArticle[];
  /** Seconds. */
  readonly cache_time: number;
  readonly is_personal: boolean;
  /** Empty where there is no more. */
  readonly next_offset: string;
  readonly button?: InlineQueryResultsButton;
}

/** A chat with all that is in it. */
export interface Room {
  readonly chat: Chat;
  /** As people see them now, oldest first; an edit puts a new object in the place of the old one. */
  messages: readonly Message[];
  /** Everyone who is or was in it, the bot among them. */
  readonly members: Map<number, ChatMember>;
  /** By thread id. */
  readonly topics: Map<number, Topic>;
  /** The supergroup that this group has become. */
  migratedTo?: number;
  /** Private chats: the user does not want to hear of the bot any more, or has no account any more. */
  ended?: "blocked" | "deleted";
  lastMessageId: number;
}

export interface Topic {
  readonly name: string;
  closed: boolean;
}

/** All that Telegram knows: one value that the methods change and the players look at. */
export interface World {
  readonly settings: Settings;
  readonly me: UserFromGetMe;
  /** The bot as others see it. */
  readonly bot: User;
  readonly updates: UpdateQueue;
  readonly signal: Signal;
  readonly calls: Call[];
  readonly violations: Violation[];
  /** Everyone who has an account, by id. */
  readonly users: Map<number, User>;
  /** All chats that exist, by id; private ones are those that a user has opened with the bot. */
  readonly rooms: Map<number, Room>;
  readonly presses: Map<string, Press>;
  readonly queries: Map<string, Query>;
  /** Messages sent by inline results that have a keyboard, by their inline id. */
  readonly inlineMessages: Map<string, { readonly room: Room; readonly message_id: number }>;
  /** By scope and language. */
  readonly commands: Map<string, readonly BotCommand[]>;
  /** Names and descriptions by method and language. */
  readonly profile: Map<string, string>;
  webhook: Webhook;
  /** The last message id of private chats and basic groups, which share one count. */
  lastMessageId: number;
  /** The last of all other ids. */
  lastId: number;
}

/** Where updates are sent to; an empty address means that the bot asks for them. */
export interface Webhook {
  readonly url: string;
  readonly secret?: string;
  readonly connections?: number;
  lastError?: { readonly date: number; readonly message: string };
}

/** Real ids start anywhere. */
const FIRST_UPDATE = 700_000_001;

/** A Telegram without people and chats. */
export function createWorld(settings: Settings): World {
  const signal = createSignal();
  const me = botAccount(settings);
  const { id, is_bot, first_name, username } = me;
  const bot = { id, is_bot, first_name, username };
  return {
    settings,
    me,
    bot,
    signal,
    updates: createUpdates(FIRST_UPDATE, settings.slowsRepeats, signal.changed),
    calls: [],
    violations: [],
    users: new Map([[id, bot]]),
    rooms: new Map(),
    presses: new Map(),
    queries: new Map(),
    inlineMessages: new Map(),
    commands: new Map(),
    profile: new Map(),
    webhook: { url: "" },
    lastMessageId: 0,
    lastId: 1000,
  };
}

/** A new id, unlike any before. */
export function newId(world: World): number {
  world.lastId += 1;
  return world.lastId;
}

/** Seconds since 1970, as Telegram dates everything. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}

/** An object without its undefined fields: what JSON would make of it. */
export function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Keys of undefined values are gone; what is left is as in T.
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function botAccount({ token, username, privacyMode }: Settings): UserFromGetMe {
  return {
    id: Number(token.split(":")[0]),
    is_bot: true,
    first_name: "L’Archiviste",
    username,
    can_join_groups: true,
    can_read_all_group_messages: !privacyMode,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}
