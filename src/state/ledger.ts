import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** An update of Telegram's, as it was received. */
export interface KeptUpdate {
  readonly id: number;
  readonly body: unknown;
}

/** Which of one bot's updates were kept and which are finished: what makes each handled once, and none lost. */
export interface Ledger {
  /** Updates that were kept and not finished by an earlier run: to be handled first, oldest first. */
  unfinished(): Promise<readonly KeptUpdate[]>;
  /** Which of these were finished before, so that they must not be handled again. */
  finishedAmong(ids: readonly number[]): Promise<ReadonlySet<number>>;
  /** Keeps updates that cannot be finished soon, so that Telegram may forget them. Durable when it resolves. */
  keep(updates: readonly KeptUpdate[]): Promise<void>;
  /**
   * Notes an update as finished and forgets its body; once no body is left, none can be read from the file either. Durable (against a
   * kill) when it resolves.
   */
  finish(id: number): Promise<void>;
  /**
   * Forgets finished ids that Telegram will not deliver again: those below, and any older than two days (ids start anew at a
   * random number after a quiet week).
   */
  forget(confirmedBelow: number): Promise<void>;
}

/** What a ledger works with. */
export interface LedgerParts {
  readonly db: Kysely<Tables>;
  /**
   * The same, where a write need not outlive a failure of the machine. `finish` is called for every update, and costs 0.3 ms
   * of standing still with a good disk, 10 ms with a poor one, against 0.03 ms so; after a power cut, what was finished in
   * the last moments may be handled again.
   */
  readonly quick: Kysely<Tables>;
  /** Removes the traces that deleted bodies leave. */
  readonly scrub: () => Promise<void>;
  readonly bot: number;
  /** The time in ms since 1970. */
  readonly clock: () => number;
}

/** The ledger of one bot. */
export function createLedger({ db, quick, scrub, bot, clock }: LedgerParts): Ledger {
  /** The unfinished updates whose bodies this process has kept or met. */
  const bodies = new Set<number>();
  return {
    async unfinished() {
      const rows = await db
        .selectFrom("updates")
        .select(["id", "body"])
        .where("bot", "=", bot)
        .where("finished", "is", null)
        .orderBy("kept")
        .orderBy("id")
        .execute();
      for (const { id } of rows) bodies.add(id);
      return rows.map(({ id, body }) => ({ id, body: JSON.parse(body ?? "null") }));
    },
    async finishedAmong(ids) {
      if (ids.length === 0) return new Set();
      const rows = await db
        .selectFrom("updates")
        .select("id")
        .where("bot", "=", bot)
        .where("finished", "is not", null)
        .where("id", "in", ids)
        .execute();
      return new Set(rows.map(({ id }) => id));
    },
    async keep(updates) {
      if (updates.length === 0) return;
      const kept = clock();
      const rows = updates.map(({ id, body }) => {
        return { bot, id, body: JSON.stringify(body ?? null), kept, finished: null, lane: null, begun: null };
      });
      // One that is finished stays so.
      await db
        .insertInto("updates")
        .values(rows)
        .onConflict((known) => known.doNothing())
        .execute();
      for (const { id } of updates) bodies.add(id);
    },
    async finish(id) {
      const now = clock();
      await quick
        .insertInto("updates")
        .values({ bot, id, kept: now, ...FINISHED, finished: now })
        .onConflict((known) => known.columns(["bot", "id"]).doUpdateSet({ ...FINISHED, finished: now }))
        .execute();
      if (bodies.delete(id) && bodies.size === 0) await scrub();
    },
    async forget(confirmedBelow) {
      await quick
        .deleteFrom("updates")
        .where("bot", "=", bot)
        .where("finished", "is not", null)
        .where((row) => row.or([row("id", "<", confirmedBelow), row("finished", "<", clock() - TWO_DAYS)]))
        .execute();
    },
  };
}

/** What is left of an update but its number and the time. */
export const FINISHED = { body: null, lane: null, begun: null };

/** For so long Telegram may repeat an update, and a day more, in ms. */
export const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;
