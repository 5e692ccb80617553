import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Quote } from "../../src/answer/answer.ts";
import { MOST_NOTES } from "../../src/answer/note.ts";
import { MOST_QUOTES, quoteAt } from "../../src/answer/quotes.ts";
import { squeezed } from "../../src/language/folding.ts";
import { answerMessage, furtherQuotes, SHOWN_QUOTES } from "../../src/telegram/rendering/answer.ts";
import { inLine, shortened } from "../../src/telegram/rendering/line.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { JULY } from "../terminal/answers.ts";
import { documentOf } from "./documents.ts";
import { accepted, quotedIn } from "./limits.ts";

const COVERAGE = { articles: 5, briefs: 23, years: [2016, 2023] } as const;
const french = wordingOf("fr");
const wordings = [french, wordingOf("en"), wordingOf("vi")];

/** Words as archives and people may have them: any characters, right to left, families, very long words and texts. */
const anyWords = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 30 }),
        fc.string({ unit: "grapheme", maxLength: 30 }),
        fc.constantFrom(
          "\n",
          "\r\n",
          "\u202E",
          "\u2067",
          "\u200F\u200F",
          "مرحبا بالعالم. ",
          "שלום ",
          "👩‍👩‍👧",
          "\uFEFF",
          "Oui. ",
        ),
        fc
          .tuple(fc.constantFrom("x", "mot ", "漢字", "e\u0301"), fc.nat(700))
          .map(([one, times]) => one.repeat(times)),
      ),
      { maxLength: 12 },
    )
    .map((pieces) =>
      pieces
        .join("")
        .slice(0, maxLength)
        .replace(/\p{Surrogate}/gu, "\uFFFD"),
    );

/** Words of the archive as displayed: without white space at the ends, and at least one of them to be seen. */
const display = anyWords(600).map((words) => {
  const text = `A${words.slice(0, 598)}b`;
  return text.replace(/[\t\n\v\f\r\u2028\u2029]/g, " ").replace(/\p{Surrogate}/gu, "?");
});

const quote: fc.Arbitrary<Quote> = fc
  .record({
    document: fc.constantFrom("a1", "b2", "c3"),
    section: fc.constantFrom("title" as const, "article" as const, "brief" as const),
    file: anyWords(5_000).map((name) => `${name}.txt`),
    article: anyWords(5_000),
    start: fc.nat(2_000_000),
    display,
    dateEvidence: fc.array(anyWords(600), { maxLength: 5 }),
    cutBefore: fc.boolean(),
    cutAfter: fc.boolean(),
  })
  .map((parts) => ({ ...JULY, ...parts, end: parts.start + parts.display.length, text: parts.display }));

const quotes = fc
  .tuple(quote, fc.array(quote, { maxLength: 4 }))
  .map(([one, more]): [Quote, ...Quote[]] => [one, ...more]);

const outcome = fc.record({
  question: anyWords(50),
  understood: fc.option(anyWords(5_000)),
  language: fc.constantFrom("fr" as const, "vi" as const),
  confidence: fc.constant(0.5),
  ms: fc.constant(1),
  notes: fc.array(
    anyWords(5_000).map((words) => ({ kind: "undone", words }) as const),
    { maxLength: MOST_NOTES },
  ),
});

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc
    .tuple(outcome, quotes, fc.option(anyWords(5_000)), fc.option(anyWords(5_000)))
    .map(([rest, all, words, derivation]): Answer => {
      const basis = words === null ? null : derivation === null ? "quoted" : "derived";
      return { ...rest, kind: "answer", answer: words, basis, derivation, quotes: all };
    }),
  fc.tuple(outcome, quotes).map(([rest, all]): Answer => ({ ...rest, kind: "near", quotes: all })),
  fc
    .tuple(outcome, fc.array(fc.tuple(fc.boolean(), anyWords(5_000)), { maxLength: 3 }))
    .map(([rest, texts]): Answer => {
      const suggestions = texts.map(
        ([asks, text]) => ({ kind: asks ? "question" : "article", id: "a1", text }) as const,
      );
      return { ...rest, kind: "none", suggestions };
    }),
);

const quotesIn = (one: Answer) => (one.kind === "none" ? [] : one.quotes);
const displays = (list: readonly Quote[]) => list.map((one) => one.display);

