import type { Kysely, Selectable } from "kysely";
import { moveChat } from "./chats.ts";
import { isFree } from "./deliveries.ts";
import type { Isolation } from "./isolation.ts";
import { keyOf, type Place, placeOf } from "./place.ts";
import type { Tables, Wish } from "./tables.ts";

/** A digest a day, at one place. */
export interface Subscription extends Wish {
  readonly place: Place;
  /** The local day on which it was made. */
  readonly created: string;
  /** The first local day on which it is due: after a change, tomorrow where today's has been sent or its hour is past. */
  readonly starts: string;
  /** What came later is new to the reader: when it was made, then when the last digest was put together (ms). */
  readonly since: number;
}

/** A moment by the wall clock of one zone. */
export interface WallClock {
  readonly zone: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM` */
  readonly time: string;
}

/** Who gets a digest. */
export interface Subscriptions {
  /** Subscribes a place; where it is already, its wish and start change. Says whether it was new. */
  subscribe(subscription: Subscription): Promise<boolean>;
  /** Changes what is named; false where the place is not subscribed (any more). */
  change(place: Place, change: Partial<Wish & Pick<Subscription, "starts">>): Promise<boolean>;
  /** Ends a subscription and forgets what was shown there; false where there was none. */
  end(place: Place): Promise<boolean>;
  /** Ends those of a chat and of all its topics, as when it blocked the bot. Says how many there were. */
  endChat(chat: number): Promise<number>;
  get(place: Place): Promise<Subscription | null>;
  count(): Promise<number>;
  /** The zones in which anyone is subscribed. */
  zones(): Promise<readonly string[]>;
  /**
   * At most `limit` subscriptions of a zone whose digest of the day is due, not sent, and in nobody's hands; the longest due
   * first. A time that is skipped is due once the clock is past it, one that comes twice was sent the first time.
   */
  due(clock: WallClock, now: number, limit: number): Promise<readonly Subscription[]>;
  /**
   * Moves everything of a chat to the id it has now, in one transaction. What the new id has already stays, and of two
   * deliveries of a day the one that was sent. Doing it again changes nothing.
   */
  migrate(oldChat: number, newChat: number): Promise<void>;
}

/** The subscriptions of a database. */
export function createSubscriptions(db: Kysely<Tables>, isolation: Isolation): Subscriptions {
  const endWhere = (chat: number, topic?: number) =>
    db.transaction().execute(async (changes) => {
      await isolation.hold(changes, chat);
      const where = topic === undefined ? { chat } : { chat, topic };
      const ended = await changes
        .deleteFrom("subscriptions")
        .where((row) => row.and(where))
        .executeTakeFirst();
      await changes
        .deleteFrom("shown")
        .where((row) => row.and(where))
        .execute();
      return Number(ended.numDeletedRows);
    });
  return {
    async subscribe({ place, created, since, ...rest }) {
      return db.transaction().execute(async (changes) => {
        await isolation.hold(changes, place.chat);
        const made = await changes
          .insertInto("subscriptions")
          .values({ ...keyOf(place), created, since, ...rest })
          .onConflict((known) => known.doNothing())
          .executeTakeFirst();
        if (made.numInsertedOrUpdatedRows === 1n) return true;
        await changes
          .updateTable("subscriptions")
          .set(rest)
          .where((row) => row.and(keyOf(place)))
          .execute();
        return false;
      });
    },
    async change(place, change) {
      const changed = await db
        .updateTable("subscriptions")
        // An empty change is one too: the statement needs something to set.
        .set({ chat: place.chat, ...change })
        .where((row) => row.and(keyOf(place)))
        .executeTakeFirst();
      return changed.numUpdatedRows > 0n;
    },
    end: async (place) => {
      const { chat, topic } = keyOf(place);
      return (await endWhere(chat, topic)) > 0;
    },
    endChat: (chat) => endWhere(chat),
    async get(place) {
      const row = await db
        .selectFrom("subscriptions")
        .selectAll()
        .where((columns) => columns.and(keyOf(place)))
        .executeTakeFirst();
      return row ? subscriptionOf(row) : null;
    },
    async count() {
      const { count } = await db
        .selectFrom("subscriptions")
        .select((row) => row.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    async zones() {
      const rows = await db.selectFrom("subscriptions").select("zone").distinct().orderBy("zone").execute();
      return rows.map(({ zone }) => zone);
    },
    async due({ zone, day, time }, now, limit) {
      const rows = await db
        .selectFrom("subscriptions")
        .leftJoin("deliveries", (join) =>
          join
            .onRef("deliveries.chat", "=", "subscriptions.chat")
            .onRef("deliveries.topic", "=", "subscriptions.topic")
            .on("deliveries.day", "=", day),
        )
        .selectAll("subscriptions")
        .where("zone", "=", zone)
        .where("time", "<=", time)
        .where("starts", "<=", day)
        .where(isFree(now))
        .orderBy("time")
        .orderBy("subscriptions.chat")
        .orderBy("subscriptions.topic")
        .limit(limit)
        .execute();
      return rows.map(subscriptionOf);
    },
    migrate: (oldChat, newChat) => moveChat(db, isolation, oldChat, newChat),
  };
}

/** The subscription of a row. */
export function subscriptionOf(row: Selectable<Tables["subscriptions"]>): Subscription {
  const { chat, topic, ...rest } = row;
  return { place: placeOf({ chat, topic }), ...rest };
}
