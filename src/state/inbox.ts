import { FINISHED, TWO_DAYS, type KeptUpdate, type LedgerParts } from "./ledger.ts";

/**
 * One bot's updates as several processes receive and handle them. Those of one lane are to be begun in the order of their numbers, by
 * one process at a time: whoever has the lane's lock.
 */
export interface Inbox {
  /** Whose it is. */
  readonly bot: number;
  /** Keeps an update, so that Telegram may forget it; false where it was kept or finished before. Durable when it resolves. */
  keep(update: KeptUpdate, lane: string): Promise<boolean>;
  /** The lanes in which something is unfinished. */
  lanes(): Promise<readonly string[]>;
  /** What is unfinished and in no lane: a loop that polled has left it. */
  astray(): Promise<readonly KeptUpdate[]>;
  /** Puts such an update into its lane. */
  place(id: number, lane: string): Promise<void>;
  /** Begins the oldest of a lane. Null where there is none, and where somebody else has begun it. */
  begin(lane: string, holder: string): Promise<KeptUpdate | null>;
  /** The oldest of a lane; null where nothing is unfinished there. */
  oldest(lane: string): Promise<Waiting | null>;
  /** Takes back that it was begun, where it is this holder's and unfinished: anybody may begin it. */
  giveBack(id: number, holder: string): Promise<void>;
  /** Notes an update as finished and forgets what it said, as a ledger does. */
  finish(id: number): Promise<void>;
  /** How many are unfinished. */
  size(): Promise<number>;
  /** Forgets the numbers of what was finished longer ago than Telegram repeats anything: two days. */
  forget(): Promise<void>;
}

/** An update that is not finished. */
export interface Waiting {
  readonly id: number;
  /** Who has begun it. */
  readonly begunBy: string | null;
}

/** The inbox of one bot. */
export function createInbox({ db, quick, scrub, bot, clock }: LedgerParts): Inbox {
  /** The unfinished updates whose bodies this process has kept or met. */
  const bodies = new Set<number>();
  const unfinished = () =>
    db.selectFrom("updates").where("bot", "=", bot).where("finished", "is", null).orderBy("id");
  const oldestOf = (lane: string) => unfinished().where("lane", "=", lane).limit(1);
  const met = ({ id, body }: { readonly id: number; readonly body: string | null }): KeptUpdate => {
    bodies.add(id);
    return { id, body: JSON.parse(body ?? "null") };
  };
  return {
    bot,
    async keep({ id, body }, lane) {
      bodies.add(id);
      const { numInsertedOrUpdatedRows: kept } = await db
        .insertInto("updates")
        .values({
          bot,
          id,
          ...FINISHED,
          body: JSON.stringify(body ?? null),
          kept: clock(),
          finished: null,
          lane,
        })
        .onConflict((known) => known.doNothing())
        .executeTakeFirstOrThrow();
      const isNew = Number(kept) > 0;
      if (!isNew) bodies.delete(id);
      return isNew;
    },
    async lanes() {
      const rows = await unfinished()
        .clearOrderBy()
        .select("lane")
        .where("lane", "is not", null)
        .distinct()
        .execute();
      return rows.flatMap(({ lane }) => lane ?? []);
    },
    astray: async () =>
      (await unfinished().select(["id", "body"]).where("lane", "is", null).execute()).map(met),
    async place(id, lane) {
      await quick
        .updateTable("updates")
        .set({ lane })
        .where("bot", "=", bot)
        .where("id", "=", id)
        .where("finished", "is", null)
        .execute();
    },
    async begin(lane, holder) {
      const row = await quick
        .updateTable("updates")
        .set({ begun: holder })
        .where("bot", "=", bot)
        .where("id", "=", oldestOf(lane).select("id"))
        .where((one) => one.or([one("begun", "is", null), one("begun", "=", holder)]))
        .returning(["id", "body"])
        .executeTakeFirst();
      return row ? met(row) : null;
    },
    async oldest(lane) {
      const row = await oldestOf(lane).select(["id", "begun"]).executeTakeFirst();
      return row ? { id: row.id, begunBy: row.begun } : null;
    },
    async giveBack(id, holder) {
      await quick
        .updateTable("updates")
        .set({ begun: null })
        .where("bot", "=", bot)
        .where("id", "=", id)
        .where("begun", "=", holder)
        .execute();
      bodies.delete(id);
    },
    async finish(id) {
      await quick
        .updateTable("updates")
        .set({ ...FINISHED, finished: clock() })
        .where("bot", "=", bot)
        .where("id", "=", id)
        .execute();
      if (bodies.delete(id) && bodies.size === 0) await scrub();
    },
    async size() {
      const row = await unfinished()
        .clearOrderBy()
        .select((one) => one.fn.countAll<number>().as("size"))
        .executeTakeFirstOrThrow();
      return Number(row.size);
    },
    async forget() {
      await quick
        .deleteFrom("updates")
        .where("bot", "=", bot)
        .where("finished", "<", clock() - TWO_DAYS)
        .execute();
    },
  };
}
