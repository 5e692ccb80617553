/** What the bot says of its own about an answer, beside the short answer: never a word of the archive's as if it were quoted. */
export type Note = Undone;

/** The most notes of one answer: its quotes are what counts. */
export const MOST_NOTES = 3;

/** Why no answer was worked out of the first quote, for people (« 20e anniversaire, année de l’article inconnue »). */
export interface Undone {
  readonly kind: "undone";
  /** In French. */
  readonly words: string;
}
