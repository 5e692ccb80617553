import { describe, expect, it } from "vitest";
import { shortAnswerOf } from "../../../../src/answer/short/short-answer.ts";
import { evidenceOf } from "../evidence-of.ts";

const QUESTION = "En quelle année le pont de Lam Son a-t-il été inauguré ?";
const SENTENCE = "Le pont de Lam Son, inauguré il y a cinq ans, a tenu bon.";
const OCTOBER = { month: 10, day: 9, certainty: "partial" } as const;

function year(before: string, date: typeof OCTOBER | null = null) {
  return shortAnswerOf(QUESTION, [evidenceOf(SENTENCE, { before, date })]);
}

describe("a sum in an article without a year", () => {
  it.each([
    [
      "counts surely from a year that is itself counted",
      "La crue rappelle celle de 1999, il y a vingt ans.",
      "2014",
    ],
    [
      "says about from the name of an event",
      "Le Festival des cerfs-volants de Vung Tau 2019 se déroulera du 3 au 7 mai.",
      "vers 2014",
    ],
    [
      "says about from the term of a congress",
      "L’Union a tenu son congrès, pour le mandat 2014-2019.",
      "vers 2009",
    ],
  ])("%s", (_, before, answer) => {
    const found = year(before);
    expect(found?.text).toBe(answer);
    expect(found?.basis).toBe("derived");
    expect(found?.supports).toEqual([{ start: 0, end: before.length }]);
  });

  it("says about from a plan that begins in a year in which the day falls on its weekday", () => {
    expect(
      year("L’accord, signé mardi 9 octobre, finance un chantier prévu de 2018 à 2021.", OCTOBER)?.text,
    ).toBe("vers 2013");
  });

  it.each([
    "Le Plan fluvial 2018 a été adopté.",
    "La loi sur la pêche 2017 est appliquée.",
    "La Vision 2030 est ambitieuse.",
    "Le Festival de Vung Tau 2018 et le Salon de Vinh 2016 ont attiré la foule.",
    "Un autre pont sera bâti d’ici 2030.",
    "Le canal date de 1998.",
    "La crue rappelle celle de 1999, il y a une vingtaine d’années.",
    "Les habitants se souviennent de 1999.",
  ])("is not done beside « %s »", (before) => expect(year(before)).toBeNull());

  it.each([
    "L’accord, signé jeudi 9 octobre, finance un chantier prévu de 2018 à 2021.",
    "L’accord, signé mardi 9 octobre, prolonge celui de 2020 ; le chantier est prévu de 2018 à 2021.",
  ])("is not done where the day does not fit: « %s »", (before) => expect(year(before, OCTOBER)).toBeNull());
});
