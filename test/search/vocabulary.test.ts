import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createVocabulary, distance } from "../../src/search/vocabulary.ts";

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

describe("the distance of two words", () => {
  it.each([
    ["seoul", "seoul", 0],
    ["seoul", "soeul", 1],
    ["seoul", "seul", 1],
    ["seoul", "seouls", 1],
    ["hanoi", "anoy", 2],
    ["hanoi", "tokyo", 3],
  ])("from %s to %s is %d, or more than two", (a, b, slips) => {
    expect(Math.min(distance(a, b, 2), 3)).toBe(slips);
  });

  it("is symmetric, zero only for equal words, and never less than the difference of their lengths", () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const there = distance(a, b, 8);
        expect(distance(b, a, 8)).toBe(there);
        expect(there === 0).toBe(a === b);
        expect(there).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});
