import { onTestFinished } from "vitest";
import type { State } from "../../../src/state/state.ts";
import { callRaw } from "../bot-api/raw.ts";
import type { BotApi } from "../bot-api/index.ts";
import { composeHookBot, SECRET, type HookPlan } from "./bot.ts";

/** Waits that suit a test, in ms. */
export const BRISK = { sweep: 100, glance: 20, noting: 50 };

/** A bot behind its webhook in this process, at work until the test ends. */
export async function startHook(
  { root, token }: Pick<BotApi, "root" | "token">,
  state: State,
  plan: Partial<HookPlan> = {},
) {
  const { timings, ...rest } = plan;
  const composed = await composeHookBot(state, {
    root,
    token,
    holder: "one",
    ...rest,
    timings: { ...BRISK, ...timings },
  });
  const running = composed.webhook.run();
  running.catch(() => undefined);
  composed.server.open(composed.webhook.take);
  onTestFinished(() => composed.end());
  return { ...composed, running };
}

/** Has Telegram deliver to an address. */
export async function deliverTo(api: BotApi, url: string): Promise<void> {
  await callRaw(api, "setWebhook", { url, secret_token: SECRET });
}
