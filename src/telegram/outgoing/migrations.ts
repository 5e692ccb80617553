/** What a call asks for, by the names of the Bot API. */
export type Payload = Readonly<Record<string, unknown>>;

/** Groups that have become supergroups, under the ids that they had and have. */
export interface Migrations {
  /** True where this was not known. */
  note(from: number, to: number): boolean;
  /** The payload as it must be now: where its group has migrated, under the new id and without what only the old group knew. */
  apply(payload: Payload): Payload;
}

/** Remembers migrations for as long as the process lives: they are few. */
export function createMigrations(): Migrations {
  const moved = new Map<unknown, number>();

  function present(chat: unknown): unknown {
    const seen = new Set<unknown>();
    let now = chat;
    while (moved.has(now) && !seen.has(now)) {
      seen.add(now);
      now = moved.get(now);
    }
    return now;
  }

  return {
    note(from, to) {
      const isNew = moved.get(from) !== to;
      moved.set(from, to);
      return isNew;
    },
    apply(payload) {
      const chat = present(payload["chat_id"]);
      if (chat === payload["chat_id"]) return payload;
      // A supergroup numbers its messages anew: the one that was replied to is another one there, or none.
      const { reply_parameters: _reply, message_thread_id: _topic, ...rest } = payload;
      return { ...rest, chat_id: chat };
    },
  };
}
