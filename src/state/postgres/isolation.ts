import { sql } from "kysely";
import { CHATS } from "../../postgres/advisory-locks.ts";
import type { Isolation } from "../isolation.ts";

/** PostgreSQL's: a transaction holds chats by their numbers, always in the same order. */
export const BY_ROW: Isolation = {
  hold: async (changes, ...chats) => {
    for (const chat of chats.toSorted((a, b) => a - b))
      await sql`select pg_advisory_xact_lock(${CHATS + BigInt(chat)}::bigint)`.execute(changes);
  },
  isByRow: true,
};
