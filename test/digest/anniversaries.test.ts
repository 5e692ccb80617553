import { describe, expect, it } from "vitest";
import { collectAnniversaries } from "../../src/digest/anniversaries.ts";
import { contentsOf } from "./articles.ts";

const onDay = async (today: string, files: Readonly<Record<string, string>>) => {
  const { documents } = await contentsOf(files);
  return collectAnniversaries(documents)(today).map(({ document, sentence, years, of }) => ({
    file: document.document.file,
    quoted: document.sentences[sentence]?.display,
    years,
    of,
  }));
};
const article = (sentence: string) =>
  `Des nouvelles de Hoi An\n\nHoi An (VNA) – La ville prépare une exposition. ${sentence} -VNA\n`;

describe("an anniversary", () => {
  it("is that of an article dated to this day of an earlier year, with its news", async () => {
    const text =
      "Hoi An rouvre son pont\n\nHoi An (VNA) – Le pont couvert a rouvert le 10 juillet 2016 après des travaux. -VNA\n";
    expect(await onDay("2026-07-10", { "a.txt": text })).toEqual([
      {
        file: "a.txt",
        quoted: "Le pont couvert a rouvert le 10 juillet 2016 après des travaux.",
        years: 10,
        of: "article",
      },
      {
        file: "a.txt",
        quoted: "Le pont couvert a rouvert le 10 juillet 2016 après des travaux.",
        years: 10,
        of: "event",
      },
    ]);
  });

  it.each([
    ["told as past", "Le musée a été fondé le 10 juillet 1996.", 30],
    ["told as lasting", "Le musée est ouvert depuis le 10 juillet 2006.", 20],
    ["on a leap day", "Le musée a été fondé le 29 février 2020.", 8, "2028-02-29"],
  ])("is that of an event %s", async (_, sentence, years, today = "2026-07-10") => {
    expect(await onDay(today, { "a.txt": article(sentence) })).toEqual([
      { file: "a.txt", quoted: sentence, years, of: "event" },
    ]);
  });

  it.each([
    ["a day without its year", "Le musée a été fondé un 10 juillet."],
    ["a month", "Le musée a été fondé en juillet 1996."],
    ["another day", "Le musée a été fondé le 11 juillet 1996."],
    ["this year", "Le musée a rouvert le 10 juillet 2026."],
    ["a year to come", "Le musée a prêté ses vases jusqu’au 10 juillet 2030."],
    ["an announcement", "Le musée fermera le 10 juillet 2020."],
    ["a range of days", "Le musée a fêté ses vases du 10 au 12 juillet 1996."],
  ])("is not made of %s", async (_, sentence) => {
    expect(await onDay("2026-07-10", { "a.txt": article(sentence) })).toEqual([]);
  });

  it("that is round comes first, then the latest", async () => {
    const files = Object.fromEntries(
      [2019, 2015, 2021, 2016, 2020].map((year) => [
        `${year}.txt`,
        article(`Le musée a été fondé le 10 juillet ${year}.`),
      ]),
    );
    expect((await onDay("2026-07-10", files)).map(({ years }) => years)).toEqual([10, 5, 6, 7, 11]);
  });
});
