import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fresh, News } from "../../src/answer/chronology/news-since.ts";
import type { Dating, Row } from "../../src/answer/chronology/row.ts";
import { pageOf } from "../../src/telegram/features/chronology-listing.ts";
import { decode, encode, type Reference } from "../../src/telegram/references.ts";
import { ROWS_A_PAGE } from "../../src/telegram/rendering/chronology-page.ts";
import { chronologyMessage } from "../../src/telegram/rendering/chronology.ts";
import { sinceMessage } from "../../src/telegram/rendering/since.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { anyWords, articleDate, corrected, date, quote, subject } from "./any-quotes.ts";
import { documentOf } from "./documents.ts";
import { accepted, quotedIn } from "./limits.ts";

const COVERAGE = { articles: 123_456, briefs: 98_765, years: [1946, 2026] } as const;
const MARK = "0123456789abcdef";
const wordings = (["fr", "en", "vi"] as const).map(wordingOf);
const { document } = documentOf("Un titre", ["Une phrase."]);

const dating: fc.Arbitrary<Dating> = fc.oneof(
  fc.record({ basis: fc.constantFrom("quoted" as const, "deduced" as const), date, until: fc.option(date) }),
  fc.record({ basis: fc.constant("derived" as const), date, sum: anyWords(400) }),
  fc.record({ basis: fc.constant("article" as const), date: articleDate }),
  fc.constant({ basis: "none" as const }),
);

const placesOf = async () => [];
const paging = fc.record({ page: fc.nat(40_000), more: fc.nat(40_000) });

describe("a page of a chronology", () => {
  it("fits into one message and quotes all that it is to quote, in every language", () => {
    const rows = fc.array(fc.record({ dating, quote }), { minLength: 1, maxLength: ROWS_A_PAGE });
    fc.assert(
      fc.property(rows, subject, corrected, paging, fc.constantFrom(...wordings), (listed, ...rest) => {
        const [text, slips, { page, more }, wording] = rest;
        const shown = listed.map((one) => ({
          row: { document, sentence: 0, dating: one.dating },
          quote: one.quote,
        }));
        const all: Row[] = [
          ...shown.map(({ row }) => row),
          { document, sentence: 0, dating: { basis: "none" } },
        ];
        const chronology = { rows: all, corrected: slips, missing: [], isCut: true };
        const message = chronologyMessage(
          { subject: text, mark: MARK, chronology, rows: shown, page, pages: page + more + 1 },
          COVERAGE,
          wording,
        );
        const parts = accepted(message);
        expect(parts).toHaveLength(1);
        expect(quotedIn(parts)).toEqual(listed.map((one) => one.quote.display));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a page of news", () => {
  it("fits into one message and quotes all that it is to quote, in every language", () => {
    const clock = fc.constantFrom("date" as const, "maybe" as const, "arrival" as const);
    const rows = fc.array(fc.record({ clock, quote }), { minLength: 1, maxLength: ROWS_A_PAGE });
    fc.assert(
      fc.property(
        rows,
        fc.option(subject),
        corrected,
        paging,
        fc.constantFrom(...wordings),
        (listed, ...rest) => {
          const [text, slips, { page, more }, wording] = rest;
          const shown = listed.map((one) => ({
            fresh: { document: "e956db096e6fdd4d", clock: one.clock, day: "2026-09-10" },
            quote: one.quote,
          }));
          const fresh: Fresh[] = shown.map((one) => one.fresh);
          const news: News = { fresh, placesOf, unknown: 12_345, corrected: slips, missing: [], isCut: true };
          const about = text === null ? null : { subject: text, mark: MARK };
          const message = sinceMessage(
            { day: "2016-09-10", about, news, rows: shown, page, pages: page + more + 1, latest: null },
            COVERAGE,
            wording,
          );
          const parts = accepted(message);
          expect(parts).toHaveLength(1);
          expect(quotedIn(parts)).toEqual(listed.map((one) => one.quote.display));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the pages of a listing", () => {
  it("hold every row once, in order, whatever page is asked for", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 50 }), fc.nat(100), (rows, wanted) => {
        const { pages } = pageOf(rows, 0);
        const all = Array.from({ length: pages }, (_, page) => pageOf(rows, page).shown);
        expect(all.flat()).toEqual(rows);
        expect(all.every((shown) => shown.length <= ROWS_A_PAGE)).toBe(true);
        expect(pageOf(rows, wanted).page).toBe(Math.min(wanted, pages - 1));
      }),
    );
  });
});

describe("the data of their buttons", () => {
  it.each<[Reference, string]>([
    [{ kind: "timeline", page: 36, subject: MARK }, `t:10.${MARK}`],
    [{ kind: "since", page: 0, day: "2016-07-01", subject: MARK }, `u:0.20160701.${MARK}`],
    [{ kind: "since", page: 36 ** 6 - 1, day: "2016-07-01", subject: null }, "u:zzzzzz.20160701."],
  ])("say %j as %s", (reference, data) => {
    expect(encode(reference)).toBe(data);
    expect(decode(data)).toEqual(reference);
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
  });

  it.each([
    "t:",
    "t:0",
    "t:0.",
    `t:01.${MARK}`,
    `t:0.${MARK}0`,
    `t:0.${MARK.toUpperCase()}`,
    "u:0.20160231.",
    "u:0.2016071.",
    "u:0.",
  ])("mean nothing as %j", (data) => {
    expect(decode(data)).toBeNull();
  });

  it.each<Reference>([
    { kind: "timeline", page: -1, subject: MARK },
    { kind: "timeline", page: 0, subject: "riz" },
    { kind: "since", page: 0, day: "2016-02-31", subject: null },
  ])("cannot say %j", (reference) => {
    expect(() => encode(reference)).toThrow(RangeError);
  });
});
