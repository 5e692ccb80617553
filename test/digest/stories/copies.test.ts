import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { groupCopies } from "../../../src/digest/stories/copies.ts";
import type { IndexedDocument } from "../../../src/store/store.ts";
import { ARTICLES, contentsOf, documentOf, nameOf } from "../articles.ts";

const BODY = `Hoi An (VNA) – Le pont couvert de Hoi An a rouvert mardi aux passants après trois ans de travaux. La ville a dépensé vingt
milliards de dôngs pour remplacer les poutres et les tuiles. Les visiteurs ne paient plus l’entrée le matin, a précisé le comité de gestion.`;

describe("near-copies", () => {
  it.each([
    ["the same text under another title", "Un autre titre", BODY, true],
    ["a text with a word changed", "Un titre", BODY.replace("vingt", "trente"), true],
    ["a text without accents", "Un titre", BODY.normalize("NFD").replace(/\p{M}/gu, ""), true],
    ["a text with a sentence more", "Un titre", `${BODY} Le pont a quatre siècles.`, true],
    ["the first third of a text", "Un titre", BODY.slice(0, 100), false],
    [
      "another text",
      "Un titre",
      "Hué (VNA) – Le palais de Hué ferme ses portes pour l’hiver. Les jardins restent ouverts.",
      false,
    ],
  ])("are a text and %s: %s", async (_, title, text, expected) => {
    const documents = await Promise.all([`Un titre\n\n${BODY}`, `${title}\n\n${text}`].map(documentOf));
    expect(groupCopies(documents).length).toBe(expected ? 1 : 2);
  });

  describe("among articles", () => {
    let documents: readonly IndexedDocument[];
    beforeAll(async () => {
      ({ documents } = await contentsOf(ARTICLES));
    });

    it("are found, and no others", () => {
      const groups = groupCopies(documents).filter((group) => group.length > 1);
      expect(groups.map((group) => group.map(nameOf))).toEqual([["000_musee.txt", "001_musee-copie.txt"]]);
    });

    it("make groups that hold each article once, in order", () => {
      fc.assert(
        fc.property(fc.shuffledSubarray([...documents]), (some) => {
          const groups = groupCopies(some);
          expect(new Set(groups.flat())).toEqual(new Set(some));
          expect(groups.flat().length).toBe(some.length);
          for (const group of groups)
            expect(group.map((document) => some.indexOf(document))).toEqual(
              group.map((document) => some.indexOf(document)).toSorted((a, b) => a - b),
            );
        }),
      );
    });
  });
});
