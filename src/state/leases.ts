import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** Whether a lease was given. */
export type Lease =
  | {
      readonly isHeld: true;
      /** The holder that went silent without giving it back, where it has just been taken over. */
      readonly takenFrom: string | null;
    }
  | {
      readonly isHeld: false;
      readonly holder: string;
      /** When the holder was last heard of. */
      readonly beat: number;
    };

/** A lease as it stands. */
export interface Standing {
  readonly name: string;
  readonly holder: string;
  /** When the holder was last heard of, by its own clock. */
  readonly beat: number;
}

/** What only one process at a time may do. A holder is any name that no other process, nor a later one, bears. */
export interface Leases {
  /**
   * Asks for a lease, or renews it: it is given to one holder at a time, until it gives it back or `ttl` ms pass in silence.
   * Whoever holds it asks again well before that.
   */
  acquire(name: string, holder: string, now: number, ttl: number): Promise<Lease>;
  /** The leases whose names begin so, in the order of their names. */
  standing(start: string): Promise<readonly Standing[]>;
  /** Gives a lease back; nothing happens where another holds it. */
  release(name: string, holder: string): Promise<void>;
}

/** The leases of a database. */
export function createLeases(db: Kysely<Tables>): Leases {
  const acquire: Leases["acquire"] = async (name, holder, now, ttl) => {
    const taken = await db
      .insertInto("leases")
      .values({ name, holder, beat: now, previous: null })
      .onConflict((known) =>
        known
          .column("name")
          .doUpdateSet({
            holder,
            beat: now,
            previous: sql`case when leases.holder = ${holder} then null else leases.holder end`,
          })
          // A beat far ahead is one of a clock that was set back since: it would last for hours.
          .where((row) =>
            row.or([
              row("leases.holder", "=", holder),
              row.not(row.between("leases.beat", now - ttl, now + ttl)),
            ]),
          ),
      )
      .returning("previous")
      .executeTakeFirst();
    if (taken) return { isHeld: true, takenFrom: taken.previous };
    const other = await db
      .selectFrom("leases")
      .select(["holder", "beat"])
      .where("name", "=", name)
      .executeTakeFirst();
    // It was given back between the two statements.
    return other ? { isHeld: false, ...other } : acquire(name, holder, now, ttl);
  };
  return {
    acquire,
    standing: (start) =>
      db
        .selectFrom("leases")
        .select(["name", "holder", "beat"])
        .where("name", ">=", start)
        .where("name", "<", `${start}\u{10FFFF}`)
        .orderBy("name")
        .execute(),
    async release(name, holder) {
      await db.deleteFrom("leases").where("name", "=", name).where("holder", "=", holder).execute();
    },
  };
}
