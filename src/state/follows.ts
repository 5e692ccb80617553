import type { Kysely } from "kysely";
import type { Isolation } from "./isolation.ts";
import { keyOf, type Place } from "./place.ts";
import type { FollowKind, Tables } from "./tables.ts";

/** A word or a name that a place wants more of, or none. */
export interface Wanted {
  readonly kind: FollowKind;
  /** As it was written. */
  readonly text: string;
  /** What makes two spellings one: folded by whoever asks. */
  readonly key: string;
}

/** One of a place's follows; its id is never used again, not even after its end. */
export interface Follow extends Wanted {
  readonly id: number;
}

/** What became of a wish to follow: new, there already, there as the other kind until now, or one too many. */
export type Added =
  { readonly outcome: "added" | "known" | "changed"; readonly follow: Follow } | { readonly outcome: "full" };

/** What each place follows and mutes. */
export interface Follows {
  /** Follows or mutes, up to MOST_FOLLOWS; a word is one or the other. */
  add(place: Place, wanted: Wanted): Promise<Added>;
  /** In the order in which they were added. */
  list(place: Place): Promise<readonly Follow[]>;
  /** Ends one, and says which; null where it is not the place's. */
  remove(place: Place, id: number): Promise<Follow | null>;
}

/** How many follows and mutes a place may have: more than fit on a list with a button each help nobody. */
export const MOST_FOLLOWS = 50;

/** The follows of a database. */
export function createFollows(db: Kysely<Tables>, isolation: Isolation): Follows {
  return {
    async add(place, wanted) {
      return db.transaction().execute(async (changes) => {
        await isolation.hold(changes, place.chat);
        const all = await listAt(changes, place);
        const known = all.find(({ key }) => key === wanted.key);
        if (known?.kind === wanted.kind) return { outcome: "known", follow: known };
        if (!known && all.length >= MOST_FOLLOWS) return { outcome: "full" };
        const follow = await changes
          .insertInto("follows")
          .values({ ...keyOf(place), ...wanted })
          .onConflict((there) => there.columns(["chat", "topic", "key"]).doUpdateSet(wanted))
          .returning(COLUMNS)
          .executeTakeFirstOrThrow();
        return { outcome: known ? "changed" : "added", follow };
      });
    },
    list: (place) => listAt(db, place),
    async remove(place, id) {
      const removed = await db
        .deleteFrom("follows")
        .where((row) => row.and({ ...keyOf(place), id }))
        .returning(COLUMNS)
        .executeTakeFirst();
      return removed ?? null;
    },
  };
}

const COLUMNS = ["id", "kind", "text", "key"] as const;

function listAt(db: Kysely<Tables>, place: Place): Promise<Follow[]> {
  return db
    .selectFrom("follows")
    .select(COLUMNS)
    .where((row) => row.and(keyOf(place)))
    .orderBy("id")
    .execute();
}
