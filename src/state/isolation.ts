import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** How a database keeps apart those who work on the same rows at once: what each database does in its own way. */
export interface Isolation {
  /**
   * To be asked for first in a transaction on these chats: until it ends, no other that asks for one of them goes on. So what it has
   * read stays true, and no two wait for each other.
   */
  hold(changes: Kysely<Tables>, ...chats: readonly number[]): Promise<void>;
  /** Whether rows are locked one by one, so that those which another is at work on are to be skipped, and not waited for. */
  readonly isByRow: boolean;
}

/** That of a database with one writer at a time: whoever writes is alone already. */
export const ONE_WRITER: Isolation = { hold: async () => undefined, isByRow: false };
