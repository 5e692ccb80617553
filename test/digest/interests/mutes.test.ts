import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentWords } from "../../../src/digest/interests/reading.ts";
import { createMuteTest } from "../../../src/digest/interests/mutes.ts";
import { foldedWords } from "../../../src/language/words.ts";
import { documentOf } from "../articles.ts";

const TEXT = `Le typhon s’éloigne

Le typhon s’éloigne ảnh 1Un bateau au port de Da Nang. Photo: VNA

Da Nang (VNA) – Les accidents de la route ont été rares. La mairie de Saigon a proposé son aide. -VNA
`;

describe("a document", () => {
  it.each([
    ["TYPHON", true],
    ["bateau", true],
    ["accident", true],
    ["accidents de la route", true],
    ["Hô Chi Minh-Ville", true],
    ["Đà Nẵng", true],
    ["accidents de route", false],
    ["typh", false],
    ["typhons", false],
    ["rout", false],
    [".*", false],
    ["(a+)+$", false],
    ["de la", false],
    ["", false],
  ])("that mutes are « %s » of is muted: %s", async (mute, expected) => {
    expect(createMuteTest([mute])(await documentOf(TEXT))).toBe(expected);
  });

  it("is muted by each of its own words of content, and never by none", async () => {
    const document = await documentOf(TEXT);
    const words = document.sentences.flatMap(({ display }) => contentWords(foldedWords(display)));
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.array(fc.constantFrom("", "la", "zzz", "?")),
        (word, others) => {
          expect(createMuteTest([...others, word])(document)).toBe(true);
          expect(createMuteTest(others)(document)).toBe(false);
        },
      ),
    );
  });
});
