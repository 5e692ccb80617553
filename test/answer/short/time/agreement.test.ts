import { describe, expect, it } from "vitest";
import { shortAnswerOf, undoneSum } from "../../../../src/answer/short/short-answer.ts";
import { DATED_AT, evidenceOf } from "../evidence-of.ts";

const date = { year: 2016, month: 7, day: 10, certainty: "stated" } as const;
const QUESTION = "Quand le musée de Dien Khanh a-t-il été fondé ?";
const FEAST = "Le musée de Dien Khanh célèbre son 20e anniversaire.";
const SUM = "20e anniversaire, article de 2016 → 2016 − 20 = 1996";

describe("a year worked out beside what another quote states", () => {
  it.each([
    [
      "agrees",
      FEAST,
      "Le musée de Dien Khanh a été fondé en 1996 par des potiers.",
      "1996",
      `${SUM}, comme le dit « Le musée de Dien Khanh a été fondé en 1996 »`,
    ],
    [
      "agrees roughly",
      "Le musée de Dien Khanh a été fondé il y a une vingtaine d’années.",
      "Le musée de Dien Khanh a été fondé en 1995 par des potiers.",
      "vers 1996",
      "il y a une vingtaine d’années, article de 2016 → 2016 − 20 ≈ 1996, à rapprocher de « Le musée de Dien Khanh a été fondé en 1995 »",
    ],
    [
      "disagrees, so that both are given",
      FEAST,
      "Le musée de Dien Khanh a été fondé en 1994 par des potiers.",
      "1994 ou 1996",
      `${SUM}, mais « Le musée de Dien Khanh a été fondé en 1994 »`,
    ],
    [
      "is of another thing, so that it is not compared",
      FEAST,
      "Le musée de Dien Khanh a été agrandi en 2004 par des potiers.",
      "1996",
      SUM,
    ],
    [
      "is of another house, so that it is not compared",
      FEAST,
      "Le musée de Vinh An a été fondé en 1994 par des potiers.",
      "1996",
      SUM,
    ],
  ])("%s", (_what, feast, other, text, derivation) => {
    const found = shortAnswerOf(QUESTION, [evidenceOf(feast, { date }), evidenceOf(other, { date })]);
    expect(found).toMatchObject({ text, basis: "derived", derivation });
    expect(found?.supports).toContainEqual(DATED_AT);
  });

  it("rests on the sentence that states it", () => {
    const before = "Le musée de Dien Khanh a été fondé en 1996 par des potiers.";
    const feast = evidenceOf(FEAST, { date, before });
    const [first] = feast.document.paragraphs[0]?.sentences ?? [];
    const stated = first && { ...feast, sentence: first, before: "" };
    const found = stated && shortAnswerOf(QUESTION, [feast, stated]);
    expect(found?.supports).toEqual([DATED_AT, { start: 0, end: before.length }]);
  });
});

describe("a sum on an unknown year", () => {
  it("is not done, and it is said why", () => {
    const quotes = [evidenceOf(FEAST)];
    expect(shortAnswerOf(QUESTION, quotes)).toBeNull();
    expect(undoneSum(QUESTION, quotes)).toEqual({
      index: 0,
      words: "20e anniversaire, année de l’article inconnue",
    });
  });

  it.each([
    ["the year is known", QUESTION, evidenceOf(FEAST, { date })],
    ["the sentence says the year", QUESTION, evidenceOf(`${FEAST.slice(0, -1)} en 2013.`)],
    ["another thing is asked", "Quand le musée de Dien Khanh a-t-il été agrandi ?", evidenceOf(FEAST)],
    ["no time is asked", "Qui a fondé le musée de Dien Khanh ?", evidenceOf(FEAST)],
  ])("is no matter where %s", (_what, question, evidence) => {
    expect(undoneSum(question, [evidence])).toBeNull();
  });
});
