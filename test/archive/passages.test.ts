import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentId, passagesOf, sentencesOf } from "../../src/archive/passages.ts";
import { archiveOf, articleOf } from "./articles.ts";

const sentence = (index: number, length: number) => `Phrase ${index} ${"mot ".repeat(length)}fin.`;

describe("sentences of a document", () => {
  it("come in reading order, the title's first, with section and paragraph", () => {
    const article = articleOf("Un titre\n\nUn chapeau.\n\nVinh (VNA) – Un. Deux.\n\nTrois.");
    expect(
      sentencesOf(article).map(({ display, section, paragraph }) => [display, section, paragraph]),
    ).toEqual([
      ["Un titre", "title", 0],
      ["Un chapeau.", "lead", 1],
      ["Un.", "article", 2],
      ["Deux.", "article", 2],
      ["Trois.", "article", 3],
    ]);
  });
});

describe("passages", () => {
  it("keep title, lead and captions apart, and join the body across a caption", () => {
    const article = articleOf(
      "Un titre\n\nUn chapeau.\n\nVinh (VNA) – Un. Deux.\nUn titre ảnh 1Une légende. Photo: VNA\nTrois.",
    );
    expect(passagesOf(article).map(({ section, text }) => [section, text])).toEqual([
      ["title", "Un titre"],
      ["lead", "Un chapeau."],
      ["caption", "Une légende."],
      ["article", "Un. Deux. Trois."],
    ]);
  });

  it("of an article that is a title are that title", () => {
    expect(passagesOf(articleOf("Un titre")).map(({ section, text }) => [section, text])).toEqual([
      ["title", "Un titre"],
    ]);
  });

  it("of a brief keep its title apart from the rest", () => {
    const files = {
      "a.txt":
        "Titre\n\nUn. -VNA\n\nVoir plus\n\nDes sacs. Photo: VNA\n\nLe café part\n\nLe café est parti hier. Il va loin.",
    };
    const brief = archiveOf(files).documents.find(({ kind }) => kind === "brief");
    expect(brief && passagesOf(brief).map(({ text }) => text)).toEqual([
      "Le café part",
      "Des sacs. Le café est parti hier. Il va loin.",
    ]);
  });

  it("hold whole sentences, overlap by one, and cover them all within 700 characters", () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(lengths, (sizes) => {
        const body = sizes.map((size, index) => sentence(index, size)).join(" ");
        const article = articleOf(`Un titre\n\nVinh (VNA) – ${body}`);
        const sentences = sentencesOf(article);
        const passages = passagesOf(article).filter(({ section }) => section === "article");
        expect(new Set(passages.flatMap((passage) => passage.sentences)).size).toBe(sentences.length - 1);
        for (const passage of passages) {
          expect(passage.text).toBe(passage.sentences.map((at) => sentences[at]?.display).join(" "));
        }
        const long = passages.filter((passage) => passage.sentences.length > 1 && passage.text.length > 700);
        expect(long).toEqual([]);
        const apart = passages.filter((passage, index) => {
          const before = passages[index - 1]?.sentences ?? [];
          return before.length > 1 && passage.sentences[0] !== before.at(-1);
        });
        expect(apart).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the name of a content", () => {
  it("is the beginning of its SHA-256", () => {
    expect(contentId("")).toBe("e3b0c44298fc1c14");
    expect(contentId("Hanoï")).toBe(contentId(new TextEncoder().encode("Hanoï")));
    expect(contentId("Hanoï")).not.toBe(contentId("Hanoi"));
  });
});
