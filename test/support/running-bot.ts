import type { Bot } from "grammy";
import { onTestFinished } from "vitest";
import type { Log } from "../../src/log.ts";
import type { Ledger } from "../../src/state/ledger.ts";
import { UPDATE_KINDS } from "../../src/telegram/bot.ts";
import type { BotContext } from "../../src/telegram/context.ts";
import { createPolling } from "../../src/telegram/polling/polling.ts";
import type { BotApi } from "./bot-api/index.ts";

/** Has a bot handle what its Telegram delivers, until the test ends; then its Telegram ends, too. */
export async function runBot(
  bot: Bot<BotContext>,
  api: BotApi,
  log: Log,
  sending = new AbortController(),
): Promise<void> {
  await bot.init();
  const timings = { longPoll: 5, glance: 20, repeating: 50 };
  const polling = createPolling({ bot, ledger: noLedger, log, sending, kinds: UPDATE_KINDS, timings });
  const running = polling.run();
  onTestFinished(async () => {
    await polling.stop();
    await running;
    await api.stop();
  });
}

/** Nothing is killed here: nothing needs to be kept. */
const noLedger: Ledger = {
  unfinished: async () => [],
  finishedAmong: async () => new Set(),
  keep: async () => undefined,
  finish: async () => undefined,
  forget: async () => undefined,
};
