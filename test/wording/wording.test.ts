import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import type { ArticleDate } from "../../src/archive/document.ts";
import type { Coverage } from "../../src/answer/answer.ts";
import type { Language } from "../../src/language/languages.ts";
import { coverageInWords } from "../../src/wording/coverage.ts";
import { dateInWords } from "../../src/wording/date.ts";
import { MESSAGES } from "../../src/wording/messages.ts";
import { dateEvidenceInWords, sourceInWords } from "../../src/wording/source.ts";
import { fluentText, wordingOf } from "../../src/wording/wording.ts";
import { BRIEF, JULY, MAY } from "../terminal/answers.ts";

const LANGUAGES: readonly Language[] = ["fr", "en", "vi"];

describe.each(LANGUAGES)("the words in %s", (language) => {
  const resource = new FluentResource(fluentText(language));

  it("have every message once and no other, with exactly its variables", () => {
    const found = resource.body.map(({ id, value }) => [id, variablesOf(value)]);
    const wanted = Object.entries(MESSAGES).map(([id, names]) => [id, [...names].sort()]);
    expect(found.sort()).toEqual(wanted.sort());
  });

  it("are all understood by Fluent", () => {
    expect(fluentText(language).match(/^[\w-]+ =/gm)).toHaveLength(resource.body.length);
  });

  it("name every month by a name of its own", () => {
    const { say } = wordingOf(language);
    expect(new Set(Array.from({ length: 12 }, (_, at) => say("month", { month: at + 1 }))).size).toBe(12);
  });

  it("have no isolation marks", () => {
    expect(wordingOf(language).say("understood", { question: "a" })).not.toMatch(/[\u2066-\u2069]/);
  });
});

type Dated = Omit<ArticleDate, "evidence"> | null;

const DATES: readonly [Dated, string, string, string][] = [
  [
    { year: 2016, month: 7, day: 10, certainty: "stated" },
    "10 juillet 2016",
    "10 July 2016",
    "10 tháng 7 năm 2016",
  ],
  [{ year: 2018, month: 5, day: 1, certainty: "stated" }, "1er mai 2018", "1 May 2018", "1 tháng 5 năm 2018"],
  [
    { year: 2023, month: 5, day: 18, certainty: "inferred" },
    "18 mai 2023 (déduit)",
    "18 May 2023 (inferred)",
    "18 tháng 5 năm 2023 (suy ra)",
  ],
  [{ year: 2017, month: 4, certainty: "stated" }, "avril 2017", "April 2017", "tháng 4 năm 2017"],
  [{ year: 2017, certainty: "partial" }, "2017", "2017", "năm 2017"],
  [
    { month: 12, day: 14, certainty: "partial" },
    "14 décembre, année non précisée",
    "14 December, year not stated",
    "14 tháng 12, không rõ năm",
  ],
  [
    { month: 4, certainty: "partial" },
    "avril, année non précisée",
    "April, year not stated",
    "tháng 4, không rõ năm",
  ],
  [{ day: 4, certainty: "partial" }, "date non précisée", "date not stated", "không rõ ngày"],
  [null, "date non précisée", "date not stated", "không rõ ngày"],
];

describe("dateInWords", () => {
  it.each(DATES)("writes %j as %j, %j and %j", (date, ...expected) => {
    expect(LANGUAGES.map((language) => dateInWords(wordingOf(language), date))).toEqual(expected);
  });
});

describe("sourceInWords", () => {
  it("names title, date and file", () => {
    expect(sourceInWords(wordingOf("fr"), JULY)).toBe(
      "«\u00A0Hanoi et Séoul intensifient leur coopération\u00A0» · 10 juillet 2016 · 000_e956.txt",
    );
  });

  it.each([
    ["fr", "brève «\u00A0Le riz\u00A0» · date non précisée · 000_e956.txt"],
    ["en", "brief “Le riz” · date not stated · 000_e956.txt"],
    ["vi", "tin vắn “Le riz” · không rõ ngày · 000_e956.txt"],
  ] as const)("calls a brief one in %s", (language, expected) => {
    expect(sourceInWords(wordingOf(language), BRIEF)).toBe(expected);
  });
});

describe("dateEvidenceInWords", () => {
  it.each([
    ["fr", "Date déduite de\u00A0: «\u00A0a\u00A0» · «\u00A0b\u00A0»"],
    ["en", "Date inferred from: “a” · “b”"],
    ["vi", "Ngày được suy ra từ: “a” · “b”"],
  ] as const)("names the sentences in %s", (language, expected) => {
    expect(dateEvidenceInWords(wordingOf(language), { ...MAY, dateEvidence: ["a", "b"] })).toBe(expected);
  });

  it("has nothing to say of a stated date", () => {
    expect(dateEvidenceInWords(wordingOf("fr"), JULY)).toBeNull();
  });
});

const COVERAGES: readonly [Coverage, string][] = [
  [{ articles: 5, briefs: 23, years: [2016, 2023] }, "L’archive couvre 5 articles, 2016–2023, 23 brèves."],
  [{ articles: 1, briefs: 0, years: [2016, 2016] }, "L’archive couvre 1 article, 2016, 0 brève."],
  [{ articles: 2, briefs: 1, years: null }, "L’archive couvre 2 articles, 1 brève."],
  [{ articles: 1234, briefs: 2, years: null }, "L’archive couvre 1\u202F234 articles, 2 brèves."],
  [{ articles: 0, briefs: 0, years: null }, "L’archive est vide pour l’instant."],
];

describe("coverageInWords", () => {
  it.each(COVERAGES)("says %j as %j", (coverage, expected) => {
    expect(coverageInWords(wordingOf("fr"), coverage)).toBe(expected);
  });

  it("speaks English and Vietnamese", () => {
    const coverage: Coverage = { articles: 5, briefs: 1, years: [2016, 2023] };
    expect(coverageInWords(wordingOf("en"), coverage)).toBe(
      "The archive covers 5 articles, 2016–2023, 1 brief.",
    );
    expect(coverageInWords(wordingOf("vi"), coverage)).toBe("Kho lưu trữ gồm 5 bài, 2016–2023, 1 tin vắn.");
  });
});

/** The names of the variables anywhere in a parsed pattern, sorted. */
function variablesOf(pattern: unknown): string[] {
  const names = new Set<string>();
  JSON.stringify(pattern, (_, part: unknown) => {
    const isVariable = typeof part === "object" && part !== null && "type" in part && part.type === "var";
    if (isVariable && "name" in part) names.add(String(part.name));
    return part;
  });
  return [...names].sort();
}
