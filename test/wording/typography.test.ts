import { describe, expect, it } from "vitest";
import { fluentText } from "../../src/wording/wording.ts";

/** The lines of a language's messages, without what is only about them. */
function linesOf(language: "fr" | "en" | "vi"): string[] {
  return fluentText(language)
    .split("\n")
    .filter((line) => !line.startsWith("#"));
}

describe("the bot's own words", () => {
  it.each(["fr", "en", "vi"] as const)(
    "have typographic apostrophes and quotation marks in %s",
    (language) => {
      const outsideOfPlaceables = linesOf(language).map((line) => line.replace(/\{[^{}]*\}/g, ""));
      expect(outsideOfPlaceables.filter((line) => /['"]/.test(line))).toEqual([]);
    },
  );

  it("keep French punctuation with its word", () => {
    expect(linesOf("fr").filter((line) => /\S [;:?!»](?=\s|$)|« /u.test(line))).toEqual([]);
  });
});
