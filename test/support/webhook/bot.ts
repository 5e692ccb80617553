import { setTimeout as pause } from "node:timers/promises";
import { Bot } from "grammy";
import type { Log } from "../../../src/log.ts";
import { createMetrics } from "../../../src/server/metrics.ts";
import { startServer, type ServerTimings } from "../../../src/server/server.ts";
import type { LaneLocks } from "../../../src/state/lane-locks.ts";
import type { State } from "../../../src/state/state.ts";
import { configureOutgoing } from "../../../src/telegram/outgoing/outgoing.ts";
import { createStanding } from "../../../src/telegram/outgoing/standing.ts";
import type { WebhookTimings } from "../../../src/telegram/webhook/timings.ts";
import { createWebhook } from "../../../src/telegram/webhook/webhook.ts";
import { keptLog } from "../kept-log.ts";
import { echoOf, FREE } from "../polling-bot.ts";

/** Which server a bot talks to, and how it is set up. */
export interface HookPlan {
  readonly root: string;
  readonly token: string;
  readonly holder: string;
  readonly log?: Log;
  /** How long the bot thinks about each message, in ms. */
  readonly thinking?: number;
  readonly most?: number;
  readonly timings?: Partial<WebhookTimings>;
  readonly door?: Partial<ServerTimings>;
  /** Others than those of the state. */
  readonly locks?: LaneLocks;
  /** Adds handlers in front of the one that repeats. */
  readonly prepare?: (bot: Bot) => void;
}

export const SECRET = "a-secret_of-this-test";
export const PATH = "/telegram/hook";

/** A real bot that repeats what it is told, behind the real server and webhook, over a state that others may share. Not yet let in. */
export async function composeHookBot(state: State, plan: HookPlan) {
  const { root, token, holder, thinking = 0, most, timings = {}, log = keptLog() } = plan;
  const bot = new Bot(token, { client: { apiRoot: root } });
  const sending = new AbortController();
  const standing = createStanding();
  configureOutgoing(bot.api, {
    log,
    signal: sending.signal,
    limits: FREE,
    patience: { retry: { first: 20, most: 200 } },
    guard: standing.guard,
  });
  plan.prepare?.(bot);
  bot.on("message:text", async (ctx) => {
    if (thinking > 0) await pause(thinking);
    await ctx.reply(echoOf(ctx.message.text));
  });
  await bot.init();
  const inbox = state.inbox(bot.botInfo.id, Date.now);
  const webhook = createWebhook({
    bot,
    inbox,
    locks: plan.locks ?? state.laneLocks,
    standing,
    holder,
    log,
    sending,
    timings,
    ...(most !== undefined && { most }),
  });
  const metrics = createMetrics();
  metrics.watchQueue(webhook.size);
  const server = await startServer({
    host: "127.0.0.1",
    port: 0,
    hook: { path: PATH, secret: SECRET },
    readiness: async () => ({ bot: true }),
    metrics,
    log,
    ...(plan.door && { timings: plan.door }),
  });
  return {
    bot,
    webhook,
    server,
    inbox,
    metrics,
    sending,
    url: `http://127.0.0.1:${server.port}${PATH}`,
    /** As the service ends: nothing is let in, what was begun is finished. */
    async end() {
      await server.shut();
      await webhook.stop();
      sending.abort();
      await server.stop();
    },
  };
}
