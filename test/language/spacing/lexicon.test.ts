import { describe, expect, it } from "vitest";
import { createLexicon, frenchWords } from "../../../src/language/spacing/lexicon.ts";

const TEXTS = [
  "Le maire de Hô Chi Minh-Ville a visité le port.",
  "Le port de\n Haiphong, et le maire : Le maire de Gyeonggi-do se réjouit.",
];

describe("the lexicon", () => {
  const lexicon = createLexicon(["cœur", "oeuvre", "été"], TEXTS);

  it.each([
    ["maire", 3],
    ["Le", 3],
    ["le", 2],
    ["Minh", 1],
    ["Minh-Ville", 1],
    ["Gyeonggi-do", 1],
    ["absent", 0],
  ])("counts %s as written, %i times", (word, count) => {
    expect(lexicon.frequency(word)).toBe(count);
  });

  it.each([
    ["Le", "maire", 2],
    ["Chi", "Minh", 1],
    ["Chi", "Minh-Ville", 1],
    ["Gyeonggi-do", "se", 1],
    ["do", "se", 1],
    ["de", "Haiphong", 1],
    ["Haiphong", "et", 0],
    ["Minh", "Ville", 0],
    ["le", "Haiphong", 0],
  ])("attests the pair %s %s %i times: white space alone may stand between", (first, second, count) => {
    expect(lexicon.pairFrequency(first, second)).toBe(count);
    expect(lexicon.follows(first, second)).toBe(count > 0);
  });

  it("knows names by their capital, where the archive writes them", () => {
    expect(lexicon.isName("Haiphong")).toBe(true);
    expect(lexicon.isName("maire")).toBe(false);
    expect(lexicon.isName("Séoul")).toBe(false);
  });

  it("finds words of the list with ligatures and with decomposed accents", () => {
    expect(lexicon.isWord("œuvre")).toBe(true);
    expect(lexicon.isWord("cœur")).toBe(true);
    expect(lexicon.isWord("e\u0301te\u0301")).toBe(true);
    expect(lexicon.isWord("oe")).toBe(false);
  });

  it("counts the same whatever the order of the texts", () => {
    const reversed = createLexicon([], TEXTS.toReversed());
    expect(reversed.total).toBe(lexicon.total);
    for (const word of ["Le", "le", "maire", "do", "Minh-Ville"]) {
      expect(reversed.frequency(word)).toBe(lexicon.frequency(word));
      expect(reversed.pairFrequency(word, "maire")).toBe(lexicon.pairFrequency(word, "maire"));
    }
  });

  it("keeps apart the counts of many thousand words", () => {
    const words = Array.from({ length: 30_000 }, (_, index) => `mot${index}`);
    const large = createLexicon([], [words.join(" "), words.slice(0, 100).join(", ")]);
    expect(
      words.filter((word, index) => large.frequency(word) !== (index < 100 ? 2 : 1)).length,
    ).toBeLessThan(5);
    expect(large.total).toBe(30_100);
  });

  it("is the same for an archive without a text", () => {
    const empty = createLexicon(["mot"], []);
    expect([empty.isWord("mot"), empty.frequency("mot"), empty.follows("un", "mot"), empty.total]).toEqual([
      true,
      0,
      false,
      0,
    ]);
  });
});

describe("the list of French words", () => {
  it("has inflected forms in lower case", () => {
    const words = new Set(frenchWords());
    expect(words.size).toBeGreaterThan(300_000);
    expect(["discuter", "chinoise", "développements"].every((word) => words.has(word))).toBe(true);
  });
});
