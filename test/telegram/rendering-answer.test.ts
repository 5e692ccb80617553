import { describe, expect, it } from "vitest";
import type { Answer, Answered, Coverage, Quote } from "../../src/answer/answer.ts";
import { answerMessage } from "../../src/telegram/rendering/answer.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import * as made from "../terminal/answers.ts";
import { accepted, labelsOf, marksOf } from "./limits.ts";
import {
  ARTICLE,
  BRIEFLY,
  BRIEF_SOURCE,
  CONTEXT,
  COVERED,
  DERIVED_MARK,
  JULY_SOURCE,
  LANGUAGES,
  type Line,
  MAY_EVIDENCE,
  MAY_SOURCE,
  NEARLY,
  NONE_COVERED,
  NOTHING,
  TEA,
  THERE,
  UNDERSTOOD,
  inLanguage,
  labelled,
  numbered,
} from "./lines.ts";
import { BRIEF, LATER, MAY } from "./sample-quotes.ts";

const COVERAGE: Coverage = { articles: 5, briefs: 23, years: [2016, 2023] };
const EMPTY: Coverage = { articles: 0, briefs: 0, years: null };

const { JULY, DERIVED, QUOTED, PLAIN, NEAR, NONE } = made;
const SUM = "20e anniversaire en août 2016 → 2016 − 20 = 1996";

interface Look {
  readonly lines: readonly Line[];
  readonly marks: readonly (readonly [string, string])[];
  readonly buttons: readonly (readonly Line[])[];
}

const quoting = (...quotes: [Quote, ...Quote[]]): Answered => ({ ...PLAIN, quotes });
const dated = (date: Quote["date"]) => quoting({ ...JULY, date });
const julyDated = (fr: string, en: string, vi: string): Line => [
  `« Hanoi et Séoul intensifient leur coopération » · ${fr} · 000_e956.txt`,
  `“Hanoi et Séoul intensifient leur coopération” · ${en} · 000_e956.txt`,
  `“Hanoi et Séoul intensifient leur coopération” · ${vi} · 000_e956.txt`,
];
const JULY_MARKS = [
  ["blockquote", JULY.display],
  ["code", "000_e956.txt"],
] as const;
const ONE = { marks: JULY_MARKS, buttons: [[CONTEXT, ARTICLE]] };

const RENDERINGS: readonly [string, Answer, Look, Coverage?][] = [
  [
    "a derived answer, marked, with its sum",
    DERIVED,
    {
      lines: [DERIVED_MARK, SUM, "", JULY.display, JULY_SOURCE],
      marks: [["bold", "1996"], ...JULY_MARKS],
      buttons: [[CONTEXT, ARTICLE]],
    },
  ],
  [
    "a quoted answer",
    QUOTED,
    {
      lines: ["Séoul", "", JULY.display, JULY_SOURCE],
      marks: [["bold", "Séoul"], ...JULY_MARKS],
      buttons: [[CONTEXT, ARTICLE]],
    },
  ],
  [
    "why no sum was done",
    { ...PLAIN, notes: [{ kind: "undone", words: "20e anniversaire, année de l’article inconnue" }] },
    { lines: ["20e anniversaire, année de l’article inconnue", "", JULY.display, JULY_SOURCE], ...ONE },
  ],
  ["quotes alone where there is no short answer", PLAIN, { lines: [JULY.display, JULY_SOURCE], ...ONE }],
  [
    "what a follow-up was taken to mean",
    { ...QUOTED, understood: "où va Hanoi ?" },
    {
      lines: ["Séoul", UNDERSTOOD, "", JULY.display, JULY_SOURCE],
      marks: [["bold", "Séoul"], ...JULY_MARKS],
      buttons: [[CONTEXT, ARTICLE]],
    },
  ],
  ["near, said first", NEAR, { lines: [NEARLY, "", JULY.display, JULY_SOURCE], ...ONE }],
  [
    "what near was taken to mean",
    { ...NEAR, understood: "où va Hanoi ?" },
    { lines: [NEARLY, UNDERSTOOD, "", JULY.display, JULY_SOURCE], ...ONE },
  ],
  [
    "none, with a question to ask and an article to read",
    NONE,
    { lines: [NOTHING, COVERED, "", THERE, "• Le riz", "• Le thé"], marks: [], buttons: [["Le riz"], [TEA]] },
  ],
  [
    "none to a follow-up",
    { ...NONE, understood: "où va Hanoi ?", suggestions: [] },
    { lines: [NOTHING, UNDERSTOOD, COVERED], marks: [], buttons: [] },
  ],
  [
    "none of an empty archive",
    { ...NONE, suggestions: [] },
    { lines: [NOTHING, NONE_COVERED], marks: [], buttons: [] },
    EMPTY,
  ],
  [
    "a brief as one",
    quoting(BRIEF),
    {
      lines: ["Le riz pousse.", BRIEF_SOURCE],
      marks: [
        ["blockquote", "Le riz pousse."],
        ["code", "000_e956.txt"],
      ],
      buttons: [[CONTEXT, BRIEFLY]],
    },
  ],
  [
    "a cut sentence with its marks outside the quote",
    quoting({ ...JULY, cutBefore: true, cutAfter: true }),
    { lines: ["[…]", JULY.display, "[…]", JULY_SOURCE], ...ONE },
  ],
  [
    "a partial date",
    dated({ month: 12, day: 14, certainty: "partial", evidence: [] }),
    {
      lines: [
        JULY.display,
        julyDated(
          "14 décembre, année non précisée",
          "14 December, year not stated",
          "14 tháng 12, không rõ năm",
        ),
      ],
      ...ONE,
    },
  ],
  [
    "that the date is unknown",
    dated(null),
    { lines: [JULY.display, julyDated("date non précisée", "date not stated", "không rõ ngày")], ...ONE },
  ],
  [
    "three quotes with their numbers, what a date rests on once, and that there are more",
    quoting(MAY, BRIEF, LATER, JULY, { ...JULY, start: 1 }),
    {
      lines: [
        "Ils ont parlé.",
        numbered(1, MAY_SOURCE),
        MAY_EVIDENCE,
        "",
        "Le riz pousse.",
        numbered(2, BRIEF_SOURCE),
        "",
        "Ils ont conclu.",
        numbered(3, MAY_SOURCE),
      ],
      marks: [
        ["blockquote", "Ils ont parlé."],
        ["code", "001_35d4.txt"],
        ["blockquote", "Le riz pousse."],
        ["code", "000_e956.txt"],
        ["blockquote", "Ils ont conclu."],
        ["code", "001_35d4.txt"],
      ],
      buttons: [
        [labelled(CONTEXT, 1), labelled(CONTEXT, 2), labelled(CONTEXT, 3)],
        [labelled(ARTICLE, 1), labelled(BRIEFLY, 2)],
        [["Autres extraits", "More excerpts", "Đoạn trích khác"]],
      ],
    },
  ],
];

describe.each(LANGUAGES)("an answer in Telegram, in %s", (language) => {
  it.each(RENDERINGS)("shows %s", (_, answer, { lines, marks, buttons }, coverage = COVERAGE) => {
    const message = answerMessage(answer, wordingOf(language), coverage);
    const [part, ...others] = accepted(message);
    const said = (line: Line) => inLanguage(line, language);
    expect(others).toEqual([]);
    expect(part?.text.split("\n")).toEqual(lines.map(said));
    expect(part && marksOf(part)).toEqual(marks);
    expect(labelsOf(message)).toEqual(buttons.map((row) => row.map(said)));
  });
});
