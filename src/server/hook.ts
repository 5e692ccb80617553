import { createHmac, createHash, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import type { Log } from "../log.ts";
import type { Meter } from "../meter.ts";
import { readBody } from "./body.ts";

/** An update as it comes; what else it holds is the bot's to judge. */
export interface Delivered {
  readonly update_id: number;
}

/** What becomes of it: all but `unavailable` may be forgotten by Telegram. */
export type Take = (update: Delivered) => Promise<"taken" | "repeated" | "unavailable">;

/** Where Telegram delivers to, and how it proves that it is Telegram. */
export interface HookParts {
  readonly path: string;
  readonly secret: string;
  readonly take: Take;
  readonly meter: Pick<Meter, "update">;
  readonly log: Log;
}

/** The secret that a bot's webhook has where the operator sets none: the same in all processes, and told by nothing but the token. */
export function secretOf(token: string): string {
  return createHmac("sha256", token).update("webhook secret").digest("hex");
}

/** Telegram's own limit is far below: a message has 4,096 characters. In bytes. */
const LARGEST = 1024 * 1024;

/** Forged calls are told of once in so long, in ms. */
const QUIET = 60_000;

/**
 * Takes what Telegram delivers: 200 where it is safe with the bot, 503 where Telegram is to keep it and repeat it. Anybody else is
 * turned away: 405, 401, 415, 413, 408 or 400.
 */
export function createHook({ path, secret, take, meter, log }: HookParts): Hono {
  const app = new Hono();
  const forged = createForgedLog(log);
  app.all(path, async (c) => {
    if (c.req.method !== "POST") return c.text("", 405, { allow: "POST" });
    if (!areEqual(c.req.header("x-telegram-bot-api-secret-token") ?? "", secret)) {
      meter.update("refused");
      forged.note();
      return c.text("", 401, CLOSING);
    }
    if (!/^application\/json\s*(?:;|$)/i.test(c.req.header("content-type") ?? ""))
      return c.text("", 415, CLOSING);
    const body = await readBody(c.req.raw, LARGEST);
    if (body === "large") return c.text("", 413, CLOSING);
    if (body === "broken") return c.text("", 408, CLOSING);
    const update = updateIn(body.text);
    if (!update) return c.text("", 400);
    const taken = await take(update);
    meter.update(taken);
    return taken === "unavailable" ? c.text("", 503, { "retry-after": "2" }) : c.text("", 200);
  });
  return app;
}

/** What was not read must not be taken for the next request. */
const CLOSING = { connection: "close" };

/** In a time that tells nothing of how much of it is right. */
function areEqual(given: string, secret: string): boolean {
  return timingSafeEqual(digestOf(given), digestOf(secret));
}

function digestOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function updateIn(text: string): Delivered | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("update_id" in value)) return null;
    const { update_id } = value;
    return typeof update_id === "number" && Number.isSafeInteger(update_id) ? { ...value, update_id } : null;
  } catch {
    return null;
  }
}

function createForgedLog(log: Log) {
  let count = 0;
  let told = -Infinity;
  return {
    note() {
      count += 1;
      if (performance.now() - told < QUIET) return;
      log.warn(
        { count },
        "Webhook : des appels sans le bon secret sont refusés ; ils ne viennent pas de Telegram.",
      );
      told = performance.now();
      count = 0;
    },
  };
}
