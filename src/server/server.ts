import { once } from "node:events";
import { createServer, type Server as Listener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { Log } from "../log.ts";
import { createHook, type HookParts, type Take } from "./hook.ts";
import type { Metrics } from "./metrics.ts";
import { listeningFault } from "./port-fault.ts";
import { createProbes, type Readiness } from "./probes.ts";

/** The bot's door: for Telegram's deliveries, and for those who run it. */
export interface Server {
  /** The port it listens on. */
  readonly port: number;
  /** Lets Telegram in: what it delivered before was answered with 503, and is repeated. */
  open(take: Take): void;
  /** What Telegram delivers from now on is for others, or for later. Resolves when what was under way is answered. */
  shut(): Promise<void>;
  /** Ends it; whoever is still there is cut off. May be called again. */
  stop(): Promise<void>;
}

/** What a server is made of. */
export interface ServerParts {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Where Telegram delivers to; null where it does not. */
  readonly hook: Pick<HookParts, "path" | "secret"> | null;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly timings?: Partial<ServerTimings>;
}

/** In ms. */
export interface ServerTimings {
  /** A request that has not come whole after so long is answered with 408 and cut off, … */
  readonly request: number;
  /** … which is looked after so often. */
  readonly checking: number;
  /** Telegram keeps its connections for the next update: for longer than a balancer before us does. */
  readonly idle: number;
}

const TIMINGS: ServerTimings = { request: 10_000, checking: 1_000, idle: 75_000 };

/** Starts listening. Rejects with a Mistake where the port cannot be had. */
export async function startServer(parts: ServerParts): Promise<Server> {
  const { hook, readiness, metrics, log } = parts;
  const underWay = new Set<Promise<unknown>>();
  let current: Take = unavailable;
  const take: Take = (update) => {
    const taking = current(update).finally(() => underWay.delete(taking));
    underWay.add(taking);
    return taking;
  };
  const app = new Hono();
  app.onError((fault, c) => {
    log.error({ error: fault.name, path: c.req.routePath }, "Le serveur n’a pas pu répondre à une requête.");
    return c.text("", 500);
  });
  if (hook) app.route("/", createHook({ ...hook, take, meter: metrics.meter, log }));
  app.route("/", createProbes(readiness, metrics));
  const listener = await listen(app, parts);
  return {
    port: portOf(listener) ?? parts.port,
    open: (taking) => void (current = taking),
    async shut() {
      current = unavailable;
      await Promise.allSettled(underWay);
    },
    async stop() {
      if (!listener.listening) return;
      const closed = once(listener, "close");
      listener.close();
      listener.closeAllConnections();
      await closed;
    },
  };
}

const unavailable: Take = async () => "unavailable";

async function listen(app: Hono, { host, port, timings, log }: ServerParts): Promise<Listener> {
  const { request, checking, idle } = { ...TIMINGS, ...timings };
  const limits = {
    requestTimeout: request,
    headersTimeout: request,
    connectionsCheckingInterval: checking,
    keepAliveTimeout: idle,
  };
  const listener = createServer(limits, getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  listener.listen(port, host);
  try {
    await once(listener, "listening");
  } catch (cause) {
    throw listeningFault({ host, port }, cause);
  }
  // One connection that cannot be taken, as where there are too many, is no reason to end.
  listener.on("error", (fault) =>
    log.error({ error: fault.name }, "Le serveur n’a pas pu prendre une connexion."),
  );
  return listener;
}

function portOf(listener: Listener): number | null {
  const address = listener.address();
  return typeof address === "object" && address !== null ? address.port : null;
}
