import { Bot } from "grammy";
import { configureOutgoing, type OutgoingOptions } from "../../src/telegram/outgoing/outgoing.ts";
import { FREE } from "./polling-bot.ts";
import { keptLog } from "./kept-log.ts";
import { startServer } from "./polling-runs.ts";

/** An `Api` on a server, and someone who has talked to the bot. */
export async function startApi(options: Partial<OutgoingOptions> = {}) {
  const server = await startServer();
  const log = keptLog();
  const sending = new AbortController();
  const { api } = new Bot(server.token, { client: { apiRoot: server.root } });
  const patience = { retry: { first: 20, most: 100 }, ...options.patience };
  configureOutgoing(api, { log, signal: sending.signal, limits: FREE, ...options, patience });
  const anna = server.user();
  anna.openedChat();
  return { server, log, sending, api, anna };
}

/** What a call rejects with. */
export function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (result) => result,
    (error: unknown) => error,
  );
}
