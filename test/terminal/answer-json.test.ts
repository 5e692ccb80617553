import { describe, expect, it } from "vitest";
import type { Answer, Quote } from "../../src/answer/answer.ts";
import { answerJson, jsonLine } from "../../src/terminal/answer-json.ts";
import { reportInWords, reportJson, skippedInWords } from "../../src/terminal/report.ts";
import { BRIEF, DERIVED, JULY, MAY, NEAR, NONE, PLAIN } from "./answers.ts";

const QUOTE_KEYS = ["file", "article", "section", "start", "end", "text", "display", "date"];
const KEYS =
  "question kind answer basis derivation confidence quotes suggestions understood language ms".split(" ");

describe("answerJson", () => {
  it("has exactly the promised form", () => {
    expect(answerJson(DERIVED)).toBe(
      JSON.stringify({
        question: "quand ?",
        kind: "answer",
        answer: "1996",
        basis: "derived",
        derivation: "20e anniversaire en août 2016 → 2016 − 20 = 1996",
        confidence: 0.935,
        quotes: [
          {
            file: "000_e956.txt",
            article: "Hanoi et Séoul intensifient leur coopération",
            section: "article",
            start: 3021,
            end: 3065,
            text: "En août prochain, Hanoienverra une délégation.",
            display: "En août prochain, Hanoi enverra une délégation.",
            date: { year: 2016, month: 7, day: 10, certainty: "stated" },
          },
        ],
        suggestions: [],
        understood: null,
        language: "fr",
        ms: 31,
      }),
    );
  });

  it.each([
    ["answer", DERIVED, ["1996", "derived", DERIVED.derivation, []]],
    ["answer without a short one", PLAIN, [null, null, null, []]],
    ["near", NEAR, [null, null, null, []]],
    ["none", NONE, [null, null, null, ["Le riz", "Le thé"]]],
  ] as const)("has every key in its order for %s", (_, answer, values) => {
    const read = JSON.parse(answerJson(answer));
    expect(Object.keys(read)).toEqual(KEYS);
    expect([read.answer, read.basis, read.derivation, read.suggestions]).toEqual(values);
  });

  it.each<[Quote["date"], object | null]>([
    [null, null],
    [
      { month: 12, day: 14, certainty: "partial", evidence: [] },
      { month: 12, day: 14, certainty: "partial" },
    ],
    [
      { year: 2023, certainty: "inferred", evidence: [] },
      { year: 2023, certainty: "inferred" },
    ],
  ])("writes the date %j as %j", (date, expected) => {
    const answer: Answer = { ...NEAR, quotes: [{ ...JULY, date }] };
    expect(JSON.parse(answerJson(answer)).quotes[0].date).toEqual(expected);
  });

  it("keeps what a date rests on for people", () => {
    const line = answerJson({ ...NEAR, quotes: [MAY] });
    expect(JSON.parse(line).quotes.map(Object.keys)).toEqual([QUOTE_KEYS]);
    expect(line).not.toContain("exposition");
  });

  it("keeps all five quotes, and adds the reasons of each where they are asked for", () => {
    const answer: Answer = { ...NEAR, quotes: [JULY, BRIEF, BRIEF, BRIEF, BRIEF] };
    const plain = JSON.parse(answerJson(answer));
    const explained = JSON.parse(answerJson(answer, { explain: true }));
    expect(plain.quotes.map((quote: object) => Object.keys(quote))).toEqual(
      answer.quotes.map(() => QUOTE_KEYS),
    );
    expect(explained.quotes.map((quote: object) => Object.keys(quote))).toEqual(
      answer.quotes.map(() => [...QUOTE_KEYS, "explain"]),
    );
    expect(explained.quotes[0].explain).toEqual(JULY.reasons);
  });
});

describe("jsonLine", () => {
  it("is one line to every reader, and reads back as it was", () => {
    const value = { text: "a\nb\u2028c\u0085d\u009Be\u007Ff\u001Bé" };
    const line = jsonLine(value);
    expect(line).toBe(String.raw`{"text":"a\nb\u2028c\u0085d\u009be\u007ff\u001bé"}`);
    expect(JSON.parse(line)).toEqual(value);
  });
});

describe("the report of an index", () => {
  const report = {
    articles: 5,
    briefs: 1,
    passages: 1210,
    years: null,
    added: 5,
    changed: 0,
    removed: 1,
    skipped: [{ file: "x\u001B.txt", reason: "vide" }],
    ms: 12_345.6,
  };

  it("is one line of JSON with the promised keys", () => {
    expect(reportJson(report)).toBe(
      String.raw`{"articles":5,"briefs":1,"passages":1210,"added":5,"changed":0,"removed":1,` +
        String.raw`"skipped":[{"file":"x\u001b.txt","reason":"vide"}],"ms":12346}`,
    );
  });

  it("is said in French", () => {
    expect(reportInWords(report)).toBe(
      "5 articles, 1 brève, 1\u202F210 passages : 5 ajoutés, 0 modifié, 1 retiré, 1 écarté (12,3 s).",
    );
    expect(skippedInWords(report)).toEqual(["Écarté : x␛.txt (vide)."]);
  });
});
