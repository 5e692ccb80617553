import { Api, GrammyError, type Bot } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Config } from "../config.ts";
import { Mistake } from "../mistake.ts";
import { UPDATE_KINDS } from "../telegram/bot.ts";
import type { BotContext } from "../telegram/context.ts";
import { Interrupted } from "../telegram/outgoing/interrupted.ts";
import { joinSignals } from "../telegram/outgoing/joined-signal.ts";
import { refusedTokenOf } from "../telegram/polling/refused-token.ts";

/** A Telegram that says nothing for so long, in ms, counts as out of reach for now. */
const HEARD_WITHIN = 15_000;

/**
 * Who the token makes us, asked before the long work of a first index: rejects with a RefusedToken where it makes us nobody. Undefined
 * where Telegram cannot be reached now, or the signal came first: it is asked again later.
 */
export async function whoAmI(
  { botToken, telegramApiRoot }: Pick<Config, "telegramApiRoot"> & { readonly botToken: string },
  signal: AbortSignal,
): Promise<UserFromGetMe | undefined> {
  const api = new Api(botToken, telegramApiRoot === null ? {} : { apiRoot: telegramApiRoot });
  const cut = joinSignals([signal], HEARD_WITHIN);
  try {
    // grammY's type of signal is an older form of Node's.
    return await api.getMe(cut.signal as Parameters<Api["getMe"]>[0]);
  } catch (fault) {
    const refused = refusedTokenOf(fault);
    if (refused) throw refused;
    return undefined;
  } finally {
    cut.release();
  }
}

/** Whether the bot knows who it is; false where it was cut off. Rejects with a RefusedToken. */
export function isIntroduced(bot: Bot<BotContext>): Promise<boolean> {
  return isDone(() => bot.init());
}

/** Has Telegram deliver to whoever asks; what waits is kept. False where it was cut off. */
export function isWithoutWebhook(bot: Bot<BotContext>): Promise<boolean> {
  return isDone(() => bot.api.deleteWebhook());
}

/** Where Telegram is to deliver, and what it proves itself with. */
export interface WebhookPlace {
  readonly url: string;
  readonly secret: string;
}

/** Telegram's greatest number: an update is taken in some ms, and who comes when is for a balancer to see to. */
const MOST_CONNECTIONS = 100;

/**
 * Has Telegram deliver to a webhook; what waits is kept. All processes of a bot say the same. False where it was cut off. Rejects with a
 * Mistake where Telegram does not take the address.
 */
export function hasWebhook(
  bot: Bot<BotContext>,
  { url, secret }: WebhookPlace,
  signal: AbortSignal,
): Promise<boolean> {
  const wish = {
    secret_token: secret,
    allowed_updates: UPDATE_KINDS,
    max_connections: MOST_CONNECTIONS,
  };
  return isDone(async () => {
    try {
      // grammY's type of signal is an older form of Node's.
      await bot.api.setWebhook(url, wish, signal as Parameters<Api["setWebhook"]>[2]);
    } catch (fault) {
      if (!(fault instanceof GrammyError) || fault.error_code !== 400) throw fault;
      throw new Mistake(
        `WEBHOOK_URL : Telegram refuse cette adresse (${fault.description}) ; donnez-en une en https, sur le port 443, 80, 88 ou 8443, qui mène ici.`,
        { cause: fault },
      );
    }
  });
}

async function isDone(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (fault) {
    if (fault instanceof Interrupted) return false;
    throw refusedTokenOf(fault) ?? fault;
  }
}
