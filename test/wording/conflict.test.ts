import { describe, expect, it } from "vitest";
import type { ArticleDate } from "../../src/archive/document.ts";
import type { Conflict, ConflictValue } from "../../src/answer/note.ts";
import { noteInWords } from "../../src/wording/note.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { plainSpaces } from "../support/plain-spaces.ts";

const day = (month: number, of: number): ArticleDate => ({
  year: 2016,
  month,
  day: of,
  certainty: "stated",
  evidence: [],
});

const value = (text: string, date: ArticleDate | null, file: string): ConflictValue => ({
  text,
  date,
  document: file,
  file,
  article: "Les inondations",
  quote: 0,
});

const conflict = (sort: Conflict["sort"], ...[one, two, ...more]: Conflict["values"]): Conflict => ({
  kind: "conflict",
  sort,
  values: [one, two, ...more],
});

const TWELVE = value("12 morts", day(7, 3), "a.txt");
const SEVENTEEN = value("Au moins 17 morts", day(7, 5), "b.txt");

describe("what is said of values that are not the same", () => {
  it.each([
    [
      "fr",
      conflict("evolving", TWELVE, SEVENTEEN),
      "Chiffre qui évolue d’un article à l’autre : 12 morts (3 juillet 2016), puis au moins 17 morts (5 juillet 2016).",
    ],
    [
      "fr",
      conflict("correction", TWELVE, value("11 morts", null, "c.txt")),
      "Rectifié d’un article à l’autre : 12 morts (3 juillet 2016), puis 11 morts (date non précisée).",
    ],
    [
      "fr",
      conflict("divergence", TWELVE, SEVENTEEN, value("9 morts", null, "c.txt")),
      "Les articles divergent : 12 morts (3 juillet 2016) ; au moins 17 morts (5 juillet 2016) ; 9 morts (date non précisée).",
    ],
    [
      "fr",
      conflict("divergence", TWELVE, value("14 morts", day(7, 3), "a.txt")),
      "L’article donne plusieurs valeurs : 12 morts (3 juillet 2016) ; 14 morts (3 juillet 2016).",
    ],
    [
      "en",
      conflict("evolving", TWELVE, SEVENTEEN),
      "The figure changes from one article to the next: 12 morts (3 July 2016), then au moins 17 morts (5 July 2016).",
    ],
    [
      "vi",
      conflict("divergence", TWELVE, SEVENTEEN),
      "Các bài viết không thống nhất: 12 morts (3 tháng 7 năm 2016); au moins 17 morts (5 tháng 7 năm 2016).",
    ],
  ] as const)("in %s, %#", (language, note, expected) => {
    expect(plainSpaces(noteInWords(wordingOf(language), note))).toBe(expected);
  });
});
