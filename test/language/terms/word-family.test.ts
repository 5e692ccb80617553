import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areOfOneFamily } from "../../../src/language/terms/word-family.ts";

describe("words of one family", () => {
  it.each([
    ["jumelage", "jumelés"],
    ["jumelage", "jumeler"],
    ["JUMELAGE", "jumelées"],
    ["port", "ports"],
    ["hôpital", "hôpitaux"],
    ["coopération", "coopèrent"],
    ["exportation", "exportateurs"],
    ["vaccin", "vaccination"],
    ["communication", "communiquer"],
    ["investissement", "investir"],
    ["tourisme", "touristique"],
    ["économie", "économistes"],
    ["élevage", "éleveurs"],
    ["culture", "culturelles"],
    ["village", "villageois"],
    ["Chine", "chinoises"],
    ["Japon", "japonaise"],
    ["Corée", "coréennes"],
    ["Europe", "européens"],
  ])("are « %s » and « %s »", (a, b) => {
    expect([areOfOneFamily(a, b), areOfOneFamily(b, a)]).toEqual([true, true]);
  });

  it.each([
    ["port", "porter"],
    ["port", "porte"],
    ["parti", "partie"],
    ["commune", "communiste"],
    ["commune", "communication"],
    ["importation", "important"],
    ["pont", "ponte"],
    ["ville", "villa"],
    ["mer", "mère"],
    ["banque", "banc"],
    ["Laos", "lao"],
    ["internet", "international"],
    ["2016", "2015"],
  ])("are not « %s » and « %s »", (a, b) => {
    expect([areOfOneFamily(a, b), areOfOneFamily(b, a)]).toEqual([false, false]);
  });

  it("include every word with itself, in either order", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "e", "é", "i", "n", "s", "t", "r", "x", "u") });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(areOfOneFamily(a, a)).toBe(true);
        expect(areOfOneFamily(a, b)).toBe(areOfOneFamily(b, a));
      }),
    );
  });
});
