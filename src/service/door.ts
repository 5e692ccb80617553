import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { NO_METER, type Meter } from "../meter.ts";
import { secretOf, type Take } from "../server/hook.ts";
import { createMetrics } from "../server/metrics.ts";
import { startServer } from "../server/server.ts";
import type { State } from "../state/state.ts";
import { endsWithin } from "../telegram/outgoing/waiting.ts";
import type { WebhookPlace } from "./introduction.ts";

/** A part of the program that must be there before it can serve. */
export type Part = "model" | "index" | "reception";

/** The service as it is seen over HTTP, where anybody is to see it. */
export interface Door {
  readonly meter: Meter;
  /** Where Telegram is told to deliver; null where it is asked instead. */
  readonly webhook: WebhookPlace | null;
  /** A part is there. */
  ready(...parts: readonly Part[]): void;
  /** The state whose database must be reachable. */
  watch(state: Pick<State, "inbox">): void;
  /** What is to be counted as waiting. */
  watchQueue(size: () => Promise<number>): void;
  /** Lets Telegram in. */
  open(take: Take): void;
  /** Says at once that it can serve no longer, and lets Telegram in no more. Resolves when what it delivered is answered. */
  shut(): Promise<void>;
  stop(): Promise<void>;
}

/** Opens the door that a configuration asks for, before anything else is there. Rejects with a Mistake where the port cannot be had. */
export async function openDoor(
  config: Pick<Config, "host" | "port" | "webhookUrl" | "webhookSecret"> & { readonly botToken: string },
  log: Log,
): Promise<Door> {
  const { host, port, webhookUrl, webhookSecret, botToken } = config;
  if (port === null) return NO_DOOR;
  const metrics = createMetrics();
  const parts = new Set<Part>();
  let isShut = false;
  let state: Pick<State, "inbox"> | null = null;
  const webhook =
    webhookUrl === null ? null : { url: webhookUrl, secret: webhookSecret ?? secretOf(botToken) };
  const server = await startServer({
    host,
    port,
    hook: webhook && { path: new URL(webhook.url).pathname, secret: webhook.secret },
    readiness: async () => ({
      service: !isShut,
      model: parts.has("model"),
      index: parts.has("index"),
      database: state !== null && (await isReachable(state)),
      ...(webhook && { reception: parts.has("reception") }),
    }),
    metrics,
    log,
  });
  log.info({ host, port: server.port }, "Le serveur écoute : /healthz, /readyz, /metrics.");
  return {
    meter: metrics.meter,
    webhook,
    ready: (...ones) => {
      for (const one of ones) parts.add(one);
    },
    watch: (one) => void (state = one),
    watchQueue: metrics.watchQueue,
    open: (take) => {
      parts.add("reception");
      server.open(take);
    },
    shut: () => {
      isShut = true;
      return server.shut();
    },
    stop: server.stop,
  };
}

/** Where nobody is to see anything. */
const NO_DOOR: Door = {
  meter: NO_METER,
  webhook: null,
  ready: () => undefined,
  watch: () => undefined,
  watchQueue: () => undefined,
  open: () => undefined,
  shut: async () => undefined,
  stop: async () => undefined,
};

/** A database that says nothing for so long, in ms, counts as out of reach. */
const REACHED_WITHIN = 2_000;

/** A bot that there is not. */
const NOBODY = 0;

async function isReachable(state: Pick<State, "inbox">): Promise<boolean> {
  const asked = state.inbox(NOBODY, Date.now).size();
  const answered = asked.then(
    () => true,
    () => false,
  );
  return (await endsWithin(answered, REACHED_WITHIN)) && answered;
}
