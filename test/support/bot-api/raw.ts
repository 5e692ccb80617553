import type { ApiResponse } from "grammy/types";
import { onTestFinished } from "vitest";
import { startBotApi } from "./bot-api.ts";
import type { BotApi } from "./bot-api.ts";
import type { Settings } from "./settings.ts";

/** A server that goes away with the test. */
export async function serverOfTest(options?: Partial<Settings>): Promise<BotApi> {
  const api = await startBotApi(options);
  onTestFinished(() => api.stop());
  return api;
}

/** One call without any library in between, with whatever parameters. */
export async function callRaw(
  { root, token }: Pick<BotApi, "root" | "token">,
  method: string,
  params?: object,
  signal?: AbortSignal,
): Promise<ApiResponse<unknown>> {
  const response = await fetch(`${root}/bot${token}/${method}`, {
    ...(params && { method: "POST", body: JSON.stringify(params) }),
    headers: { "content-type": "application/json" },
    ...(signal && { signal }),
  });
  // Whatever it answers is of this form, or the test that reads it fails.
  return (await response.json()) as ApiResponse<unknown>;
}

/** The description of a refusal, or `ok`. */
export async function verdictOf(api: BotApi, method: string, params?: object): Promise<string> {
  const response = await callRaw(api, method, params);
  return response.ok ? "ok" : response.description;
}

/** A chat with one message of the bot in it, which has a button. */
export async function oneMessage() {
  const api = await serverOfTest();
  const anna = api.user();
  const chat = anna.openedChat();
  const text = "« a » b";
  const entities = [{ type: "blockquote", offset: 2, length: 1 }];
  const reply_markup = { inline_keyboard: [[{ text: "Contexte", callback_data: "c" }]] };
  const content = { text, entities, reply_markup };
  await callRaw(api, "sendMessage", { chat_id: chat.id, ...content });
  const message = await chat.waitForMessage();
  return { api, anna, chat, message, content };
}

/** The verdict and the violations so far. */
export async function judged(api: BotApi, method: string, params: object) {
  const verdict = await verdictOf(api, method, params);
  return [verdict.replace("Bad Request: ", "").split(":")[0], api.violations.length];
}
