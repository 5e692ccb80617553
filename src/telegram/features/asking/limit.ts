import { createRecent } from "../memory/recent.ts";

/** How many questions are taken from one person, wherever they ask. */
export interface Limit {
  /** Takes as many of so many questions as the person may still ask. */
  take(person: number, questions: number): Taken | Promise<Taken>;
}

/** A limit that this process keeps by itself. */
export interface OwnLimit extends Limit {
  take(person: number, questions: number): Taken;
  /** Notes that somebody else has refused a question; whether it is time to say so. */
  refuse(person: number): boolean;
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
export function createLimit({ most, within, now }: LimitRule): OwnLimit {
  const keyOf = ({ person }: Pick<Account, "person">) => `${person}`;
  const accounts = createRecent<Account>({ keyOf, most: MOST_PEOPLE, lifetime: within, now });
  return {
    refuse: (person) => {
      const at = now();
      const { times = [], refusedAt = -Infinity } = accounts.get(`${person}`) ?? {};
      accounts.keep({ person, times, refusedAt: at });
      return at - refusedAt >= within;
    },
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

/** Where a limit is kept for several processes: as many of so many as the person may still have. */
export interface SharedCount {
  take(person: number, wanted: number, rule: Pick<LimitRule, "most" | "within">): Promise<number>;
}

/** A limit that several processes keep together; each by itself where the count that they share is out of reach. */
export function createSharedLimit(rule: LimitRule, shared: SharedCount): Limit {
  const own = createLimit(rule);
  return {
    take: async (person, questions) => {
      const mine = own.take(person, questions);
      if (mine.taken === 0) return mine;
      const taken = await shared.take(person, mine.taken, rule).catch(() => mine.taken);
      return taken < mine.taken ? { taken, isNoticeDue: own.refuse(person) || mine.isNoticeDue } : mine;
    },
  };
}
