import { type Kysely, sql } from "kysely";
import type { Isolation } from "./isolation.ts";
import { CHAT_TABLES, type Tables } from "./tables.ts";

/** Moves the rows of a chat to its new id, in one transaction. What is there under the new id stays. */
export async function moveChat(
  db: Kysely<Tables>,
  isolation: Isolation,
  from: number,
  to: number,
): Promise<void> {
  if (from === to) return;
  await db.transaction().execute(async (changes) => {
    await isolation.hold(changes, from, to);
    // The subscriptions first, as whoever claims a digest does: so neither waits for the other.
    for (const table of tables) {
      // Of two deliveries of a day the one that was sent stays, else it would be sent again.
      if (table === "deliveries") await dropTwins(changes, table, to, from, SENT_ELSEWHERE);
      await dropTwins(changes, table, from, to);
      await changes.updateTable(table).set({ chat: to }).where("chat", "=", from).execute();
    }
  });
}

/** Deletes the rows of a chat. */
export async function eraseChat(db: Kysely<Tables>, chat: number): Promise<void> {
  for (const table of tables) await db.deleteFrom(table).where("chat", "=", chat).execute();
}

const SENT_ELSEWHERE = sql`deliveries.sent is null and twin.sent is not null`;

type ChatTable = keyof typeof CHAT_TABLES;

// TypeScript gives the keys of an object as strings.
const tables = Object.keys(CHAT_TABLES) as ChatTable[];

/** Deletes those rows of a chat which another chat has too, where a condition holds of the two. */
async function dropTwins(
  db: Kysely<Tables>,
  table: ChatTable,
  chat: number,
  other: number,
  condition = sql`true`,
): Promise<void> {
  const same = CHAT_TABLES[table].map(
    (column) => sql`twin.${sql.ref(column)} = ${sql.ref(`${table}.${column}`)}`,
  );
  const conditions = [sql`twin.chat = ${other}`, ...same, condition];
  await db
    .deleteFrom(table)
    .where("chat", "=", chat)
    .where(
      sql<boolean>`exists (select 1 from ${sql.table(table)} as twin where ${sql.join(conditions, sql` and `)})`,
    )
    .execute();
}
