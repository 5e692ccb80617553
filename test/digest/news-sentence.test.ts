import { describe, expect, it } from "vitest";
import { newsSentence } from "../../src/digest/news-sentence.ts";
import { isNewsText } from "../../src/store/news-text.ts";
import { contentsOf, documentOf } from "./articles.ts";

const newsOf = async (text: string) => {
  const document = await documentOf(text);
  return document.sentences[newsSentence(document)]?.display;
};

describe("the sentence that tells the news", () => {
  it.each([
    [
      "the lead's first",
      "Hoi An rouvre son pont\n\nLe pont couvert de Hoi An est de nouveau ouvert aux passants. Il a 400 ans.\n\nHoi An (VNA) – Des travaux ont eu lieu. -VNA\n",
      "Le pont couvert de Hoi An est de nouveau ouvert aux passants.",
    ],
    [
      "the body's first without its dateline where there is no lead",
      "Hoi An rouvre son pont\n\nHoi An (VNA) – Le pont couvert a rouvert mardi aux passants de la vieille ville. -VNA\n",
      "Le pont couvert a rouvert mardi aux passants de la vieille ville.",
    ],
    [
      "no caption",
      "Hoi An rouvre son pont\nHoi An rouvre son pont ảnh 1Le pont couvert de Hoi An, la nuit. Photo: VNA\n\nHoi An (VNA) – Le pont couvert a rouvert mardi aux passants de la vieille ville. -VNA\n",
      "Le pont couvert a rouvert mardi aux passants de la vieille ville.",
    ],
    [
      "not the title again",
      "Hoi An rouvre son pont couvert\n\nHoi An rouvre son pont couvert.\n\nHoi An (VNA) – Des travaux de trois ans y ont été menés par la ville. -VNA\n",
      "Des travaux de trois ans y ont été menés par la ville.",
    ],
    [
      "none that only announces",
      "Hoi An rouvre son pont\n\nGrande fête.\n\nHoi An (VNA) – Le pont couvert a rouvert mardi aux passants de la vieille ville. -VNA\n",
      "Le pont couvert a rouvert mardi aux passants de la vieille ville.",
    ],
    ["the title where there is nothing else", "Hoi An rouvre son pont\n", "Hoi An rouvre son pont"],
  ])("is %s", async (_, text, expected) => {
    expect(await newsOf(text)).toBe(expected);
  });

  it("of a brief is its summary's first, not its caption", async () => {
    const { documents } = await contentsOf({
      "a.txt":
        "Un titre d’article\n\nVinh (VNA) – Un article sur la ville de Vinh. -VNA\n\nVoir plus\n\nLa gare de Vinh, vue du fleuve. Photo: VNA\n\n" +
        "La gare de Vinh s’agrandit\n\nLa gare de Vinh aura deux quais de plus à la fin de l’année.\n",
    });
    const brief = documents.find(({ document }) => document.kind === "brief");
    if (!brief) throw new Error("no brief");
    const at = newsSentence(brief);
    expect([brief.sentences[at]?.display, isNewsText(brief, at), isNewsText(brief, 0)]).toEqual([
      "La gare de Vinh aura deux quais de plus à la fin de l’année.",
      true,
      false,
    ]);
  });
});