describe("any answer", () => {
  it("is one message that a strict server takes, with its quotes as they are and nothing else in a blockquote", () => {
    fc.assert(
      fc.property(answer, fc.constantFrom(...wordings), (one, wording) => {
        const parts = accepted(answerMessage(one, wording, COVERAGE));
        expect(parts).toHaveLength(1);
        expect(quotedIn(parts)).toEqual(displays(quotesIn(one).slice(0, SHOWN_QUOTES)));
        const more = quotesIn(one).slice(SHOWN_QUOTES);
        expect(quotedIn(accepted(furtherQuotes(more, wording)))).toEqual(displays(more));
      }),
      { numRuns: 300 },
    );
  });

  it("over any article quotes it character by character", () => {
    const article = fc.tuple(anyWords(300), fc.array(anyWords(3_000), { maxLength: 4 }));
    fc.assert(
      fc.property(article, ([title, paragraphs]) => {
        const { raw, document } = documentOf(title, paragraphs);
        const all = document.sentences.map((span) => quoteAt(document, raw, span) ?? JULY);
        for (let at = 0; at < all.length; at += MOST_QUOTES) {
          const [first = JULY, ...others] = all.slice(at, at + MOST_QUOTES);
          const parts = accepted(answerMessage({ ...NEARLY, quotes: [first, ...others] }, french, COVERAGE));
          expect(quotedIn(parts)).toEqual(displays(all.slice(at, at + SHOWN_QUOTES)));
          expect([first.file, squeezed(first.display)]).toEqual([
            "a.txt",
            squeezed(raw.slice(first.start, first.end)),
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of the longest parts is shortened visibly, but its quotes", () => {
    const words = "mot ".repeat(2_000);
    const long: Quote = { ...JULY, article: words, file: words, dateEvidence: [words, words, words, words] };
    const all = ["x", "y", "z"].map((x, at): Quote => {
      return { ...long, document: `a${at}`, display: x.repeat(600), cutBefore: true, cutAfter: true };
    });
    const [first = long, ...others] = all;
    const one: Answer = {
      ...NEARLY,
      kind: "answer",
      answer: words,
      basis: "derived",
      derivation: words,
      notes: Array.from({ length: MOST_NOTES }, () => ({ kind: "undone", words })),
      understood: words,
      quotes: [first, ...others],
    };
    const parts = accepted(answerMessage(one, french, COVERAGE));
    expect(parts).toHaveLength(1);
    expect(quotedIn(parts)).toEqual(displays(all));
    expect(parts[0]?.text.match(/mot…/g)).toHaveLength(3 + MOST_NOTES + 3 * 5);
  });
});

const NEARLY = {
  kind: "near",
  question: "?",
  understood: null,
  language: "fr",
  confidence: 0.5,
  ms: 1,
  notes: [],
} as const;

describe("shortened", () => {
  it.each([
    ["un deux trois", 13, "un deux trois"],
    ["un deux trois quatre", 13, "un deux…"],
    ["anticonstitutionnellement", 10, "anticonst…"],
    ["a 👩‍👩‍👧‍👦", 8, "a…"],
    ["𝄞𝄞𝄞", 4, "𝄞…"],
    ["e\u0301e\u0301e\u0301", 4, "e\u0301…"],
  ])("shows %j in %d units as %j", (text, limit, expected) => {
    expect(shortened(text, limit)).toBe(expected);
  });

  it("keeps to its limit, and to the beginning of what it shortens", () => {
    fc.assert(
      fc.property(anyWords(400), fc.integer({ min: 4, max: 300 }), (text, limit) => {
        const short = shortened(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short).not.toMatch(/\p{Surrogate}/u);
        expect(text.startsWith(text.length <= limit ? short : short.slice(0, -1))).toBe(true);
      }),
    );
  });
});

describe("inLine", () => {
  it.each([
    ["a\r\nb\tc\u0000", "a b c"],
    ["a\u202Eb\u2067c\u2069", "abc"],
    ["« été »\u00A025\u202F226", "« été »\u00A025\u202F226"],
  ])("shows %j as %j", (text, expected) => {
    expect(inLine(text)).toBe(expected);
  });
});
