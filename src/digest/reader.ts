import type { IndexedDocument } from "../store/store.ts";
import type { LocalDay } from "./due/due.ts";

/** For whom a digest is made. */
export interface Reader {
  /** Names the chat, so that each has an order of its own for what it rereads. */
  readonly chat: string;
  /** The day of the digest, by the reader's calendar. */
  readonly today: LocalDay;
  /** What the archive first held on this day or later is new: that of the last digest, or of the subscription. Null: everything is. */
  readonly since: LocalDay | null;
  /** What the reader was shown, by id, with the last day of each: it is not new, nor are its near-copies. */
  readonly shown: ReadonlyMap<string, LocalDay>;
  /** Words, names and phrases, the dearest first. */
  readonly follows: readonly string[];
  /** Words and phrases: no document that holds one is shown. */
  readonly mutes: readonly string[];
}

/** Why a card is in a digest. */
export type Reason =
  | { readonly kind: "new" }
  | { readonly kind: "follows"; readonly followed: string }
  | { readonly kind: "anniversary"; readonly years: number; readonly of: "article" | "event" }
  | { readonly kind: "reread" };

/** What is to be shown of a story, and why. */
export interface Choice {
  readonly document: IndexedDocument;
  /** Index of the sentence to quote. */
  readonly sentence: number;
  readonly reason: Reason;
  /** The story's other tellings that the reader may see, one document each. */
  readonly others: readonly IndexedDocument[];
  /** Ids of all that the reader has then been shown, near-copies included. */
  readonly shows: readonly string[];
}
