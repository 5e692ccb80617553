import { describe, expect, it } from "vitest";
import { answered, readExpressions } from "./expressions.ts";
import { AGES } from "./expressions/ages.ts";
import { ANNIVERSARIES } from "./expressions/anniversaries.ts";
import { DAYS } from "./expressions/days.ts";
import { DURATIONS } from "./expressions/durations.ts";
import { FEASTS } from "./expressions/feasts.ts";
import { GUARDS } from "./expressions/guards.ts";
import { PERIODS } from "./expressions/periods.ts";
import { RELATIVES } from "./expressions/relatives.ts";
import { SHIFTS } from "./expressions/shifts.ts";

const TABLES = { AGES, ANNIVERSARIES, DAYS, DURATIONS, FEASTS, GUARDS, PERIODS, RELATIVES, SHIFTS };
const JUDGED = Object.values(TABLES)
  .flatMap(readExpressions)
  .map((expression) => ({ ...expression, found: answered(expression) }));

/** The least share of expressions that are answered as they should be. */
const RIGHT = 0.97;

describe("expressions of time", () => {
  it("are more than three hundred, no two alike", () => {
    const keys = JUDGED.map(
      ({ date, question, sentence }) => `${JSON.stringify(date)} ${question} ${sentence}`,
    );
    expect(new Set(keys).size).toBe(JUDGED.length);
    expect(JUDGED.length).toBeGreaterThanOrEqual(300);
  });

  it("are answered rightly in at least 97 of 100", () => {
    const missed = JUDGED.filter(({ expected, found }) => found !== expected);
    const listed = missed.map(told).join("\n");
    expect(1 - missed.length / JUDGED.length, listed).toBeGreaterThanOrEqual(RIGHT);
  });

  it("are never given a wrong time, unless it is called an interval", () => {
    const wrong = JUDGED.filter(
      ({ expected, found }) => found !== null && found !== expected && !isInterval(found),
    );
    expect(wrong.map(told)).toEqual([]);
  });
});

/** Whether an answer says itself that it is no single time. */
function isInterval(text: string): boolean {
  return /^(?:vers|entre|avant|après|d’ici|années|du|de) | ou /u.test(text);
}

function told({ question, sentence, expected, found }: (typeof JUDGED)[number]): string {
  return `${question} | ${sentence} | ${expected} | ${found}`;
}
