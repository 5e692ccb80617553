import { describe, expect, it } from "vitest";
import { findCountries } from "../../src/language/countries.ts";
import { frenchNameOf } from "../../src/language/exonyms.ts";
import { sliceOf } from "../../src/language/span.ts";

describe("the countries of a text", () => {
  it.each([
    ["La Corée du Sud et la Corée ont signé.", ["Corée du Sud", "Corée"]],
    [
      "L’Arabie saoudite, les États-Unis et le Royaume-Uni.",
      ["Arabie saoudite", "États-Unis", "Royaume-Uni"],
    ],
    ["Viet Nam, VIETNAM et Việt Nam", ["Viet Nam", "VIETNAM", "Việt Nam"]],
    ["Maurice et Dominique mangent une grenade en chine.", []],
    ["Les Vietnamiens de Paris", []],
    ["", []],
  ])("%s", (text, names) => {
    expect(findCountries(text).map((span) => sliceOf(text, span))).toEqual(names);
  });
});

describe("the French name", () => {
  it.each([
    ["China", "Chine"],
    ["the Netherlands", "Pays-Bas"],
    ["Trung Quốc", "Chine"],
    ["nhat ban", "Japon"],
    ["Pháp", "France"],
    ["Phap", null],
    ["Nga", null],
    ["Chine", null],
    ["China Daily", null],
    ["", null],
  ])("of %j is %j", (text, name) => {
    expect(frenchNameOf(text)).toBe(name);
  });
});
