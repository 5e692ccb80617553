import { describe, expect, it } from "vitest";
import { shortAnswerOf } from "../../../../src/answer/short/short-answer.ts";
import { evidenceOf } from "../evidence-of.ts";
import { BEGINNINGS, TRAPS, type Told } from "./told-otherwise.ts";

const JULY_2016 = { year: 2016, month: 7, day: 10, certainty: "stated" } as const;

function answered({ question, before = "", title = "", sentence, undated }: Told): string | null {
  const date = undated ? null : JULY_2016;
  return shortAnswerOf(question, [evidenceOf(sentence, { before, title, date })])?.text ?? null;
}

describe("a beginning told in other words than the question's", () => {
  it.each(BEGINNINGS)("$question — $sentence", (told) => {
    expect(answered(told)).toBe(told.expected);
  });
});

describe("a beginning of something else, or counted from an unknown year", () => {
  it.each(TRAPS)("$question — $sentence", (told) => {
    expect(answered(told)).toBe(told.expected);
  });
});
