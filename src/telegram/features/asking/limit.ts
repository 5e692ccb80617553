import { createRecent } from "../memory/recent.ts";

/** How many questions are taken from one person, wherever they ask. */
export interface Limit {
  /** Takes as many of so many questions as the person may still ask. */
  take(person: number, questions: number): Taken;
}

export interface Taken {
  readonly taken: number;
  /** Whether it is time to say that not all were taken: at the first refusal after a whole span without any. */
  readonly isNoticeDue: boolean;
}

/** At most `most` questions within any `within` ms by the clock `now`. */
export interface LimitRule {
  readonly most: number;
  readonly within: number;
  readonly now: () => number;
}

/** CONTRACT: at most 20 questions a minute are taken from one person. */
export const QUESTIONS_A_MINUTE = { most: 20, within: 60_000 } as const;

interface Account {
  readonly person: number;
  /** When the questions of the last while were taken, oldest first. */
  readonly times: readonly number[];
  readonly refusedAt: number;
}

/** So many people are counted at once; far above what one process can answer in a minute. */
const MOST_PEOPLE = 100_000;

/** A sliding window for each person. */
export function createLimit({ most, within, now }: LimitRule): Limit {
  const keyOf = ({ person }: Pick<Account, "person">) => `${person}`;
  const accounts = createRecent<Account>({ keyOf, most: MOST_PEOPLE, lifetime: within, now });
  return {
    take: (person, questions) => {
      const at = now();
      const account = accounts.get(`${person}`);
      const times = account?.times.filter((time) => time > at - within) ?? [];
      const taken = Math.min(questions, most - times.length);
      const isRefused = taken < questions;
      const refusedAt = account?.refusedAt ?? -Infinity;
      accounts.keep({
        person,
        times: [...times, ...Array.from({ length: taken }, () => at)],
        refusedAt: isRefused ? at : refusedAt,
      });
      return { taken, isNoticeDue: isRefused && at - refusedAt >= within };
    },
  };
}
