import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** When each document of the archive first came to the bot's notice: its own date may be years older. */
export interface Arrivals {
  /** Notes documents that are here now; those that are known keep their time. */
  note(documents: readonly string[], now: number): Promise<void>;
  /** The documents that came after a time, those of one moment in the order of their ids. */
  after(time: number): Promise<readonly string[]>;
  /** When each of these came, in the time of {@link note}; those that were never noted are not among them. */
  seen(documents: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** The arrivals of a database. */
export function createArrivals(db: Kysely<Tables>): Arrivals {
  return {
    async note(documents, now) {
      // In one order whoever notes them: of two at once neither waits for the other.
      const inOrder = documents.toSorted();
      for (let start = 0; start < inOrder.length; start += BATCH) {
        const rows = inOrder.slice(start, start + BATCH).map((document) => ({ document, seen: now }));
        await db
          .insertInto("arrivals")
          .values(rows)
          .onConflict((known) => known.doNothing())
          .execute();
      }
    },
    async after(time) {
      const rows = await db
        .selectFrom("arrivals")
        .select("document")
        .where("seen", ">", time)
        .orderBy("seen")
        .orderBy("document")
        .execute();
      return rows.map(({ document }) => document);
    },
    async seen(documents) {
      const times = new Map<string, number>();
      for (let start = 0; start < documents.length; start += BATCH) {
        const rows = await db
          .selectFrom("arrivals")
          .select(["document", "seen"])
          .where("document", "in", documents.slice(start, start + BATCH))
          .execute();
        for (const { document, seen } of rows) times.set(document, seen);
      }
      return times;
    },
  };
}

/** How many are noted or looked up by one statement: others get their turn in between. */
const BATCH = 500;
