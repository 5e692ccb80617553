import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/language/edit-distance.ts";
import { createSpellings } from "../../src/search/spellings.ts";

describe("likely spellings", () => {
  it("are those within one slip in four letters, two in eight, and no others", () => {
    const term = fc.string({
      unit: fc.constantFrom("a", "b", "c", "é", "đ", "{"),
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(fc.uniqueArray(term, { maxLength: 30 }), term, (terms, asked) => {
        const allowed = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0;
        const near = terms.filter(
          (one) => allowed > 0 && one.length >= 4 && editDistance(asked, one, allowed) <= allowed,
        );
        const found = createSpellings(terms)(asked).map(([one]) => one);
        expect(found.toSorted()).toEqual(near.toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["seol", [["seoul", 0.7]]],
    ["jumelgae", [["jumelage", 0.7]]],
    ["coperatoin", [["cooperation", 0.7 ** 2]]],
    ["2016", []],
    ["roi", []],
  ])("of %s are %j", (asked, wanted) => {
    expect(createSpellings(["seoul", "jumelage", "cooperation", "2017", "roc"])(asked)).toEqual(wanted);
  });
});
