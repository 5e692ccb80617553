import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPhraseFinder } from "../../../src/digest/interests/phrases.ts";

const equal = (wanted: string) => (word: string) => word === wanted;
const finderOf = (phrases: readonly (readonly string[])[]) =>
  createPhraseFinder(phrases.map((phrase) => phrase.map(equal)));

const wordsIn = (line: string) => line.split(" ").filter((word) => word !== "");
const wordsOfUpTo = (maxLength: number) => fc.array(fc.constantFrom("a", "b", "c"), { maxLength });

describe("phrases among words", () => {
  it.each([
    [["a b"], "x a b x", [0]],
    [["a b"], "a x b", []],
    [["a b", "b c", "c"], "a b c", [0, 1, 2]],
    [["a a b"], "a a a b", [0]],
    [["a b", "c d"], "a d c b", []],
    [["", "a"], "a", [1]],
    [["a"], "", []],
  ])("%j in « %s » are %j", (phrases, text, found) => {
    expect(finderOf(phrases.map(wordsIn))(wordsIn(text))).toEqual(found);
  });

  it("are those that a naive search finds", () => {
    fc.assert(
      fc.property(fc.array(wordsOfUpTo(4), { maxLength: 20 }), wordsOfUpTo(30), (phrases, text) => {
        const holds = (phrase: readonly string[]) =>
          phrase.length > 0 && text.some((_, at) => phrase.every((word, place) => text[at + place] === word));
        const naive = phrases.flatMap((phrase, at) => (holds(phrase) ? [at] : []));
        expect(finderOf(phrases)(text)).toEqual(naive);
      }),
    );
  });

  it("are looked for in one pass, however they overlap", () => {
    let tests = 0;
    const find = createPhraseFinder([
      Array.from({ length: 50 }, () => (word: string) => {
        tests++;
        return word === "a";
      }),
    ]);
    expect(find(Array.from({ length: 20_000 }, (_, at) => (at % 49 === 48 ? "b" : "a")))).toEqual([]);
    expect(tests).toBe(100);
  });
});
