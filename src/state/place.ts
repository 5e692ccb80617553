/** Where the bot speaks: a chat, or one topic of it. A person in private is the chat that has their own id. */
export interface Place {
  readonly chat: number;
  /** Telegram's message_thread_id, null outside of topics. */
  readonly topic: number | null;
}

/** A place as the first two columns of a key. A null would be equal to no other there; Telegram has no topic 0. */
export interface PlaceKey {
  readonly chat: number;
  readonly topic: number;
}

/** The columns of a place. */
export function keyOf({ chat, topic }: Place): PlaceKey {
  return { chat, topic: topic ?? NO_TOPIC };
}

/** The place of a row. */
export function placeOf({ chat, topic }: PlaceKey): Place {
  return { chat, topic: topic === NO_TOPIC ? null : topic };
}

const NO_TOPIC = 0;
