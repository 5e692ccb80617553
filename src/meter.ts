/** What is measured of a running bot: numbers alone, never what was asked, nor whose it was. */
export interface Meter {
  /** A question is done with. */
  question(outcome: QuestionOutcome): void;
  /** How long a stage took, in ms. */
  stage(stage: Stage, ms: number): void;
  /** An update has come from Telegram. */
  update(taken: Arrival): void;
  /** A digest was sent so long after it was due, in ms. */
  digestLag(ms: number): void;
  /** Words were to be sent that are not the archive's, and were not. */
  incident(): void;
}

/**
 * What becomes of a question. `unasked`: there was nothing to search for; `changed`: the archive was changing; `gone`: nobody could be
 * told.
 */
export const QUESTION_OUTCOMES = [
  "answer",
  "near",
  "none",
  "unasked",
  "limited",
  "changed",
  "gone",
  "failed",
] as const;

export type QuestionOutcome = (typeof QUESTION_OUTCOMES)[number];

/** From a question to its answer's arrival at Telegram; and of that: its vector, the search and the choice of words, one call of Telegram's. */
export type Stage = "answer" | "embedding" | "search" | "sending";

/** `repeated` was known already; `unavailable` could not be taken now; `refused` was none of Telegram's. */
export type Arrival = "taken" | "repeated" | "unavailable" | "refused";

/** Measures nothing. */
export const NO_METER: Meter = {
  question: () => undefined,
  stage: () => undefined,
  update: () => undefined,
  digestLag: () => undefined,
  incident: () => undefined,
};
