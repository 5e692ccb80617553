import fc from "fast-check";
import type { Quote } from "../../src/answer/answer.ts";
import { JULY } from "../terminal/answers.ts";

/** Words of any kind, of at most so many UTF-16 units, with something to be seen at both ends. */
export const anyWords = (most: number) =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 40 }),
        fc.constantFrom("mot ".repeat(150), "漢".repeat(600), "👩‍👩‍👧 "),
      ),
      {
        maxLength: 8,
      },
    )
    .map((pieces) =>
      `a${pieces
        .join("")
        .replace(/\s/g, " ")
        .slice(0, most - 2)}b`.replace(/\p{Surrogate}/gu, "?"),
    );

const part = { month: fc.constant(9), day: fc.integer({ min: 1, max: 30 }) };
/** A date of which parts may be unknown. */
export const date = fc.record({ year: fc.constant(2016), ...part }, { requiredKeys: [] });
/** The same of an article. */
export const articleDate = fc
  .tuple(date, fc.constantFrom("stated" as const, "inferred" as const, "partial" as const))
  .map(([known, certainty]) => ({ ...known, certainty, evidence: [] }));

/** A quote whose parts are as long as they can be. */
export const quote: fc.Arbitrary<Quote> = fc
  .record({
    file: anyWords(300),
    article: anyWords(400),
    display: fc.oneof(anyWords(600), fc.constant("x".repeat(600))),
    date: fc.option(articleDate),
    section: fc.constantFrom("article" as const, "brief" as const),
    dateEvidence: fc.array(anyWords(600), { maxLength: 3 }),
    cutBefore: fc.boolean(),
    cutAfter: fc.boolean(),
  })
  .map((parts) => ({ ...JULY, ...parts, text: parts.display, end: JULY.start + parts.display.length }));

/** What a listing is about. */
export const subject = anyWords(100).map((text) => text.replace(/[^\p{L}\p{N} ]/gu, "x"));
/** Words taken for slips. */
export const corrected = fc.array(fc.record({ typed: subject, read: subject }), { maxLength: 4 });
