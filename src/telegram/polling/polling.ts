import type { Ledger } from "../../state/ledger.ts";
import type { Log } from "../../log.ts";
import { endsWithin, pause } from "../outgoing/waiting.ts";
import { createAsking, isUpdate, MOST_UPDATES, type UpdateKind, type UpdateSource } from "./asking.ts";
import { createBell } from "./bell.ts";
import { createBooks } from "./books.ts";
import { handle, type UpdateHandler } from "./handling.ts";
import { createIntake } from "./intake.ts";
import { laneOf, type AnyUpdate } from "./lane-of.ts";
import { createLanes } from "./lanes.ts";
import { TIMINGS, type Timings } from "./timings.ts";

/** The running bot. */
export interface Polling {
  /**
   * Receives updates and has them handled: in order within a chat, side by side between chats. First come those that an earlier
   * run kept. Resolves when `stop` has ended everything. Rejects with `RefusedToken`, and with what the ledger throws when it is
   * read for the first time; nothing else ends it.
   */
  run(): Promise<void>;
  /**
   * Ends within 10 s, whatever hangs: nothing more is begun, what was begun is finished or, when its time is over, cut off and
   * left for the next run; what is done is confirmed to Telegram. Never rejects; may be called at any time, and again.
   */
  stop(): Promise<void>;
  /** How many updates were received and are not finished. */
  size(): number;
}

export interface PollingOptions<Y extends AnyUpdate> {
  readonly bot: UpdateHandler<Y> & { readonly api: UpdateSource<Y> };
  readonly ledger: Ledger;
  readonly log: Log;
  /** Aborted where stop() can wait no longer, and when the token is refused: its signal is the one to give to `configureOutgoing`. */
  readonly sending: AbortController;
  /** The kinds of updates to ask for; without it Telegram gives those that were last asked for. */
  readonly kinds?: readonly UpdateKind<Y>[];
  /** How many updates are handled at once, those aside that take longer than `timings.patience`. */
  readonly most?: number;
  readonly timings?: Partial<Timings>;
}

const MOST_AT_ONCE = 64;

/** After a failure to keep updates, the next attempt comes so much later, in ms. */
const BETWEEN_KEEPS = 1_000;

/**
 * The loop between Telegram and the bot. **An update is confirmed only when it is done**, or kept on disk: the offset of getUpdates
 * stays at the oldest that is neither. Others behind it are finished meanwhile, which the ledger remembers, for Telegram will
 * deliver them again if this process is killed. Where an update takes long (its chat must wait), it is kept and the offset goes on,
 * because Telegram gives no more than 100 updates from the offset on.
 *
 * So a SIGKILL loses nothing, and doubles at most what was being handled at that instant.
 */
export function createPolling<Y extends AnyUpdate>(options: PollingOptions<Y>): Polling {
  const { bot, ledger, log, sending } = options;
  const timings = { ...TIMINGS, ...options.timings };
  const asking = createAsking(bot.api, options.kinds, timings, log);
  const books = createBooks(ledger, log);
  const intake = createIntake<Y>();
  const bell = createBell();
  const lanes = createLanes({
    most: options.most ?? MOST_AT_ONCE,
    lent: timings.patience,
    changed: () => bell.ring(),
  });
  const ending = new AbortController();
  let isOver = false;
  let keepFrom = 0;
  let confirmed = 0;
  let running: Promise<void> | undefined;
  let stopped: Promise<void> | undefined;

  async function receive(): Promise<void> {
    const kept = await ledger.unfinished();
    if (kept.length > 0)
      log.info({ kept: kept.length }, "Réception : ce qui était resté en suspens est repris.");
    for (const { id, body } of kept) {
      if (isUpdate(body)) resume(body);
      else await books.finish(id);
    }
    while (!ending.signal.aborted) {
      // To ask for more than can be begun would only fill the memory.
      if (lanes.waiting() > 0) await bell.wait(timings.glance);
      else await poll();
    }
  }

  function resume(body: AnyUpdate): void {
    // It was kept as one of these.
    const update = body as Y;
    intake.adopt(update);
    begin(update);
  }

  function begin(update: Y): void {
    lanes.add(laneOf(update), async () => {
      const isDone = await handle(bot, update, sending.signal, log);
      // What ends after the end is as if it had been cut off: the ledger may be closed.
      if (!isDone || isOver) return;
      intake.end(update.update_id);
      await books.finish(update.update_id);
      intake.finish(update.update_id);
    });
  }

  async function poll(): Promise<void> {
    await keep(performance.now() - timings.patience);
    const offset = intake.offset();
    const asked = performance.now();
    const batch = await asking.ask(offset, intake.oldest() === Infinity, ending.signal);
    if (!batch) return;
    await confirm(offset);
    const fresh = await freshOf(batch);
    if (!fresh || ending.signal.aborted) return;
    intake.receive(batch, fresh);
    for (const update of fresh) begin(update);
    if (batch.length >= MOST_UPDATES && fresh.length === 0) await keep(Infinity);
    await linger(offset, asked);
  }

  /** Those that were neither taken by this run nor finished by an earlier one; null where the latter cannot be known now. */
  async function freshOf(batch: readonly Y[]): Promise<readonly Y[] | null> {
    const unknown = batch.filter(({ update_id }) => !intake.isKnown(update_id));
    const finished = await books.finishedAmong(unknown.map(({ update_id }) => update_id));
    if (finished) return unknown.filter(({ update_id }) => !finished.has(update_id));
    await pause(timings.sameOffset, ending.signal).catch(() => undefined);
    return null;
  }

  async function keep(receivedUntil: number): Promise<void> {
    const updates = performance.now() < keepFrom ? [] : intake.loose(receivedUntil);
    if (await books.keep(updates)) intake.keep(updates);
    else keepFrom = performance.now() + BETWEEN_KEEPS;
  }

  /** Waits until it is worth asking again: at once where nothing that Telegram would give again is under way. */
  async function linger(offset: number, asked: number): Promise<void> {
    while (!ending.signal.aborted && intake.oldest() < Infinity) {
      const again = asked + (intake.offset() === offset ? timings.sameOffset : timings.glance);
      const due = Math.min(again, Math.max(intake.oldest() + timings.patience, keepFrom));
      if (due <= performance.now()) return;
      await bell.wait(due - performance.now());
    }
  }

  /** Notes what Telegram has forgotten. */
  async function confirm(offset: number): Promise<void> {
    if (offset === confirmed) return;
    confirmed = offset;
    intake.forget(offset);
    await books.forget(offset);
  }

  async function end(): Promise<void> {
    ending.abort();
    lanes.close();
    bell.ring();
    const isFinished = await endsWithin(lanes.settled(), timings.grace);
    if (!isFinished) {
      sending.abort();
      await endsWithin(lanes.settled(), timings.settling);
    }
    await endsWithin(running?.catch(() => undefined) ?? Promise.resolve(), timings.settling);
    const offset = intake.offset();
    if (offset === confirmed || (await asking.confirm(offset))) await confirm(offset);
    isOver = true;
    const left = intake.size();
    log.info(
      { left },
      `Réception : arrêtée ; ${left > 0 ? "ce qui reste sera repris au prochain démarrage" : "il ne reste rien"}.`,
    );
  }

  return {
    async run() {
      running = receive();
      try {
        await running;
      } catch (fault) {
        ending.abort();
        lanes.close();
        sending.abort();
        await (stopped ??= endsWithin(lanes.settled(), timings.settling).then(() => undefined));
        isOver = true;
        throw fault;
      }
      await stopped;
    },
    stop: () => (stopped ??= end()),
    size: () => intake.size(),
  };
}
