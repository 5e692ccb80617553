import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Isolation } from "./isolation.ts";
import { keyOf, type Place } from "./place.ts";
import { noteShown } from "./shown.ts";
import type { Tables } from "./tables.ts";

/** The digest of one local day at one place, in the hands of a process. */
export interface Claim {
  readonly place: Place;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly holder: string;
}

/** How far a digest has got. */
export interface Progress {
  /** How many of its messages have been sent. */
  readonly parts: number;
  /** How many times it was claimed. */
  readonly attempts: number;
}

/** A digest that was begun. `sent` is when its last message was, in ms, or null. */
export interface Delivery extends Progress {
  readonly sent: number | null;
}

/** What is known of a digest once it is sent. */
export interface Sent {
  readonly now: number;
  /** When it was put together: what comes later is new in the next one. */
  readonly since: number;
  /** The documents that it showed. */
  readonly documents: readonly string[];
}

/** Each day's digest of each place: who is sending it, and whether it was sent. */
export interface Deliveries {
  /**
   * Takes a digest in hand: says how far it has got to exactly one of all who ask at a time; null to the others, where it was
   * sent, has to wait, or the place is not subscribed (any more). A claim that is not renewed for CLAIM_LASTS is given anew.
   */
  claim(claim: Claim, now: number): Promise<Progress | null>;
  /** Notes how many messages are sent, and renews the claim; false where it is another's by now, or was erased. */
  advance(claim: Claim, parts: number, now: number): Promise<boolean>;
  /** Notes a digest as sent, with what it showed; false where everything about its place was erased meanwhile. */
  markSent(claim: Claim, sent: Sent): Promise<boolean>;
  /** Gives a claim back, to be tried again from a time on. What was sent of it stays noted. */
  release(claim: Claim, again: number): Promise<void>;
  /** Frees all that a process holds which is known to be no more. Says how many. */
  takeBack(holder: string): Promise<number>;
  get(place: Place, day: string): Promise<Delivery | null>;
  /** Forgets the days before one. */
  forget(before: string): Promise<void>;
}

/**
 * How long a claim stands without a sign of its holder, in ms. Longer than sending one message can take, and short enough for
 * a day that was missed to be caught up within 10 minutes of a start; where the lease names the dead, nobody waits for it.
 */
export const CLAIM_LASTS = 120_000;

/** The deliveries of a database. */
export function createDeliveries(db: Kysely<Tables>, isolation: Isolation): Deliveries {
  return {
    async claim({ place, day, holder }, now) {
      const taken = await db
        .insertInto("deliveries")
        .columns(["chat", "topic", "day", "holder", "claimed", "parts", "attempts"])
        .expression((from) =>
          from
            .selectFrom("subscriptions")
            .select((row) => [
              "chat",
              "topic",
              row.val(day).as("day"),
              row.val(holder).as("holder"),
              row.val(now).as("claimed"),
              row.val(0).as("parts"),
              row.val(1).as("attempts"),
            ])
            .where((row) => row.and(keyOf(place)))
            .where("starts", "<=", day)
            // Who erases or moves the place at this moment decides: then it is not claimed now.
            .$if(isolation.isByRow, (rows) => rows.forUpdate().skipLocked()),
        )
        .onConflict((known) =>
          known
            .columns(["chat", "topic", "day"])
            .doUpdateSet({ holder, claimed: now, again: null, attempts: sql`deliveries.attempts + 1` })
            .where(isFree(now)),
        )
        .returning(["parts", "attempts"])
        .executeTakeFirst();
      return taken ?? null;
    },
    async advance({ place, day, holder }, parts, now) {
      const changed = await db
        .updateTable("deliveries")
        .set({ parts, claimed: now })
        .where((row) => row.and({ ...keyOfDay(place, day), holder }))
        .executeTakeFirst();
      return changed.numUpdatedRows > 0n;
    },
    async markSent({ place, day }, { now, since, documents }) {
      return db.transaction().execute(async (changes) => {
        await isolation.hold(changes, place.chat);
        const ofDay = changes.selectFrom("deliveries").where((row) => row.and(keyOfDay(place, day)));
        // The subscription first, as whoever claims does: so neither waits for the other.
        const subscribed = await changes
          .updateTable("subscriptions")
          .set({ since })
          .where((row) => row.and([row.and(keyOf(place)), row.exists(ofDay.select("day"))]))
          .executeTakeFirst();
        if (subscribed.numUpdatedRows > 0n) await noteShown(changes, place, day, documents);
        // Whoever's the claim is by now: it was sent.
        const changed = await changes
          .updateTable("deliveries")
          .set({ sent: now, holder: null, claimed: null, again: null })
          .where((row) => row.and(keyOfDay(place, day)))
          .executeTakeFirst();
        return changed.numUpdatedRows > 0n;
      });
    },
    async release({ place, day, holder }, again) {
      await db
        .updateTable("deliveries")
        .set({ holder: null, claimed: null, again })
        .where((row) => row.and({ ...keyOfDay(place, day), holder }))
        .execute();
    },
    async takeBack(holder) {
      const freed = await db
        .updateTable("deliveries")
        .set({ holder: null, claimed: null })
        .where("holder", "=", holder)
        .executeTakeFirst();
      return Number(freed.numUpdatedRows);
    },
    async get(place, day) {
      const row = await db
        .selectFrom("deliveries")
        .select(["parts", "attempts", "sent"])
        .where((columns) => columns.and(keyOfDay(place, day)))
        .executeTakeFirst();
      return row ?? null;
    },
    async forget(before) {
      await db.deleteFrom("deliveries").where("day", "<", before).execute();
    },
  };
}

/**
 * Whether a digest may be claimed: it is not sent, has nothing to wait for, and is in the hands of no process that was heard of
 * lately (a claim far ahead is one of a clock that was set back since). True too where a join finds no delivery.
 */
export function isFree(now: number): RawBuilder<boolean> {
  return sql`(deliveries.sent is null and coalesce(deliveries.again, ${now}) <= ${now}
    and (deliveries.claimed is null or abs(deliveries.claimed - ${now}) > ${CLAIM_LASTS}))`;
}

function keyOfDay(place: Place, day: string) {
  return { ...keyOf(place), day };
}
