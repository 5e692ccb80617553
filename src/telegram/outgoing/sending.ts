import type { ApiResponse } from "grammy/types";
import { attempt } from "./attempt.ts";
import { kindOf } from "./calls.ts";
import { Interrupted } from "./interrupted.ts";
import { joinSignals, type Abortable } from "./joined-signal.ts";
import { createJudge, done, type Delivery } from "./judging.ts";
import type { Log } from "../../log.ts";
import { createMigrations, type Payload } from "./migrations.ts";
import { createPacing, type Chat, type Limits } from "./pacing.ts";
import { pause, type Growth } from "./waiting.ts";

/** One call of the Bot API. */
export interface Call<T> {
  readonly method: string;
  readonly payload: Payload;
  /** The caller's own. */
  readonly signal: Abortable | undefined;
  /** Makes the request, with the payload as it has become. */
  readonly request: (payload: Payload, signal: AbortSignal) => Promise<ApiResponse<T>>;
}

/** How long things are waited for, in ms. */
export interface Patience {
  /** One attempt without an answer. Telegram answers within a second or so: it is long, because giving up may double a message. */
  readonly attempt: number;
  /** A fleeting call, with all its attempts: clients forget a query after about ten seconds, and a chat action after five. */
  readonly fleeting: number;
  /** A call that Telegram answers with 5xx each time: who asked has gone by then, and one poisonous call must not live on. */
  readonly hopeless: number;
  /** Between two attempts without an answer. */
  readonly retry: Growth;
}

export interface SendingOptions {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly onMigrated?: (from: number, to: number) => unknown;
  readonly limits?: Limits;
  /** How many processes share the bot's overall limit, this one included. */
  readonly sharing?: (() => number) | undefined;
  readonly patience?: Partial<Patience>;
}

const PATIENCE: Patience = {
  attempt: 60_000,
  fleeting: 5_000,
  hopeless: 3_600_000,
  retry: { first: 300, most: 5_000 },
};

/** Sends calls as `configureOutgoing` promises. */
export function createSending(options: SendingOptions): <T>(call: Call<T>) => Promise<ApiResponse<T>> {
  const { log, onMigrated } = options;
  const patience = { ...PATIENCE, ...options.patience };
  const pacing = createPacing(options.limits, options.sharing);
  const migrations = createMigrations();
  const { retry, hopeless } = patience;
  const judge = createJudge({ log, pacing, migrations, onMigrated, retry, hopeless });

  async function send<T>(call: Call<T>): Promise<ApiResponse<T>> {
    if (kindOf(call.method) === "fleeting") return sendAtOnce(call);
    const cut = joinSignals([options.signal, call.signal]);
    try {
      return await deliver(call, cut.signal);
    } catch (error) {
      throw cut.signal.aborted ? new Interrupted(call.method) : error;
    } finally {
      cut.release();
    }
  }

  async function sendAtOnce<T>(call: Call<T>): Promise<ApiResponse<T>> {
    if (pacing.isHeld(chatOf(migrations.apply(call.payload)))) return done();
    const cut = joinSignals([options.signal, call.signal], patience.fleeting);
    try {
      return await deliver(call, cut.signal);
    } catch (error) {
      // Whatever ended it: nobody would gain from its being repeated.
      if (cut.signal.aborted) return done();
      throw error;
    } finally {
      cut.release();
    }
  }

  async function deliver<T>(call: Call<T>, signal: AbortSignal): Promise<ApiResponse<T>> {
    const { method } = call;
    const delivery: Delivery = { method, since: performance.now(), chat: null, failures: 0, moves: 0 };
    const admit = kindOf(method) === "message" ? pacing.turn : pacing.release;
    for (;;) {
      const payload = migrations.apply(call.payload);
      delivery.chat = chatOf(payload);
      await admit(delivery.chat, signal);
      const tried = await attempt((cut) => call.request(payload, cut), patience.attempt, signal);
      const next = judge(delivery, tried);
      if (typeof next !== "number") return next;
      await pause(next, signal);
    }
  }

  return send;
}

function chatOf({ chat_id }: Payload): Chat {
  return typeof chat_id === "number" || typeof chat_id === "string" ? chat_id : null;
}
