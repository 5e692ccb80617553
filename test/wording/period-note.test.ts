import { describe, expect, it } from "vitest";
import type { Note } from "../../src/answer/note.ts";
import { noteInWords } from "../../src/wording/note.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { plainSpaces } from "../support/plain-spaces.ts";

const dated = (date: object | null, isBrief = false) =>
  ({ kind: "dated", date: date && { certainty: "stated", evidence: [], ...date }, isBrief }) as Note;
const ended = (from: string, until: string): Note => ({
  kind: "ended",
  words: "x",
  days: { from, until },
  year: 2018,
});

describe("a note on the time of an answer", () => {
  it.each<[Note, string, string, string]>([
    [
      dated({ year: 2016, month: 7, day: 10 }),
      "D’après un article du 10 juillet 2016.",
      "From an article of 10 July 2016.",
      "Theo một bài báo ngày 10 tháng 7 năm 2016.",
    ],
    [
      dated({ year: 2016, month: 8 }),
      "D’après un article d’août 2016.",
      "From an article of August 2016.",
      "Theo một bài báo tháng 8 năm 2016.",
    ],
    [
      dated({ year: 2016 }),
      "D’après un article de 2016.",
      "From an article of 2016.",
      "Theo một bài báo năm 2016.",
    ],
    [
      dated(null),
      "D’après un article sans date.",
      "From an undated article.",
      "Theo một bài báo không ghi ngày.",
    ],
    [
      dated(null, true),
      "D’après une brève, sans date.",
      "From a brief, undated.",
      "Theo một tin vắn, không ghi ngày.",
    ],
    [
      { kind: "outside", date: { year: 2016 }, words: "en 2019" },
      "L’archive a ceci, mais de 2016 ; la question dit « en 2019 ».",
      "The archive has this, but of 2016; the question says “en 2019”.",
      "Kho lưu trữ có thông tin này, nhưng là của năm 2016; câu hỏi nói “en 2019”.",
    ],
    [
      { kind: "outside", date: null, words: "en 2019" },
      "L’archive a ceci, mais d’un autre temps ; la question dit « en 2019 ».",
      "The archive has this, but of another time; the question says “en 2019”.",
      "Kho lưu trữ có thông tin này, nhưng của thời gian khác; câu hỏi nói “en 2019”.",
    ],
    [
      ended("2025-01-01", "2025-12-31"),
      "« x » : 2025 ; les articles datés de l’archive s’arrêtent en 2018.",
      "“x” is 2025; the archive’s dated articles end in 2018.",
      "“x” là năm 2025; các bài có ngày tháng trong kho lưu trữ dừng ở năm 2018.",
    ],
  ])("%j is said in three languages", (note, ...words) => {
    const said = (["fr", "en", "vi"] as const).map((language) => noteInWords(wordingOf(language), note));
    expect(said.map(plainSpaces)).toEqual(words);
  });

  it.each([
    ["2026-10-01", "2026-10-31", ": octobre 2026"],
    ["2024-02-01", "2024-02-29", ": février 2024"],
    ["2026-11-21", "2026-11-21", ": 21 novembre 2026"],
    ["2026-11-09", "2026-11-15", ": du 9 novembre 2026 au 15 novembre 2026"],
  ])("names %s to %s as people do", (from, until, words) => {
    expect(plainSpaces(noteInWords(wordingOf("fr"), ended(from, until)))).toContain(words);
  });
});
