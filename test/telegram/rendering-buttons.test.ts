import { describe, expect, it } from "vitest";
import type { Answered, Coverage, Quote } from "../../src/answer/answer.ts";
import type { Message } from "../../src/telegram/message.ts";
import { decode } from "../../src/telegram/references.ts";
import { answerMessage, furtherQuotes } from "../../src/telegram/rendering/answer.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import * as made from "../terminal/answers.ts";
import { accepted, labelsOf, marksOf } from "./limits.ts";
import { BRIEF_SOURCE, JULY_SOURCE, inLanguage, numbered } from "./lines.ts";
import { BRIEF, LATER, MAY } from "./sample-quotes.ts";

const COVERAGE: Coverage = { articles: 5, briefs: 23, years: [2016, 2023] };

const { JULY, PLAIN, NONE } = made;

const quoting = (...quotes: [Quote, ...Quote[]]): Answered => ({ ...PLAIN, quotes });

function dataOf({ keyboard }: Message) {
  return keyboard.flat().map((button) => ("callback_data" in button ? decode(button.callback_data) : null));
}

describe("the buttons of an answer", () => {
  const wording = wordingOf("fr");

  it("refer to the quotes, each of their articles once, and the quotes that are not shown", () => {
    const [fourth, fifth] = [
      { ...JULY, start: 10 },
      { ...JULY, start: 20 },
    ];
    expect(dataOf(answerMessage(quoting(MAY, BRIEF, LATER, fourth, fifth), wording, COVERAGE))).toEqual([
      ...[MAY, BRIEF, LATER].map(({ document, start, end }) => ({ kind: "context", document, start, end })),
      ...[MAY, BRIEF].map(({ document }) => ({ kind: "article", document, page: 0 })),
      { kind: "more", quotes: [fourth, fifth].map(({ document, start, end }) => ({ document, start, end })) },
    ]);
  });

  it("have no number where all quotes are of one article", () => {
    expect(labelsOf(answerMessage(quoting(MAY, LATER), wording, COVERAGE))).toEqual([
      ["Contexte 1", "Contexte 2"],
      ["Article"],
    ]);
  });

  it("speak of one more excerpt in the singular", () => {
    const rows = labelsOf(answerMessage(quoting(MAY, LATER, BRIEF, JULY), wording, COVERAGE));
    expect(rows.at(-1)).toEqual(["Autre extrait"]);
  });

  it("of a refusal ask the question, or open the article", () => {
    expect(dataOf(answerMessage(NONE, wording, COVERAGE))).toEqual([
      { kind: "suggestion", id: "a1" },
      { kind: "article", document: "b2", page: 0 },
    ]);
  });

  it("are not too long, while the text has all of a suggestion", () => {
    const text =
      "Combien de navires le directeur du port de Haiphong attend-il chaque mois selon le discours de mardi soir ?";
    const message = answerMessage(
      { ...NONE, suggestions: [{ kind: "question", id: "a1", text }] },
      wording,
      COVERAGE,
    );
    expect(labelsOf(message)).toEqual([
      ["Combien de navires le directeur du port de Haiphong attend-il chaque mois selon le discours de…"],
    ]);
    expect(accepted(message)[0]?.text).toContain(`• ${text}`);
  });

  it("always say something", () => {
    const suggestions = [{ kind: "question", id: "a1", text: "\u200B" } as const];
    expect(labelsOf(answerMessage({ ...NONE, suggestions }, wording, COVERAGE))).toEqual([["…"]]);
  });
});

describe("further quotes", () => {
  it("are shown like an answer's, with the numbers that follow", () => {
    const message = furtherQuotes([JULY, BRIEF], wordingOf("fr"));
    const [part] = accepted(message);
    expect(part?.text.split("\n")).toEqual([
      JULY.display,
      inLanguage(numbered(4, JULY_SOURCE), "fr"),
      "",
      "Le riz pousse.",
      inLanguage(numbered(5, BRIEF_SOURCE), "fr"),
    ]);
    expect(labelsOf(message)).toEqual([
      ["Contexte 4", "Contexte 5"],
      ["Article 4", "Brève 5"],
    ]);
  });

  it("have no number where there is one", () => {
    const message = furtherQuotes([JULY], wordingOf("fr"));
    expect(accepted(message)[0]?.text.split("\n")[1]).toBe(inLanguage(JULY_SOURCE, "fr"));
    expect(labelsOf(message)).toEqual([["Contexte", "Article"]]);
  });
});

describe("a long quote", () => {
  it.each([
    [300, "blockquote"],
    [301, "expandable_blockquote"],
  ])("of %d characters is a %s", (length, type) => {
    const display = "x".repeat(length);
    const [part] = accepted(answerMessage(quoting({ ...JULY, display }), wordingOf("fr"), COVERAGE));
    expect(part && marksOf(part)[0]).toEqual([type, display]);
  });
});
