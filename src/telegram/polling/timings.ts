import type { Growth } from "../outgoing/waiting.ts";

/** How long the loop waits for what; in ms where nothing else is said. */
export interface Timings {
  /** How long Telegram may hold back an empty answer to getUpdates, in whole s (its server allows 50). */
  readonly longPoll: number;
  /** How much longer than that an answer may take before the connection counts as dead. */
  readonly slack: number;
  /**
   * An update that was received so long ago and is not finished is kept, so that Telegram may forget it and go on: what is answered
   * without delay never touches the disk, what waits for a flood limit delays nobody.
   */
  readonly patience: number;
  /** While updates are under way Telegram is asked for others this often, where the offset has moved since … */
  readonly glance: number;
  /** … and this often where it has not: to the same offset twice within 500 ms its server answers with one update only. */
  readonly sameOffset: number;
  /** Between two attempts when Telegram cannot be reached, is not well, or is not who answers. */
  readonly retry: Growth;
  /** Between two attempts when another process polls: each of them cuts the other off. */
  readonly conflict: Growth;
  /** How long stop() waits for what was begun before it cuts off sending … */
  readonly grace: number;
  /** … then for what was cut off to notice … */
  readonly settling: number;
  /** … and then for the last offset to be confirmed: below 10 s together. */
  readonly confirming: number;
  /** The same, where it was asked for before. */
  readonly repeating: number;
}

export const TIMINGS: Timings = {
  longPoll: 30,
  slack: 15_000,
  patience: 2_000,
  glance: 100,
  sameOffset: 550,
  retry: { first: 200, most: 5_000 },
  conflict: { first: 2_000, most: 10_000 },
  grace: 7_000,
  settling: 300,
  confirming: 1_500,
  repeating: 300,
};
