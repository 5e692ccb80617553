import { describe, expect, it } from "vitest";
import { archiveOf, blocksOf, displaysOf } from "./articles.ts";

const TITLE = "Un pont relie Vinh et Ha Tinh";
const ARTICLE = `${TITLE}\n\nVinh (VNA) – Le pont est ouvert. -VNA`;
const HEADLINE = "Le café de Son La part pour Lyon";
const SUMMARY = "Dix tonnes de café ont quitté la gare de Yên Viên pour la France par le rail.";
const CAPTION = "Des sacs de café.";

const briefsIn = (text: string) =>
  blocksOf(text).flatMap(([section, words]) => (section === "brief" ? [words] : []));

describe("briefs", () => {
  it.each<[name: string, below: string, briefs: string[]]>([
    [
      "with caption, headline and summary",
      `${CAPTION} Photo: VNA\n\n${HEADLINE}\n\n${SUMMARY}`,
      [`${HEADLINE} | ${CAPTION} | ${SUMMARY}`],
    ],
    [
      "with a caption without credit",
      `${CAPTION}\n\n${HEADLINE}\n\n${SUMMARY}`,
      [`${HEADLINE} | ${CAPTION} | ${SUMMARY}`],
    ],
    ["with their headline twice", `${HEADLINE}\n\n${HEADLINE}\n\n${SUMMARY}`, [`${HEADLINE} | ${SUMMARY}`]],
    ["with headline and summary", `${HEADLINE}\n\n${SUMMARY}`, [`${HEADLINE} | ${SUMMARY}`]],
    ["that are a headline", HEADLINE, [HEADLINE]],
    [
      "whose headline names Hai Phong before a colon",
      `${CAPTION} Photo : VNA\n\nHai Phong : un port rouvre\n\n${SUMMARY}`,
      [`Hai Phong : un port rouvre | ${CAPTION} | ${SUMMARY}`],
    ],
    [
      "one after another",
      `${CAPTION} Photo: VNA\n\n${HEADLINE}\n\n${SUMMARY}\n\nLe thé de Moc Châu\n\nLe thé de Moc Châu\n\nLe thé se vend bien cette année.`,
      [`${HEADLINE} | ${CAPTION} | ${SUMMARY}`, "Le thé de Moc Châu | Le thé se vend bien cette année."],
    ],
  ])("%s are found under a heading", (_name, below, briefs) => {
    expect(briefsIn(`${ARTICLE}\n\nVoir plus\n\n${below}`)).toEqual(briefs);
  });

  it("are found without a heading, after an end mark", () => {
    expect(briefsIn(`${ARTICLE}\n\n${CAPTION} Photo: VNA\n\n${HEADLINE}\n\n${SUMMARY}`)).toEqual([
      `${HEADLINE} | ${CAPTION} | ${SUMMARY}`,
    ]);
  });

  it("are found where there is a title and nothing else above them", () => {
    expect(blocksOf(`${TITLE}\n\nVoir plus\n\n${HEADLINE}\n\n${SUMMARY}`)).toEqual([
      ["brief", `${HEADLINE} | ${SUMMARY}`],
    ]);
  });

  it("are found where the file begins with their heading, which is no article", () => {
    const { documents, skipped } = archiveOf({ "a.txt": `Voir plus\n\n${HEADLINE}\n\n${SUMMARY}` });
    expect(documents.map(({ kind, title }) => [kind, title])).toEqual([["brief", HEADLINE]]);
    expect(skipped).toEqual([]);
  });

  it("are no part of the article above them", () => {
    const [article] = archiveOf({
      "a.txt": `${ARTICLE}\n\nVoir plus\n\n${HEADLINE}\n\n${SUMMARY}`,
    }).documents;
    expect(article && displaysOf(article)).toEqual([TITLE, "Le pont est ouvert."]);
  });

  it("are one document however many files repeat them, whatever their spacing, case and accents", () => {
    const { documents } = archiveOf({
      "a.txt": `Un\n\nUne phrase. -VNA\n\nVoir plus\n\n${HEADLINE}\n\n${SUMMARY}`,
      "b.txt": `Deux\n\nUne phrase. -VNA\n\nVoir plus\n\n${HEADLINE.normalize("NFD")}\n\n${SUMMARY.replace(" café", "  cafe")}`,
      "c.txt": `Trois\n\nUne phrase. -VNA\n\nVoir plus\n\n${HEADLINE}\n\n${SUMMARY.replace("de café", "decafé")}`,
      "d.txt": `Quatre\n\nUne phrase. -VNA\n\nVoir plus\n\n${HEADLINE}\n\nDix autres tonnes ont suivi la même voie ferrée.`,
    });
    const briefs = documents.filter(({ kind }) => kind === "brief");
    expect(briefs.map(({ file, others, date }) => [file, others, date])).toEqual([
      ["a.txt", ["b.txt", "c.txt"], null],
      ["d.txt", [], null],
    ]);
  });

  it("that one file repeats are one document", () => {
    const twice = `${HEADLINE}\n\n${SUMMARY}\n\n${HEADLINE}\n\n${SUMMARY}`;
    const briefs = archiveOf({ "a.txt": `${ARTICLE}\n\nVoir plus\n\n${twice}` }).documents.slice(1);
    expect(briefs.map(({ title, others }) => [title, others])).toEqual([[HEADLINE, []]]);
  });
});
