import { setTimeout as pause } from "node:timers/promises";
import type { Update } from "grammy/types";
import { readJson } from "./exchange.ts";
import { isObject } from "./shapes.ts";
import { now } from "./world.ts";
import type { World } from "./world.ts";

type Perform = (name: string, params: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** How Telegram calls a bot that has set a webhook. */
const CONNECTIONS = 40;

/**
 * Sends updates to the bot's webhook while there is one: those of one chat in their order, different chats at the
 * same time, each again and again until it is answered well. An answer may hold a call of a method.
 */
export function createWebhookDelivery(world: World, perform: Perform): { readonly stop: () => void } {
  const busy = new Set<string>();
  const stopped = new AbortController();

  const deliver = async (update: Update) => {
    try {
      await send(world, update, stopped.signal, perform);
      world.updates.forget(update.update_id);
    } catch (error) {
      world.webhook.lastError = { date: now(), message: String(error) };
      await pause(world.settings.webhookRetry, undefined, { signal: stopped.signal }).catch(() => {});
    }
    busy.delete(chatOf(update));
    pump();
  };
  const pump = () => {
    const { url, connections = CONNECTIONS } = world.webhook;
    if (url === "" || stopped.signal.aborted) return;
    for (const update of world.updates.pending()) {
      const chat = chatOf(update);
      if (busy.has(chat) || busy.size >= connections) continue;
      busy.add(chat);
      void deliver(update);
    }
  };
  const unwatch = world.signal.watch(pump);
  return {
    stop: () => {
      stopped.abort();
      unwatch();
    },
  };
}

async function send(world: World, update: Update, signal: AbortSignal, perform: Perform): Promise<void> {
  const { url, secret } = world.webhook;
  const headers = {
    "content-type": "application/json",
    ...(secret !== undefined && { "x-telegram-bot-api-secret-token": secret }),
  };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(update), signal });
  const body = readJson(await response.text());
  if (!response.ok) throw new Error(`Wrong response from the webhook: ${response.status}`);
  if (!isObject(body)) return;
  const { method, ...params } = body;
  if (typeof method === "string") await perform(method, params);
}

/** Those of one key are sent one after the other. */
function chatOf({ message, edited_message, callback_query, inline_query, my_chat_member }: Update): string {
  const chat = (message ?? edited_message ?? callback_query?.message ?? my_chat_member)?.chat.id;
  return String(chat ?? callback_query?.from.id ?? inline_query?.from.id ?? "");
}
