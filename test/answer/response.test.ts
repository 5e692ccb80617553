import { describe, expect, it } from "vitest";
import { responseOf, type Response } from "../../src/answer/response.ts";
import type { ShortAnswer } from "../../src/answer/short/evidence.ts";
import { evidenceOf } from "./short/evidence-of.ts";

const SHORT: ShortAnswer = { text: "1996", basis: "quoted", derivation: null, supports: [] };
const DAM = "La digue de Vinh protège trois villages.";

function response(question: string, sentence: string | null, short: ShortAnswer | null = null): Response {
  const read = sentence === null ? null : { display: sentence, evidence: evidenceOf(sentence) };
  return responseOf(question, short, read);
}

describe("what a quote does about a question", () => {
  it.each([
    ["found", "a short answer", "Quand la digue date-t-elle ?", DAM, SHORT],
    ["missing", "no number where one is asked for", "Combien mesure la digue de Vinh ?", DAM, null],
    ["missing", "no thing of the kind asked for", "Quelle entreprise a fait la digue de Vinh ?", DAM, null],
    [
      "none",
      "anything where no few words are asked for",
      "Pourquoi la digue de Vinh est-elle là ?",
      DAM,
      null,
    ],
    ["missing", "nothing where a date is asked for", "Quand la digue a-t-elle cédé ?", null, null],
  ])("is %s with %s", (short, _, question, sentence, found) => {
    expect(response(question, sentence, found).short).toBe(short);
  });

  it.each([
    ["all but one word of it", "Pourquoi la digue de Vinh a-t-elle cédé ?", true],
    ["every word of it", "Pourquoi la digue de Vinh protège-t-elle trois villages ?", false],
    ["hardly a word of it", "Pourquoi des hameaux sont-ils épargnés par les inondations ?", false],
    ["all but a word of another language", "Why does the Vinh dyke collapse?", false],
  ])("lacks one word where it has %s", (_, question, lacks) => {
    expect(response(question, DAM).lacksOneWord).toBe(lacks);
  });

  it("lacks nothing that matters where a short answer was found", () => {
    expect(response("Quand la digue de Vinh a-t-elle cédé ?", DAM, SHORT).lacksOneWord).toBe(false);
  });
});
