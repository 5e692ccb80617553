import { setMaxListeners } from "node:events";
import type { Api, Transformer } from "grammy";
import type { Log } from "../../log.ts";
import type { Limits } from "./pacing.ts";
import { createSending, type Patience } from "./sending.ts";

export interface OutgoingOptions {
  readonly log: Log;
  /** Aborted when the process can wait no longer: every call that is under way then rejects with `Interrupted`. */
  readonly signal: AbortSignal;
  /** A group has migrated: whatever is kept under its old id belongs to the new one. */
  readonly onMigrated?: (from: number, to: number) => unknown;
  readonly limits?: Limits;
  /** How many processes share the bot's overall limit, this one included. */
  readonly sharing?: (() => number) | undefined;
  readonly patience?: Partial<Patience>;
  /** What stands between everything here and Telegram, and may refuse a call at the last moment. */
  readonly guard?: Transformer | undefined;
}

/**
 * Makes every call of an `Api` (and of the copies that a `Bot` makes for its contexts) arrive once as surely as it can be done:
 *
 * - Messages and edits keep Telegram's limits; a 429 is waited out for its chat alone.
 * - Without an answer (network, 5xx, something else that answers) a call is made again until it works. **Nothing is lost;
 *   what is doubled are only calls whose answer was lost.**
 * - A group that has migrated gets the call under its new id, now and later.
 * - answerCallbackQuery, answerInlineQuery and sendChatAction, which help for some seconds only, resolve as if they had worked once
 *   it is too late for them, or they were cut off.
 *
 * A call rejects with `UnreachableChat` where nobody is there to be written to, with grammY's `GrammyError` where Telegram refuses
 * it for another reason, and with `Interrupted` when a signal has cut it off; a handler must let the last one pass.
 * `getUpdates` is left alone: its loop knows better. (@grammyjs/auto-retry would not do: its waits know nothing of what
 * other calls have heard about the chat, do not end where the signal was aborted before, and grow to an hour.)
 */
export function configureOutgoing(api: Api, options: OutgoingOptions): void {
  // One listener for each call that is under way.
  setMaxListeners(0, options.signal);
  const send = createSending(options);
  const transformer: Transformer = (prev, method, payload, signal) =>
    method === "getUpdates"
      ? prev(method, payload, signal)
      : send({
          method,
          payload,
          signal,
          // What a payload may become here is still one of its method's, and grammY's type of signal is an older form of Node's.
          request: (changed, cut) => prev(method, changed as typeof payload, cut as typeof signal & object),
        });
  if (options.guard) api.config.use(options.guard);
  api.config.use(transformer);
}
