import { describe, expect, it } from "vitest";
import { shortAnswerOf } from "../../../src/answer/short/short-answer.ts";
import { NUMBERS_MORE } from "./attached/numbers-more.ts";
import { NUMBERS_TRAPS } from "./attached/numbers-traps.ts";
import { NUMBERS } from "./attached/numbers.ts";
import { PERSONS_MORE } from "./attached/persons-more.ts";
import { PERSONS_TRAPS } from "./attached/persons-traps.ts";
import { PERSONS } from "./attached/persons.ts";
import { PLACES_TRAPS } from "./attached/places-traps.ts";
import { PLACES } from "./attached/places.ts";
import { SUMS_MORE } from "./attached/sums-more.ts";
import { SUMS_TRAPS } from "./attached/sums-traps.ts";
import { SUMS } from "./attached/sums.ts";
import { TIMES_TRAPS } from "./attached/times-traps.ts";
import { TIMES } from "./attached/times.ts";
import { evidenceOf, type Around } from "./evidence-of.ts";

function told(question: string, sentence: string, around: Around = {}): string | null {
  return shortAnswerOf(question, [evidenceOf(sentence, around)])?.text ?? null;
}

describe("a short answer is what the words that are asked for stand with", () => {
  it.each([...PERSONS, ...PERSONS_MORE, ...PLACES, ...TIMES, ...NUMBERS, ...NUMBERS_MORE])(
    "%s — %s → %s",
    (question, sentence, answer) => expect(told(question, sentence)).toBe(answer),
  );

  it.each([...PERSONS_TRAPS, ...PLACES_TRAPS, ...TIMES_TRAPS, ...NUMBERS_TRAPS])(
    "%s — %s: none",
    (question, sentence) => expect(told(question, sentence)).toBeNull(),
  );
});

describe("a year worked out from an article of March 2019", () => {
  const date = { year: 2019, month: 3, day: 2, certainty: "stated" } as const;

  it.each([...SUMS, ...SUMS_MORE, ...SUMS_TRAPS])("%s — %s → %s", (question, sentence, answer) =>
    expect(told(question, sentence, { date })).toBe(answer),
  );
});
