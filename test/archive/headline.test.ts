import { describe, expect, it } from "vitest";
import { articleOf, blocksOf, displaysOf, parsedOf } from "./articles.ts";

const SENTENCE = "Le maire de Vinh a ouvert jeudi le pont à la circulation.";
const LONG = `${SENTENCE.slice(0, -1)}, ${"qui est long et large, ".repeat(14)}et il a parlé.`;

const titleIn = (text: string) => {
  const { title } = parsedOf(text);
  return text.slice(title.start, title.end);
};

describe("the title of a file", () => {
  it.each([
    ["its first line", "Un pont relie Vinh", `Un pont relie Vinh\n\n${SENTENCE}`],
    ["its only line", "Un pont relie Vinh", "Un pont relie Vinh"],
    ["a line that ends like a sentence", "Le pont est ouvert.", `Le pont est ouvert.\n\n${SENTENCE}`],
    ["several short sentences", "Un pont ? Oui ! Fin…", `Un pont ? Oui ! Fin…\n\n${SENTENCE}`],
    [
      "a line that goes on in the next",
      "Un pont relie\nles rives de la Lam",
      `Un pont relie\nles rives de la Lam\n\n${SENTENCE}`,
    ],
    ["not the line below it", "Un pont relie Vinh", `Un pont relie Vinh\n${SENTENCE}`],
    ["after a byte order mark", "Un pont relie Vinh", `\ufeffUn pont relie Vinh\n\n${SENTENCE}`],
  ])("is %s", (_name, title, text) => {
    expect(titleIn(text)).toBe(title);
  });

  it.each([
    ["sentences", `${SENTENCE} Il est gratuit.`],
    ["one long sentence", LONG],
    ["a long text without an end", "mot ".repeat(100).trim()],
    ["a paragraph with a dateline", `Vinh (VNA) – ${SENTENCE}`],
    ["lines of prose", SENTENCE.replace("jeudi ", "jeudi\n") + " Il est\ngratuit."],
  ])("is not among %s", (_name, text) => {
    expect(titleIn(text)).toBe("");
    const article = articleOf(`${text}\n\nLe bac est vendu.`);
    expect(new Set(article.paragraphs.map(({ section }) => section))).toEqual(new Set(["article"]));
    expect(article.paragraphs).toHaveLength(2);
  });
});

describe("an article without a title", () => {
  it("is quoted sentence by sentence, and called by its first one", () => {
    const article = articleOf(`${SENTENCE} Il est gratuit.\n`);
    expect(displaysOf(article)).toEqual([SENTENCE, "Il est gratuit."]);
    expect(article.title).toBe(SENTENCE);
  });

  it("is called by the beginning of a long first sentence, cut between two words", () => {
    const { title } = articleOf(LONG);
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).toMatch(/^Le maire de Vinh .*\p{L}…$/u);
    expect(LONG.startsWith(`${title.slice(0, -1)},`) || LONG.startsWith(`${title.slice(0, -1)} `)).toBe(true);
  });

  it("is called by the beginning of one long word, no character cut in two", () => {
    expect(articleOf("📝".repeat(400)).title).toBe("");
    expect(articleOf(`a${"📝".repeat(400)}`).title).toBe(`a${"📝".repeat(59)}…`);
  });

  it("has the date and place of its dateline, and its briefs", () => {
    const text = `Vinh, 3 mai 2018 (VNA) – ${SENTENCE} -VNA\n\nVoir plus\n\nLe café part\n\nIl est parti.`;
    expect(articleOf(text)).toMatchObject({ place: "Vinh", date: { year: 2018, month: 5, day: 3 } });
    expect(blocksOf(text)).toEqual([
      ["article", SENTENCE],
      ["brief", "Le café part | Il est parti."],
    ]);
  });
});
