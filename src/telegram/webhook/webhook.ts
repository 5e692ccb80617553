import { setMaxListeners } from "node:events";
import type { Log } from "../../log.ts";
import type { Inbox } from "../../state/inbox.ts";
import type { LaneLocks, Permit } from "../../state/lane-locks.ts";
import { joinSignals } from "../outgoing/joined-signal.ts";
import type { Standing } from "../outgoing/standing.ts";
import { createTroubles } from "../outgoing/troubles.ts";
import { endsWithin } from "../outgoing/waiting.ts";
import { isUpdate } from "../polling/asking.ts";
import { handle, type UpdateHandler } from "../polling/handling.ts";
import { laneOf, type AnyUpdate } from "../polling/lane-of.ts";
import { refusedToken } from "../polling/refused-token.ts";
import { createLaneWork } from "./lane-work.ts";
import { createServing } from "./serving.ts";
import { sweepLanes } from "./sweeping.ts";
import { WEBHOOK_TIMINGS, type WebhookTimings } from "./timings.ts";

/** What became of an update that was delivered: all but `unavailable` are safe, and Telegram may forget it. */
export type Taken = "taken" | "repeated" | "unavailable";

/** The bot behind a webhook, in one of any number of processes. */
export interface Webhook {
  /**
   * Takes an update from Telegram, which forgets it where it is taken and repeats it where not: it is kept before it is handled. What
   * helps for some seconds only (inline queries) is handled at once, and not kept. Never rejects.
   */
  take(update: AnyUpdate): Promise<Taken>;
  /**
   * Has updates handled, in order within a chat, whichever process took them. Resolves when `stop` has ended everything. Rejects with
   * `RefusedToken` alone.
   */
  run(): Promise<void>;
  /** Ends within 10 s: nothing is taken and begun any more, what was begun is finished, or cut off and left to others. */
  stop(): Promise<void>;
  /** How many updates wait in all processes. Rejects where that cannot be known now. */
  size(): Promise<number>;
}

export interface WebhookOptions<Y extends AnyUpdate> {
  readonly bot: UpdateHandler<Y>;
  readonly inbox: Inbox;
  readonly locks: LaneLocks;
  /** Its guard must be the first transformer of the bot's calls. */
  readonly standing: Standing;
  /** The name of this process, which no other one bears or will. */
  readonly holder: string;
  readonly log: Log;
  /** Aborted where stop() can wait no longer: its signal is the one to give to `configureOutgoing`. */
  readonly sending: AbortController;
  /** How many lanes are worked on at once, those aside that take longer than `timings.patience`. */
  readonly most?: number;
  readonly timings?: Partial<WebhookTimings>;
}

const MOST_AT_ONCE = 64;

/**
 * **An update is acknowledged only when it is kept**, by whichever process it came to, and handled by whichever has its lane: once, in
 * the order of the numbers. A SIGKILL loses nothing, and doubles at most what was being handled at that instant.
 */
export function createWebhook<Y extends AnyUpdate>(options: WebhookOptions<Y>): Webhook {
  const { bot, inbox, locks, standing, holder, log, sending } = options;
  const timings = { ...WEBHOOK_TIMINGS, ...options.timings };
  const troubles = createTroubles(log, WORDS);
  const ending = new AbortController();
  const over = new AbortController();
  // One for each update that waits for something.
  setMaxListeners(0, ending.signal, over.signal);
  let refused: Error | null = null;
  let stopped: Promise<void> | undefined;

  const work = createLaneWork({
    inbox,
    locks,
    holder,
    handle: async ({ body }, { permit }) => !isUpdate(body) || handleUnder(permit, body),
    told: tell,
    timings,
    ending: ending.signal,
    over: over.signal,
  });
  const most = options.most ?? MOST_AT_ONCE;
  const serving = createServing({ work, most, patience: timings.patience, told: tell });

  function tell(fault: unknown): void {
    if (fault === null) troubles.over();
    else troubles.note("inbox", { error: fault instanceof Error ? fault.name : typeof fault });
  }

  /** True where an update is done. */
  async function handleUnder(permit: Permit, update: AnyUpdate): Promise<boolean> {
    const cut = {
      get aborted() {
        return sending.signal.aborted || permit.aborted;
      },
    };
    // What Telegram delivers is of the kind that the bot takes.
    const isDone = await standing.under(permit, () => handle(bot, update as Y, cut, log));
    // Nothing else keeps an update from being done.
    if (!isDone && !cut.aborted) refuse();
    return isDone;
  }

  function refuse(): void {
    refused ??= refusedToken(401);
    ending.abort();
  }

  /** Of no use later, and harmless twice: what is not done now is for Telegram to repeat. */
  async function takeAside(update: AnyUpdate): Promise<Taken> {
    const cut = joinSignals([ending.signal], timings.aside);
    return new Promise<Taken>((resolve) => {
      cut.signal.addEventListener("abort", () => resolve("unavailable"));
      serving.aside(async () => resolve((await handleUnder(FREE, update)) ? "taken" : "unavailable"));
    }).finally(cut.release);
  }

  async function keep(update: AnyUpdate, lane: string): Promise<Taken> {
    const kept = inbox.keep({ id: update.update_id, body: update }, lane);
    // Where it is kept after all, Telegram repeats it in vain, and the next sweep finds it.
    if (
      !(await endsWithin(
        kept.catch(() => undefined),
        timings.keeping,
      ))
    )
      throw new Error("No answer");
    const isNew = await kept;
    troubles.over();
    if (isNew) serving.serve(lane);
    return isNew ? "taken" : "repeated";
  }

  async function end(): Promise<void> {
    ending.abort();
    serving.close();
    if (!(await endsWithin(serving.settled(), timings.grace))) {
      sending.abort();
      await endsWithin(serving.settled(), timings.settling);
    }
    over.abort();
    log.info({}, "Réception : arrêtée ; ce qui reste est aux autres instances, ou au prochain démarrage.");
  }

  return {
    async take(update) {
      if (ending.signal.aborted) return "unavailable";
      const lane = laneOf(update);
      if (lane === null) return takeAside(update);
      return keep(update, lane).catch((fault: unknown) => {
        tell(fault);
        return "unavailable";
      });
    },
    async run() {
      const { signal } = ending;
      // Its last question to the database is not waited for: there may be no answer.
      void sweepLanes({ inbox, serve: serving.serve, told: tell, log, timings, ending: signal });
      await new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener("abort", () => resolve());
      });
      await (stopped ??= end());
      if (refused) throw refused;
    },
    stop: () => (stopped ??= end()),
    size: () => inbox.size(),
  };
}

/** For what is done under no lock. */
const FREE: Permit = { aborted: false };

const WORDS = {
  inbox: {
    begins:
      "Réception : la base où les messages sont notés est hors d’atteinte ; Telegram les garde et les renvoie, tout reprend à son retour.",
    ends: "Réception : les messages sont de nouveau notés dans la base.",
  },
};
