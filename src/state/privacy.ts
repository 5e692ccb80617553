import type { Kysely } from "kysely";
import type { Language } from "../language/languages.ts";
import { eraseChat } from "./chats.ts";
import type { Follow } from "./follows.ts";
import type { Isolation } from "./isolation.ts";
import { FINISHED } from "./ledger.ts";
import { type Place, placeOf } from "./place.ts";
import { type Subscription, subscriptionOf } from "./subscriptions.ts";
import type { Tables } from "./tables.ts";

/** Everything that is kept about a person or a chat, in all its topics. */
export interface Holdings {
  readonly subscriptions: readonly Subscription[];
  readonly follows: readonly (Follow & { readonly place: Place })[];
  readonly language: Language | null;
  /** Of how many digests it is noted that they were sent, or are being sent. */
  readonly deliveries: number;
  /** Of how many documents it is noted that they were shown. */
  readonly shown: number;
}

/** What people may see and delete of theirs. A person is the chat with their id. */
export interface Privacy {
  everythingOf(chat: number): Promise<Holdings>;
  /**
   * Deletes everything of a person or a chat in one transaction; no row has this id then. Updates of theirs that were kept
   * for later count as finished. What was deleted cannot be read from the file either, where it is kept in one.
   */
  erase(chat: number): Promise<void>;
}

/** Privacy over a database; `scrub` removes the traces that deleted rows may leave elsewhere. */
export function createPrivacy(db: Kysely<Tables>, isolation: Isolation, scrub: () => Promise<void>): Privacy {
  return {
    async everythingOf(chat) {
      const transaction = db.transaction().setIsolationLevel("repeatable read");
      return transaction.execute(async (reads) => {
        const subscriptions = await reads
          .selectFrom("subscriptions")
          .selectAll()
          .where("chat", "=", chat)
          .execute();
        const follows = await reads
          .selectFrom("follows")
          .selectAll()
          .where("chat", "=", chat)
          .orderBy("id")
          .execute();
        const setting = await reads
          .selectFrom("settings")
          .select("language")
          .where("chat", "=", chat)
          .executeTakeFirst();
        return {
          subscriptions: subscriptions.map(subscriptionOf),
          follows: follows.map(({ topic, chat: of, ...rest }) => ({
            ...rest,
            place: placeOf({ chat: of, topic }),
          })),
          language: setting?.language ?? null,
          deliveries: await countOf(reads, "deliveries", chat),
          shown: await countOf(reads, "shown", chat),
        };
      });
    },
    async erase(chat) {
      await db.transaction().execute(async (changes) => {
        await isolation.hold(changes, chat);
        await eraseChat(changes, chat);
        await finishUpdatesOf(changes, chat);
      });
      await scrub();
    },
  };
}

async function countOf(db: Kysely<Tables>, table: "deliveries" | "shown", chat: number): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("chat", "=", chat)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Few updates are ever kept at once: all are looked through. */
async function finishUpdatesOf(db: Kysely<Tables>, chat: number): Promise<void> {
  const updates = await db
    .selectFrom("updates")
    .select(["bot", "id", "body", "kept"])
    .where("finished", "is", null)
    .execute();
  for (const { bot, id, body, kept } of updates) {
    if (!speaksOf(JSON.parse(body ?? "null"), chat)) continue;
    await db
      .updateTable("updates")
      .set({ ...FINISHED, finished: kept })
      .where((row) => row.and({ bot, id }))
      .execute();
  }
}

/** Whether a value holds, at any depth, something with this id. */
function speaksOf(value: unknown, id: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, part]) => (name === "id" && part === id) || speaksOf(part, id));
}
