import type { Generated } from "kysely";
import type { Language } from "../language/languages.ts";
import type { PlaceKey } from "./place.ts";

/** A follow brings what holds it to the front of a digest, a mute keeps it out. */
export type FollowKind = "follow" | "mute";

/** Every table, column by column. Times are in ms since 1970, days `YYYY-MM-DD` by the reader's calendar. */
export interface Tables {
  leases: { name: string; holder: string; beat: number; previous: string | null };
  /**
   * `body` is JSON, null once finished; `finished` is null until then. `lane` and `begun` are an inbox's: what it must wait for, and who
   * has begun it; null once finished, and where none has been told.
   */
  updates: {
    bot: number;
    id: number;
    body: string | null;
    kept: number;
    finished: number | null;
    lane: string | null;
    begun: string | null;
  };
  subscriptions: PlaceKey & Wish & { created: string; starts: string; since: number };
  /** `holder` and `claimed` are null while nobody is sending, `again` while nothing has to be waited for. */
  deliveries: PlaceKey & {
    day: string;
    holder: string | null;
    claimed: number | null;
    again: number | null;
    parts: number;
    attempts: number;
    sent: number | null;
  };
  shown: PlaceKey & { document: string; day: string };
  arrivals: { document: string; seen: number };
  follows: PlaceKey & { id: Generated<number>; kind: FollowKind; text: string; key: string };
  settings: { chat: number; language: Language };
  feedback: { day: string; kind: string; count: number };
}

/** What a subscriber chooses. */
export interface Wish {
  /** By the wall clock, `HH:MM`. */
  readonly time: string;
  /** An IANA name. */
  readonly zone: string;
  readonly language: Language;
}

/** The tables whose rows are of one chat, each with what tells its rows of one chat apart. */
export const CHAT_TABLES = {
  subscriptions: ["topic"],
  deliveries: ["topic", "day"],
  shown: ["topic", "document"],
  follows: ["topic", "key"],
  settings: [],
} as const satisfies Partial<Record<keyof Tables, readonly string[]>>;
