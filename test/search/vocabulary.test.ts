import { describe, expect, it } from "vitest";
import { createVocabulary } from "../../src/search/vocabulary.ts";

const vocabulary = createVocabulary({
  passages: 100,
  frequencies: new Map([
    ["jumel", 4],
    ["jumelag", 6],
    ["gyeonggi", 3],
    ["coopert", 1],
    ["cooper", 40],
    ["port", 10],
    ["porte", 2],
    ["2016", 5],
  ]),
});

describe("a vocabulary", () => {
  it("weighs a rare term more than a common one, and an unknown one most", () => {
    const weights = ["cooper", "port", "coopert", "inconnu"].map((term) => vocabulary.weight(term));
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect(weights[3]).toBeCloseTo(Math.log(1 + 100.5 / 0.5), 10);
  });

  it.each([
    ["jumel", ["jumel", "jumelag"]],
    ["jumelag", ["jumel", "jumelag"]],
    ["port", ["port"]],
    ["giyeonggi", ["giyeonggi", "gyeonggi"]],
    ["gyeongi", ["gyeongi", "gyeonggi"]],
    ["2017", ["2017"]],
    ["xyz", ["xyz"]],
  ])("reads %s as %j", (term, readings) => {
    expect([...vocabulary.readings(term).keys()].toSorted()).toEqual(readings.toSorted());
  });

  it("trusts the word itself most, then its family, then other spellings", () => {
    expect(vocabulary.readings("jumel").get("jumel")).toBe(1);
    expect(vocabulary.readings("jumel").get("jumelag")).toBeLessThan(1);
    expect(vocabulary.readings("gyeongi").get("gyeonggi")).toBeLessThan(1);
  });
});
