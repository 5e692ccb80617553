import type { Kysely } from "kysely";
import { keyOf, type Place } from "./place.ts";
import type { Tables } from "./tables.ts";

/**
 * What each place has been shown by its digests; `Deliveries.markSent` notes it. Whoever takes first what was never shown, then
 * what was shown longest ago, repeats nothing until all have been shown, or it was so long ago that it is forgotten.
 */
export interface Shown {
  /** The documents that a place has been shown, each with the last day of it. */
  at(place: Place): Promise<ReadonlyMap<string, string>>;
  /** Forgets what was last shown before a day. */
  forget(before: string): Promise<void>;
}

/** What was shown, of a database. */
export function createShown(db: Kysely<Tables>): Shown {
  return {
    async at(place) {
      const rows = await db
        .selectFrom("shown")
        .select(["document", "day"])
        .where((row) => row.and(keyOf(place)))
        .execute();
      return new Map(rows.map(({ document, day }) => [document, day]));
    },
    async forget(before) {
      await db.deleteFrom("shown").where("day", "<", before).execute();
    },
  };
}

/** Notes what a place was shown on a day. */
export async function noteShown(
  db: Kysely<Tables>,
  place: Place,
  day: string,
  documents: readonly string[],
): Promise<void> {
  for (const document of documents) {
    await db
      .insertInto("shown")
      .values({ ...keyOf(place), document, day })
      .onConflict((known) => known.columns(["chat", "topic", "document"]).doUpdateSet({ day }))
      .execute();
  }
}
