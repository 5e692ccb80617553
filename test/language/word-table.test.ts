import { describe, expect, it } from "vitest";
import { wordTable } from "../../src/language/word-table.ts";

describe("a table of words", () => {
  it("gives the meaning of each word, several of which may share one", () => {
    const table = wordTable("flood|floods=inondations, storm=tempête");
    expect([...table]).toEqual([
      ["flood", "inondations"],
      ["floods", "inondations"],
      ["storm", "tempête"],
    ]);
  });

  it("does not mind where its lines break", () => {
    expect(wordTable("prime\n  minister=premier ministre,\n  storm=tempête").get("prime minister")).toBe(
      "premier ministre",
    );
  });

  it("takes the last meaning of a word that is written twice", () => {
    expect(wordTable("plant=plante, plant=usine").get("plant")).toBe("usine");
  });
});
