import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, squeezed } from "../../src/language/folding.ts";
import { overlaps, sliceOf, trimmed } from "../../src/language/span.ts";
import { stem } from "../../src/language/terms/stems.ts";
import { findWords } from "../../src/language/words.ts";

describe("folding", () => {
  it.each([
    ["Hanoï", "hanoi"],
    ["HÀ NỘI", "ha noi"],
    ["Hà Nội".normalize("NFD"), "ha noi"],
    ["Đà Nẵng", "da nang"],
    ["Ðà Nẵng", "da nang"],
    ["cœur, Ærø, Straße", "coeur, aero, strasse"],
    ["l’été, l'été, l‘été", "l'ete, l'ete, l'ete"],
    ["Minh‑Ville – Minh‐Ville", "minh-ville - minh-ville"],
    ["İstanbul, ısı", "istanbul, isi"],
    ["", ""],
  ])("takes %j for %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("of what is folded changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("and white space: nothing of it is left", () => {
    expect(squeezed(" un\u00a0deux\u202f\n\ttrois\ufeff ")).toBe("undeuxtrois");
  });
});

describe("words", () => {
  it.each<[text: string, words: string[]]>([
    ["l’amitié d'Hô Chi Minh-Ville", ["l", "amitié", "d", "Hô", "Chi", "Minh", "Ville"]],
    ["1.969 et 150projets", ["1", "969", "et", "150projets"]],
    ["e\u0301te\u0301", ["e\u0301te\u0301"]],
    ["… ! 📝", []],
  ])("of %j are %j, where they stand", (text, words) => {
    expect(findWords(text).map((word) => word.text)).toEqual(words);
    for (const word of findWords(text)) expect(sliceOf(text, word)).toBe(word.text);
  });
});

describe("stems", () => {
  it.each([
    ["jumelées", "jumelé"],
    ["jumelees", "jumelé"],
    ["villes", "ville"],
    ["VILLE", "villes"],
    ["coopérations", "coopération"],
    ["signés", "signée"],
  ])("of %j and %j are the same", (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
  it.each([
    ["pont", "port"],
    ["2016", "2015"],
    ["Hanoi", "Hainan"],
  ])("of %j and %j are not", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
  it("of short words and of words with digits are themselves", () => {
    expect(["été", "les", "B2", "14e", "2016"].map(stem)).toEqual(["ete", "les", "b2", "14e", "2016"]);
  });
});

describe("spans", () => {
  it("are trimmed within themselves", () => {
    expect(trimmed("a  b\n c", { start: 1, end: 6 })).toEqual({ start: 3, end: 4 });
    expect(trimmed("   ", { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
  });
  it.each([
    [0, 2, 1, 3, true],
    [0, 2, 2, 3, false],
    [2, 3, 0, 2, false],
    [0, 9, 4, 5, true],
  ])("[%i, %i) and [%i, %i) overlap: %j", (a, b, c, d, shared) => {
    expect(overlaps({ start: a, end: b }, { start: c, end: d })).toBe(shared);
  });
});
