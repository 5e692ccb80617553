import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { openState } from "../state/open.ts";
import type { State } from "../state/state.ts";
import type { Progress } from "../store/indexing.ts";
import { endsWithin } from "../telegram/outgoing/waiting.ts";
import { composeService } from "./composing.ts";
import { openDoor, type Door } from "./door.ts";
import { whoAmI } from "./introduction.ts";
import { serve, type ServingParts } from "./serving.ts";
import { takeTurn } from "./turn.ts";

/** The bot in service. */
export interface Service {
  /**
   * Serves until it is stopped, or until another process has taken over. Rejects where the settings, the port, the token, the state or
   * the index do not let it.
   */
  run(): Promise<void>;
  /** Ends within 10 s: what was begun is finished, nothing is lost or answered twice. May be called at any time, and again. */
  stop(): void;
}

/** The state is closed within so many ms, or left to the end of the process: a database that is gone would hold it up. */
const CLOSED_WITHIN = 1_000;

/**
 * The service of a configuration with a token. One process serves at a time, and others stand by; where Telegram delivers to a webhook
 * and the state is in a database, all serve.
 */
export function createService(config: Config & { readonly botToken: string }, log: Log): Service {
  const stopping = new AbortController();
  const { signal } = stopping;
  const servesBeside = config.webhookUrl !== null && config.databaseUrl !== null;

  async function serveWith(state: State, door: Door): Promise<void> {
    const botInfo = await whoAmI(config, signal);
    const composition = await composeService({ config, onProgress: progressTo(log), log, signal });
    if (!composition) return;
    try {
      door.ready("model", "index");
      await serveInTurn({ config, state, composition, botInfo, door, log, stopping });
    } finally {
      stopping.abort();
      await composition.end();
    }
  }

  async function serveInTurn(parts: Omit<ServingParts, "turn">): Promise<void> {
    const { state } = parts;
    if (servesBeside) return serve({ ...parts, turn: null });
    const turn = await takeTurn("bot", {
      leases: state.leases,
      log,
      signal,
      isShared: config.databaseUrl !== null,
      lost: () => stopping.abort(),
    });
    if (!turn) return;
    try {
      await serve({ ...parts, turn });
    } finally {
      stopping.abort();
      await turn.end();
    }
  }

  async function serveBehind(door: Door): Promise<void> {
    const state = await openState(config, { told: tellOfDatabase(log) });
    door.watch(state);
    try {
      await serveWith(state, door);
    } finally {
      await endsWithin(
        state.close().catch(() => undefined),
        CLOSED_WITHIN,
      );
    }
  }

  return {
    run: async () => {
      const door = await openDoor(config, log);
      signal.addEventListener("abort", () => void door.shut());
      try {
        await Promise.race([serveBehind(door), overdue(signal)]);
      } finally {
        await door.stop();
      }
    },
    stop: () => stopping.abort(),
  };
}

/** In ms: all that ends in good order takes less. A database that says nothing, and does not refuse either, is waited for no longer. */
const ENDED_WITHIN = 9_000;

/** Resolves when what the signal has ended should be over, whatever hangs. */
function overdue(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wait = () => void setTimeout(resolve, ENDED_WITHIN);
    if (signal.aborted) wait();
    signal.addEventListener("abort", wait, { once: true });
  });
}

/** Tells once when the database gets out of reach, and once when it is back. */
function tellOfDatabase(log: Log): (trouble: Error | null) => void {
  return (trouble) => {
    if (trouble === null) log.info({}, "La base de données répond de nouveau.");
    else
      log.error(
        { problem: trouble.message },
        "La base de données ne répond pas : elle est redemandée sans cesse.",
      );
  };
}

/** Between two lines on how far the index is, in ms. */
const BETWEEN_LINES = 5_000;

/** Long work is told of now and then. */
function progressTo(log: Log): (progress: Progress) => void {
  let next = performance.now() + BETWEEN_LINES;
  return (progress) => {
    if (progress.problem !== undefined) return log.warn({}, progress.problem);
    if (performance.now() < next) return;
    next = performance.now() + BETWEEN_LINES;
    if (progress.phase === "waiting") log.info({}, "Une autre instance met l’index à jour : attente…");
    else log.info({ ...progress }, "Mise à jour de l’index…");
  };
}
