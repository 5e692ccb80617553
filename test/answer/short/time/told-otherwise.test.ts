import { describe, expect, it } from "vitest";
import { plainQuestion } from "../../../../src/language/plain-question.ts";
import { searchedQuestion } from "../../../../src/language/searched-question.ts";
import { shortAnswerOf } from "../../../../src/answer/short/short-answer.ts";
import { evidenceOf, type Around } from "../evidence-of.ts";
import { TOLD_AROUND } from "./told-around.ts";
import { TOLD_GUARDED, TOLD_YEARS } from "./told-years.ts";
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

describe("a beginning whose subject is named around the sentence", () => {
  it.each(readTold(TOLD_AROUND))("$question — $sentence", ({ question, sentence, around, expected }) => {
    expect(shortAnswerOf(question, [evidenceOf(sentence, around)])?.text ?? "-").toBe(expected);
  });
});

describe("a time told in one sentence", () => {
  it.each([...readTold(TOLD_YEARS), ...readTold(TOLD_GUARDED)])(
    "$question — $sentence",
    ({ question, sentence, around, expected }) => {
      const { text } = searchedQuestion(plainQuestion(question));
      expect(shortAnswerOf(text, [evidenceOf(sentence, around)])?.text ?? "-").toBe(expected);
    },
  );
});

interface Row {
  readonly question: string;
  readonly sentence: string;
  readonly around: Around;
  readonly expected: string;
}

function readTold(table: string): Row[] {
  const rows: Row[] = [];
  const set = { date: "-", title: "", before: "", question: "" };
  for (const line of table.trim().split("\n")) {
    const rest = line.slice(2);
    if (line.startsWith("@ ")) Object.assign(set, { date: rest, title: "", before: "" });
    else if (line.startsWith("T ")) set.title = rest;
    else if (line.startsWith("B ")) set.before = rest;
    else if (line.startsWith("? ")) set.question = rest;
    else {
      const [sentence = "", expected = ""] = line.split(" => ");
      const around = { title: set.title, before: set.before, date: dayOf(set.date) };
      rows.push({ question: set.question, sentence, around, expected });
    }
  }
  return rows;
}

function dayOf(words: string): NonNullable<Around["date"]> | null {
  const [year = 0, month = 0, day = 0] = words.split("-").map(Number);
  return words === "-" ? null : { year, month, day, certainty: "stated" };
}
