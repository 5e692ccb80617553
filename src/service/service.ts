import { Api, type Bot } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { composeArchivist, type Composition } from "../compose.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import type { Progress } from "../store/indexing.ts";
import { openState } from "../state/sqlite/open.ts";
import type { State } from "../state/state.ts";
import { createTelegramBot, UPDATE_KINDS } from "../telegram/bot.ts";
import type { BotContext } from "../telegram/context.ts";
import { describeFault } from "../telegram/outgoing/fault.ts";
import { Interrupted } from "../telegram/outgoing/interrupted.ts";
import { joinSignals } from "../telegram/outgoing/joined-signal.ts";
import { createPolling } from "../telegram/polling/polling.ts";
import { refusedTokenOf } from "../telegram/polling/refused-token.ts";
import { createDigests } from "./digests/digests.ts";
import { composeFeatures } from "./features.ts";
import { keepCurrent } from "./renewal.ts";
import { takeTurn, type Turn } from "./turn.ts";

/** The bot in service. */
export interface Service {
  /**
   * Serves until it is stopped, or until another process has taken over. Rejects where the settings, the token, the state or the
   * index do not let it.
   */
  run(): Promise<void>;
  /** Ends within 10 s: what was begun is finished, nothing is lost or answered twice. May be called at any time, and again. */
  stop(): void;
}

/** The service of a configuration with a token. */
export function createService(config: Config & { readonly botToken: string }, log: Log): Service {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function serve(state: State): Promise<void> {
    const botInfo = await whoAmI(config, signal);
    const composition = await unlessAborted(() => composeArchivist(config, progressTo(log)), signal);
    if (!composition) return;
    const turn = await takeTurn("bot", { leases: state.leases, log, signal, lost: () => stopping.abort() });
    if (!turn) return;
    try {
      await serveInTurn(state, composition, botInfo, turn);
    } finally {
      stopping.abort();
      await turn.end();
    }
  }

  async function serveInTurn(
    state: State,
    { archivist, library, embedder }: Composition,
    botInfo: UserFromGetMe | undefined,
    { holder, dead }: Turn,
  ): Promise<void> {
    const sending = new AbortController();
    // Until there is a loop that ends in good order, nothing has begun that would have to be finished.
    const cut = () => sending.abort();
    signal.addEventListener("abort", cut);
    if (signal.aborted) cut();
    const digests = createDigests({ state, library, log });
    const { further, chosenLanguage, keeping, moved } = composeFeatures({
      config,
      state,
      library,
      embedder,
      digests,
      log,
    });
    let follow = moved;
    const { bot, putMenus } = createTelegramBot({
      token: config.botToken,
      apiRoot: config.telegramApiRoot,
      archivist,
      library,
      log,
      signal: sending.signal,
      adminIds: config.adminIds,
      allowedChats: config.allowedChats,
      botInfo,
      further,
      chosenLanguage,
      keeping,
      moved: (from, to) => {
        follow(from, to).catch((fault: unknown) => {
          log.error(
            { from, to, ...describeFault(fault) },
            "Un groupe a changé de numéro, et son digest n’a pu le suivre.",
          );
        });
      },
    });
    if (!(await isIntroduced(bot))) return;
    const ledger = state.ledger(bot.botInfo.id, Date.now);
    const polling = createPolling({ bot, ledger, log, sending, kinds: UPDATE_KINDS });
    const stop = () => void polling.stop();
    signal.removeEventListener("abort", cut);
    signal.addEventListener("abort", stop);
    if (signal.aborted) stop();
    if (config.port !== null)
      log.warn({}, "WEBHOOK_URL et PORT ne servent pas encore : le bot interroge Telegram.");
    log.info({ bot: bot.botInfo.username, ...archivist.coverage() }, "Le bot est en service.");
    void putMenus();
    void keepCurrent({ library, arrivals: state.arrivals, log, signal });
    const admitted = config.allowedChats && new Set([...config.allowedChats, ...config.adminIds]);
    const isAdmitted = (chat: number) => admitted?.has(chat) ?? true;
    const delivering = digests.deliver({ api: bot.api, signal, isAdmitted, holder, dead });
    follow = delivering.moved;
    try {
      await polling.run();
    } finally {
      stopping.abort();
      await delivering.ended;
      sending.abort();
    }
  }

  return {
    run: async () => {
      const state = await openState(config.dataDir);
      try {
        await serve(state);
      } finally {
        await state.close();
      }
    },
    stop: () => stopping.abort(),
  };
}

/** A Telegram that says nothing for so long, in ms, counts as out of reach for now. */
const HEARD_WITHIN = 15_000;

/**
 * Who the token makes us, asked before the long work of a first index: rejects with a RefusedToken where it makes us nobody. Undefined
 * where Telegram cannot be reached now, or the signal came first: it is asked again later.
 */
async function whoAmI(
  { botToken, telegramApiRoot }: Config & { readonly botToken: string },
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

/** Whether the bot knows who it is and Telegram delivers to it; false where it was cut off. Rejects with a RefusedToken. */
async function isIntroduced(bot: Bot<BotContext>): Promise<boolean> {
  try {
    await bot.init();
    // While a webhook is set Telegram delivers there alone; what waits is kept.
    await bot.api.deleteWebhook();
    return true;
  } catch (fault) {
    if (fault instanceof Interrupted) return false;
    throw refusedTokenOf(fault) ?? fault;
  }
}

/** What the work resolves to, or null where the signal comes first. */
async function unlessAborted<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | null> {
  if (signal.aborted) return null;
  const aborted = new Promise<null>((resolve) => {
    signal.addEventListener("abort", () => resolve(null), { once: true });
  });
  return Promise.race([work(), aborted]);
}

/** Between two lines on how far the index is, in ms. */
const BETWEEN_LINES = 5_000;

/** Long work is told of now and then. */
function progressTo(log: Log): (progress: Progress) => void {
  let next = performance.now() + BETWEEN_LINES;
  return (progress) => {
    if (performance.now() < next) return;
    next = performance.now() + BETWEEN_LINES;
    log.info({ ...progress }, "Mise à jour de l’index…");
  };
}
