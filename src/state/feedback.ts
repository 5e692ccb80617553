import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** How often something happened on a day. */
export interface DayCount {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly kind: string;
  readonly count: number;
}

/** What became of questions, and what people thought of it: numbers alone, of nobody and about nothing. */
export interface Feedback {
  /** Counts one more of a kind. Durable against a kill. */
  count(day: string, kind: string): Promise<void>;
  /** What was counted from a day on, by day and kind. */
  from(day: string): Promise<readonly DayCount[]>;
}

/** The counts of a database, whose writes need not outlive a failure of the machine. */
export function createFeedback(quick: Kysely<Tables>): Feedback {
  return {
    async count(day, kind) {
      await quick
        .insertInto("feedback")
        .values({ day, kind, count: 1 })
        .onConflict((known) => known.columns(["day", "kind"]).doUpdateSet({ count: sql`feedback.count + 1` }))
        .execute();
    },
    from: (day) =>
      quick
        .selectFrom("feedback")
        .selectAll()
        .where("day", ">=", day)
        .orderBy("day")
        .orderBy("kind")
        .execute(),
  };
}
