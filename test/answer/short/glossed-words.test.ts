import { describe, expect, it } from "vitest";
import { lacksGlossed } from "../../../src/answer/short/glossed-words.ts";
import { readInquiry } from "../../../src/answer/short/inquiry.ts";
import { evidenceOf } from "./evidence-of.ts";

describe("a question in another language and a French sentence", () => {
  it.each([
    [
      "When did Vinh and Osaka become twin cities?",
      "Les maires de Vinh et d’Osaka se sont vus le 10 juillet.",
      true,
    ],
    ["When did Vinh and Osaka become sister-cities?", "Vinh et Osaka sont jumelées depuis 1994.", false],
    ["When was the bridge built?", "Le pont a ouvert en 2016.", false],
    ["When was the bridge built?", "Le musée a reçu des visiteurs en 2016.", true],
    ["Vinh và Osaka kết nghĩa từ năm nào?", "Le marché de Vinh a ouvert en 2016.", true],
    ["When did Vinh rejoice?", "La fête de Vinh date de 1994.", false],
    ["Quand Vinh et Osaka se sont-elles jumelées ?", "Le marché de Vinh a ouvert en 2016.", false],
  ])("%s « %s »: lacks its words: %s", (question, sentence, expected) => {
    expect(lacksGlossed(readInquiry(question), evidenceOf(sentence))).toBe(expected);
  });
});
