import { describe, expect, it } from "vitest";
import { archiveOf, articleOf } from "./articles.ts";

const TITLE = "Un pont relie Vinh et Ha Tinh";
const LEAD = "Le maire a ouvert le pont.";

/** The last sentence of a file's article, with `>>` where it is said to go on. */
const lastOf = (text: string) => {
  const sentence = articleOf(text).paragraphs.at(-1)?.sentences.at(-1);
  return `${sentence?.display ?? ""}${sentence?.cutAfter ? ">>" : ""}`;
};

describe("a text that breaks off says so", () => {
  it.each([
    ["in mid-word", "Il est long. Il est gra"],
    ["after a word", "Il est long. Il est"],
    ["after a comma", "Il est long, beau,"],
    ["in a quotation", "Il a dit : « Il est"],
    ["in a number", "Il a coûté 1.9"],
  ])("%s", (_name, body) => {
    const cut = `${body.slice(body.indexOf(". ") + 1).trim()}>>`;
    expect(lastOf(`${TITLE}\n\n${LEAD}\n\nVinh (VNA) – ${body}`)).toBe(cut);
    expect(lastOf(`${TITLE}\n\n${LEAD}\n\n${body}\n\nVoir plus\n\nLe café part\n\nIl est parti.`)).toBe(cut);
    expect(lastOf(`${TITLE}\n\n${body}`)).toBe(cut);
  });

  it("in a brief, in its summary alone", () => {
    const text = `${TITLE}\n\n${LEAD} -VNA\n\nVoir plus\n\nLe café part\n\nIl part au loin, très loin, à l’étr`;
    const [, brief] = archiveOf({ "a.txt": text }).documents;
    const cuts = brief?.paragraphs.map(({ sentences }) => sentences.map(({ cutAfter }) => cutAfter));
    expect(cuts).toEqual([[false], [true]]);
  });
});

describe("a text that is whole says nothing", () => {
  it.each([
    ["at the end of a sentence", "Il est gratuit."],
    ["after a quotation", "Il a dit : « Il est gratuit »"],
    ["before its end mark", "Il est gratuit -VNA"],
    ["before an end mark that is cut", "Il est gratuit. – V"],
    ["before an end mark on a line of its own", "Il est gratuit\n-VNA"],
    ["before what the page leaves behind", "Il est gratuit\nsource"],
    ["where names close it", "Il est gratuit.\n\nNguyen Van Anh - Le Minh"],
    ["where a caption closes it", `Il est gratuit.\n\n${TITLE} ảnh 2Le bac de Vinh`],
  ])("%s", (_name, body) => {
    expect(lastOf(`${TITLE}\n\n${LEAD}\n\n${body}`)).not.toMatch(/>>$/);
  });

  it("above its last paragraph", () => {
    const [, , above] = articleOf(`${TITLE}\n\n${LEAD}\n\nTrois projets\n\nIl est gratuit.`).paragraphs;
    expect(above?.sentences.map(({ display, cutAfter }) => [display, cutAfter])).toEqual([
      ["Trois projets", false],
    ]);
  });

  it("in briefs without an end of sentence in their caption", () => {
    const text = `${TITLE}\n\n${LEAD} -VNA\n\nVoir plus\n\nUn sac de café. Photo: VNA\n\nLe café part`;
    const { documents } = archiveOf({ "a.txt": text });
    expect(documents.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ cutAfter: true })]),
    );
  });
});
