import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Bot } from "grammy";
import { configureOutgoing, type OutgoingOptions } from "../../src/telegram/outgoing/outgoing.ts";
import type { Log } from "../../src/log.ts";
import { createPolling, type PollingOptions } from "../../src/telegram/polling/polling.ts";
import { openState } from "../../src/state/sqlite/open.ts";

/** Which server a bot talks to, where its ledger is, and how it is set up. */
export interface BotPlan {
  readonly root: string;
  readonly token: string;
  readonly folder: string;
  readonly log?: Log;
  /** How long the bot thinks about each message, in ms. */
  readonly thinking?: number;
  readonly limits?: OutgoingOptions["limits"];
  readonly patience?: OutgoingOptions["patience"];
  readonly timings?: PollingOptions<{ update_id: number }>["timings"];
  readonly most?: number;
  /** Adds handlers in front of the one that repeats. */
  readonly prepare?: (bot: Bot) => void;
}

/** Limits that no test reaches. */
export const FREE: NonNullable<OutgoingOptions["limits"]> = {
  overall: [{ most: 1_000_000, within: 1 }],
  person: [{ most: 1_000_000, within: 1 }],
  group: [{ most: 1_000_000, within: 1 }],
};

/** What a bot for tests repeats, so that a test knows which message was answered. */
export function echoOf(text: string): string {
  return `« ${text} »`;
}

/** A real bot that repeats what it is told, over the loop and the outgoing transformers, with a ledger on disk. */
export async function composeBot(plan: BotPlan) {
  const { root, token, folder, log = silent, thinking = 0 } = plan;
  const bot = new Bot(token, { client: { apiRoot: root } });
  const sending = new AbortController();
  configureOutgoing(bot.api, {
    log,
    signal: sending.signal,
    limits: plan.limits ?? FREE,
    patience: { retry: { first: 20, most: 200 }, ...plan.patience },
  });
  plan.prepare?.(bot);
  bot.on("message:text", async (ctx) => {
    if (thinking > 0) await pause(thinking);
    await ctx.reply(echoOf(ctx.message.text));
  });
  const state = await openState(join(folder, "data"));
  const polling = createPolling({
    bot,
    ledger: state.ledger(Number(token.split(":")[0]), Date.now),
    log,
    sending,
    kinds: ["message", "my_chat_member"],
    ...(plan.most !== undefined && { most: plan.most }),
    timings: {
      longPoll: 5,
      retry: { first: 20, most: 200 },
      conflict: { first: 50, most: 200 },
      ...plan.timings,
    },
  });
  return { bot, polling, sending, close: () => state.close() };
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
