import type { Subscription } from "../../../src/state/subscriptions.ts";
import type { State } from "../../../src/state/state.ts";

/** Where a state is kept, empty at first. */
export interface Home {
  /** Opens the state, once more each time, as another process would. It is closed when the test ends. */
  open(): Promise<State>;
  /** Every row of every table. */
  rows(): Promise<readonly object[]>;
}

/** Makes a new home for one test. */
export type MakeHome = () => Promise<Home>;

/** The first moment of these tests, in ms. */
export const NOON = Date.UTC(2026, 6, 10, 12);

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A person in private, a group, and one of its topics. */
export const PERSON = { chat: 7_000_000_001, topic: null };
export const GROUP = { chat: -1_001_234_567_890, topic: null };
export const TOPIC = { chat: GROUP.chat, topic: 17 };

/** The ids that are furthest from zero. */
export const EXTREMES = [2 ** 52, -(2 ** 52), 1, -1] as const;

/** A subscription to 07:30 in Hanoi, but for what is changed. */
export function subscribed(changes: Partial<Subscription> = {}): Subscription {
  return {
    place: PERSON,
    time: "07:30",
    zone: "Asia/Ho_Chi_Minh",
    language: "fr",
    created: "2026-07-01",
    starts: "2026-07-02",
    since: NOON - 9 * DAY,
    ...changes,
  };
}
