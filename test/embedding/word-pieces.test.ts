import { describe, expect, it } from "vitest";
import { cutOnce } from "../../src/embedding/word-pieces.ts";

/** Cuts into letters, and counts how often it was asked to. */
function counting() {
  let count = 0;
  const cutting = {
    tokenize: (word: string) => {
      count++;
      return [...word];
    },
  };
  cutOnce(cutting);
  return { cut: (word: string) => cutting.tokenize(word), count: () => count };
}

describe("the tokens of a word", () => {
  it("are the same the second time, and are not worked out again", () => {
    const { cut, count } = counting();
    expect([cut("Séoul"), cut("Hanoï"), cut("Séoul")]).toEqual([[..."Séoul"], [..."Hanoï"], [..."Séoul"]]);
    expect(count()).toBe(2);
  });

  it("are not kept of what is too long to be a word", () => {
    const { cut, count } = counting();
    const long = "a".repeat(1000);
    expect([cut(long), cut(long)]).toEqual([[...long], [...long]]);
    expect(count()).toBe(2);
  });

  it("stay with a tokenizer that does not cut words one by one", () => {
    const other = {};
    cutOnce(other);
    expect(other).toEqual({});
  });
});
