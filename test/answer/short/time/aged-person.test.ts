import { describe, expect, it } from "vitest";
import { shortAnswerOf } from "../../../../src/answer/short/short-answer.ts";
import { evidenceOf } from "../evidence-of.ts";

const DATE = { year: 2022, certainty: "stated" } as const;

describe("a year of birth worked out from an age, where the title names whose it is", () => {
  it.each([
    [
      "En quelle année est né le compositeur Hoàng Hiêp ?",
      "Le compositeur s’est éteint le 2 mai à l’âge de 82 ans des suites d’un cancer.",
      "Décès du compositeur Hoàng Hiêp",
      "1939 ou 1940",
    ],
    [
      "En quelle année est née Vu Thi Hoa ?",
      "Elle, à 69 ans, tisse toujours.",
      "Vu Thi Hoa, tisserande",
      "1952 ou 1953",
    ],
    [
      "En quelle année est née Vu Thi Hoa ?",
      "Le ministre, âgé de 45 ans, a salué son travail.",
      "Vu Thi Hoa, tisserande",
      null,
    ],
    [
      "En quelle année est né Hoàng Hiêp ?",
      "Le ministre Trân Van Hai, âgé de 45 ans, a salué le défunt.",
      "Décès du compositeur Hoàng Hiêp",
      null,
    ],
    [
      "En quelle année est né Hoàng Hiêp ?",
      "Il s’est éteint à 82 ans, sa femme à l’âge de 79 ans.",
      "Décès du compositeur Hoàng Hiêp",
      null,
    ],
  ])("%s — %s (%s) → %s", (question, sentence, title, year) => {
    expect(shortAnswerOf(question, [evidenceOf(sentence, { title, date: DATE })])?.text ?? null).toBe(year);
  });
});
