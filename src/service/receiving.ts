import type { Bot } from "grammy";
import type { Log } from "../log.ts";
import type { State } from "../state/state.ts";
import { UPDATE_KINDS } from "../telegram/bot.ts";
import type { BotContext } from "../telegram/context.ts";
import type { Standing } from "../telegram/outgoing/standing.ts";
import { endsWithin } from "../telegram/outgoing/waiting.ts";
import { createPolling } from "../telegram/polling/polling.ts";
import { createWebhook } from "../telegram/webhook/webhook.ts";
import type { Door } from "./door.ts";
import { hasWebhook } from "./introduction.ts";

/** How updates come, whichever way. */
export interface Receiving {
  /**
   * Receives updates and has them handled until it is stopped. Rejects with a Mistake where Telegram takes nothing from us. By
   * asking: no webhook must be set.
   */
  run(): Promise<void>;
  /** Ends within 10 s: what was begun is finished, or left to others or the next run. Never rejects. */
  stop(): Promise<void>;
}

/** What updates are received with. */
export interface ReceivingParts {
  /** Initialised. */
  readonly bot: Bot<BotContext>;
  readonly state: Pick<State, "ledger" | "inbox" | "laneLocks">;
  readonly door: Pick<Door, "webhook" | "open" | "shut" | "watchQueue">;
  readonly standing: Standing;
  /** The name of this process, which no other one bears or will. */
  readonly holder: string;
  readonly log: Log;
  readonly sending: AbortController;
}

/** Receiving by webhook where there is one, else by asking Telegram. */
export function createReceiving(parts: ReceivingParts): Receiving {
  return parts.door.webhook === null ? byPolling(parts) : byWebhook(parts, parts.door.webhook);
}

function byPolling({ bot, state, door, log, sending }: ReceivingParts): Receiving {
  const ledger = state.ledger(bot.botInfo.id, Date.now);
  const polling = createPolling({ bot, ledger, log, sending, kinds: UPDATE_KINDS });
  door.watchQueue(async () => polling.size());
  return polling;
}

/** In ms. */
const ANSWERED_WITHIN = 7_000;

function byWebhook(parts: ReceivingParts, place: NonNullable<Door["webhook"]>): Receiving {
  const { bot, state, door, standing, holder, log, sending } = parts;
  const inbox = state.inbox(bot.botInfo.id, Date.now);
  const webhook = createWebhook({ bot, inbox, locks: state.laneLocks, standing, holder, log, sending });
  door.watchQueue(webhook.size);
  const telling = new AbortController();
  const stop = async () => {
    telling.abort();
    // What is being kept at this moment may wait for the database for longer than there is time: Telegram repeats it then.
    await Promise.all([endsWithin(door.shut(), ANSWERED_WITHIN), webhook.stop()]);
  };
  return {
    async run() {
      // Where Telegram was told before, by us or another process, it delivers already.
      door.open(webhook.take);
      const told = hasWebhook(bot, place, telling.signal);
      told.catch(stop);
      await webhook.run();
      await told;
    },
    stop,
  };
}
