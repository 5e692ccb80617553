import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/language/edit-distance.ts";

describe("the distance of two words", () => {
  it.each([
    ["seoul", "seoul", 0],
    ["seoul", "soeul", 1],
    ["seoul", "seul", 1],
    ["seoul", "seouls", 1],
    ["hanoi", "anoy", 2],
    ["hanoi", "tokyo", 3],
  ])("from %s to %s is %d, or more than two", (a, b, slips) => {
    expect(Math.min(editDistance(a, b, 2), 3)).toBe(slips);
  });

  it("is symmetric, zero only for equal words, and never less than the difference of their lengths", () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const there = editDistance(a, b, 8);
        expect(editDistance(b, a, 8)).toBe(there);
        expect(there === 0).toBe(a === b);
        expect(there).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});
