import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Coverage, Quote } from "../../src/answer/answer.ts";
import { explainAnswer } from "../../src/terminal/explanation.ts";
import { printable } from "../../src/terminal/printable.ts";
import { renderAnswer, type Screen } from "../../src/terminal/rendering.ts";
import { screenOf } from "../../src/terminal/screen.ts";
import { columnsOf, wrapped } from "../../src/terminal/wrapping.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { BRIEF, DERIVED, JULY, MAY, NEAR, NONE, PLAIN, QUOTED } from "./answers.ts";

const PIPE: Screen = { colour: false, width: Number.POSITIVE_INFINITY };
const COVERAGE: Coverage = { articles: 5, briefs: 23, years: [2016, 2023] };
const SOURCE = "«\u00A0Hanoi et Séoul intensifient leur coopération\u00A0» · 10 juillet 2016 · 000_e956.txt";
const QUOTE = "> En août prochain, Hanoi enverra une délégation.";
const NEARLY =
  "L’archive ne répond pas précisément à cette question\u00A0; voici ce qui s’en approche le plus.";

function render(answer: Answer, screen = PIPE): string[] {
  return renderAnswer(answer, wordingOf(answer.language), COVERAGE, screen);
}

function quoting(...quotes: [Quote, ...Quote[]]): Answer {
  return { ...PLAIN, quotes };
}

const RENDERINGS: readonly [string, Answer, string[]][] = [
  [
    "a derived answer with its sum",
    DERIVED,
    ["1996 (déduit)", "20e anniversaire en août 2016 → 2016 − 20 = 1996", "", QUOTE, SOURCE],
  ],
  ["a quoted answer", QUOTED, ["Séoul", "", QUOTE, SOURCE]],
  ["quotes alone where there is no short answer", PLAIN, [QUOTE, SOURCE]],
  [
    "why no sum was done",
    { ...PLAIN, notes: [{ kind: "undone", words: "20e anniversaire, année de l’article inconnue" }] },
    ["20e anniversaire, année de l’article inconnue", "", QUOTE, SOURCE],
  ],
  ["near", NEAR, [NEARLY, "", QUOTE, SOURCE]],
  [
    "none with what there is",
    NONE,
    [
      "Rien dans l’archive ne répond à cette question.",
      "L’archive couvre 5 articles, 2016–2023, 23 brèves.",
      "",
      "Vous y trouverez par exemple\u00A0:",
      "• Le riz",
      "• Le thé",
    ],
  ],
  [
    "none without suggestions",
    { ...NONE, suggestions: [] },
    ["Rien dans l’archive ne répond à cette question.", "L’archive couvre 5 articles, 2016–2023, 23 brèves."],
  ],
  [
    "what a follow-up was taken to mean",
    { ...QUOTED, understood: "où va Hanoi ?" },
    ["Séoul", "J’ai compris\u00A0: «\u00A0où va Hanoi ?\u00A0»", "", QUOTE, SOURCE],
  ],
  [
    "what near was taken to mean below its first line",
    { ...NEAR, understood: "où ?" },
    [NEARLY, "J’ai compris\u00A0: «\u00A0où ?\u00A0»", "", QUOTE, SOURCE],
  ],
  [
    "the bot's own words in the question's language",
    { ...DERIVED, language: "en" },
    [
      "1996 (inferred)",
      "20e anniversaire en août 2016 → 2016 − 20 = 1996",
      "",
      QUOTE,
      "“Hanoi et Séoul intensifient leur coopération” · 10 July 2016 · 000_e956.txt",
    ],
  ],
  [
    "a cut sentence with its marks outside the quote",
    quoting({ ...JULY, cutBefore: true, cutAfter: true }),
    ["[…]", QUOTE, "[…]", SOURCE],
  ],
  [
    "a brief as one",
    quoting(BRIEF),
    ["> Le riz pousse.", "brève «\u00A0Le riz\u00A0» · date non précisée · 000_e956.txt"],
  ],
];

