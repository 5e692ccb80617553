import { describe, expect, it } from "vitest";
import { answered, readExpressions } from "./expressions.ts";
import { AGES } from "./expressions/ages.ts";
import { ANNIVERSARIES } from "./expressions/anniversaries.ts";
import { DAYS } from "./expressions/days.ts";
import { DURATIONS } from "./expressions/durations.ts";
import { FEASTS } from "./expressions/feasts.ts";
import { GUARDS } from "./expressions/guards.ts";
import { MIXED } from "./expressions/mixed.ts";
import { PERIODS } from "./expressions/periods.ts";
import { RELATIVES } from "./expressions/relatives.ts";
import { SHIFTS } from "./expressions/shifts.ts";

const TABLES = { AGES, ANNIVERSARIES, DAYS, DURATIONS, FEASTS, GUARDS, MIXED, PERIODS, RELATIVES, SHIFTS };
const JUDGED = Object.values(TABLES)
  .flatMap(readExpressions)
  .map((expression) => ({ ...expression, found: answered(expression) }));

/** The most expressions in a hundred that may be left without their answer. */
const MISSED = 3;

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
    const tooMany = missed.length * 100 > MISSED * JUDGED.length;
    expect(tooMany ? missed.map(told) : []).toEqual([]);
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