describe("renderAnswer", () => {
  it.each(RENDERINGS)("shows %s", (_, answer, expected) => {
    expect(render(answer)).toEqual(expected);
  });

  it("shows what an inferred date rests on, once per article below its first source", () => {
    const source = "«\u00A0Une réunion virtuelle\u00A0» · 18 mai 2023 (déduit) · 001_35d4.txt";
    expect(render(quoting(MAY, JULY, MAY))).toEqual([
      QUOTE,
      source,
      "Date déduite de\u00A0: «\u00A0Une exposition se tiendra en novembre 2023.\u00A0» · «\u00A0Jeudi 18 mai, ils ont parlé.\u00A0»",
      "",
      QUOTE,
      SOURCE,
      "",
      QUOTE,
      source,
    ]);
  });

  it("shows three quotes of five", () => {
    const lines = render(quoting(JULY, BRIEF, BRIEF, BRIEF, BRIEF));
    expect(lines.filter((line) => line.startsWith("> "))).toHaveLength(3);
  });

  it("sets quotes off behind a bar on a terminal, wrapped to its width", () => {
    expect(render(PLAIN, { colour: false, width: 30 }).slice(0, 2)).toEqual([
      "│ En août prochain, Hanoi",
      "│ enverra une délégation.",
    ]);
  });

  it("has the short answer in bold and the rest of its colours around whole lines", () => {
    const [first, second, , quote] = render(DERIVED, { colour: true, width: 80 });
    expect(first).toBe("\u001B[1m1996 (déduit)\u001B[22m");
    expect(second).toBe("20e anniversaire en août 2016 → 2016 − 20 = 1996");
    expect(quote).toBe("\u001B[2m│\u001B[22m En août prochain, Hanoi enverra une délégation.");
  });

  it("lets nothing of the archive act on the terminal", () => {
    const evil = "a\u001B]0;x\u0007b\u009B31m\r\nc\u2028d\u202Ee\u007F";
    const quote = { ...JULY, display: evil, article: evil, file: `${evil}.txt`, dateEvidence: [evil] };
    const answers: Answer[] = [
      { ...DERIVED, answer: evil, derivation: evil, understood: evil, quotes: [quote] },
      { ...NONE, understood: evil, suggestions: [{ kind: "article", id: "c3", text: evil }] },
    ];
    const lines = answers.flatMap((answer) => [
      ...render(answer),
      ...render(answer, { colour: false, width: 40 }),
      ...explainAnswer(answer),
    ]);
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for.
    expect(lines.filter((line) => /[\u0000-\u001F\u007F-\u009F\u2028\u202E]/.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(10);
  });

  it("quotes behind the bar exactly the display, on a pipe and on any terminal", () => {
    const words = fc.array(fc.stringMatching(/^[a-zéà«»,.\u00A0\u202F]{1,12}$/), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 120 }), (list, width) => {
        const display = list.join(" ");
        for (const [screen, bar] of [
          [PIPE, "> "],
          [{ colour: false, width }, "│ "],
        ] as const) {
          const lines = render(quoting({ ...JULY, display }), screen).filter((line) => line.startsWith(bar));
          expect(lines.map((line) => line.slice(bar.length)).join(" ")).toBe(display);
        }
      }),
    );
  });
});

describe("wrapped", () => {
  it.each([
    ["", 5, [""]],
    ["un deux trois", 8, ["un deux", "trois"]],
    ["un deux trois", 13, ["un deux trois"]],
    ["anticonstitutionnellement oui", 10, ["anticonstitutionnellement", "oui"]],
    ["a 25\u202F226 b", 6, ["a", "25\u202F226", "b"]],
    ["e\u0301te\u0301 fini", 8, ["e\u0301te\u0301 fini"]],
    ["漢字 漢字", 8, ["漢字", "漢字"]],
    ["un deux", Number.POSITIVE_INFINITY, ["un deux"]],
  ])("breaks %j at %d columns into %j", (line, width, expected) => {
    expect(wrapped(line, width)).toEqual(expected);
  });

  it("never makes a line of several words too long", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.integer({ min: 1, max: 60 }),
        (line, width) => {
          const long = wrapped(line, width).filter((part) => part.includes(" ") && columnsOf(part) > width);
          expect(long).toEqual([]);
        },
      ),
    );
  });
});

describe("printable", () => {
  it.each([
    ["a\tb\nc", "a b c"],
    ["\u001B[31m", "␛[31m"],
    ["\u0000\u007F", "␀␡"],
    ["\u009B\u202E", "\uFFFD\uFFFD"],
    ["Đặng — « été » 25\u202F226", "Đặng — « été » 25\u202F226"],
  ])("shows %j as %j", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

describe("screenOf", () => {
  it("wraps and colours on a terminal only", () => {
    expect(screenOf({ isTTY: false, columns: 80 })).toEqual(PIPE);
    expect(screenOf({})).toEqual(PIPE);
    expect([100, 5, 0].map((columns) => screenOf({ isTTY: true, columns }).width)).toEqual([100, 20, 80]);
  });
});

describe("explainAnswer", () => {
  it("lists what counted for each quote that is shown, the largest first, aligned", () => {
    expect(explainAnswer(DERIVED)).toEqual([
      "Confiance : 0,935",
      "",
      "Citation 1 (000_e956.txt, 3021–3065)",
      "  unheard             3,000",
      "  sens de la phrase   1,500",
      "  longueur           −0,250",
    ]);
  });

  it("has only the confidence for none", () => {
    expect(explainAnswer(NONE)).toEqual(["Confiance : 0,020"]);
  });
});
