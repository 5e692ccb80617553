import fc from "fast-check";
import type { Message } from "grammy/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listing } from "../../src/answer/answer.ts";
import type { SoughtDays } from "../../src/answer/period/sought.ts";
import type { Courier } from "../../src/telegram/courier.ts";
import { createListings } from "../../src/telegram/features/listing.ts";
import { shownSubject } from "../../src/telegram/features/chronology-subject.ts";
import { markOf } from "../../src/telegram/references-chronology.ts";
import { decode, encode, type Reference } from "../../src/telegram/references.ts";
import { ROWS_A_PAGE } from "../../src/telegram/rendering/chronology-page.ts";
import { listedMessage } from "../../src/telegram/rendering/listed.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { blockquotesOf, buttonsOf } from "../support/bot-api/index.ts";
import { shelve, startTalking, type Shelved } from "../support/talking-bot.ts";
import { anyWords, corrected, quote, subject } from "./any-quotes.ts";
import { textOf } from "./chronology-bot.ts";
import { accepted, quotedIn } from "./limits.ts";

const MARK = "0123456789abcdef";
const wordings = (["fr", "en", "vi"] as const).map(wordingOf);

const files = Object.fromEntries(
  Array.from({ length: 10 }, (_, at) => [
    `${at}.txt`,
    `Numéro ${at}\n\nVinh (VNA) – Le maire de Séoul a visité le pont ${at} le ${at + 1} mars 2019. Le jumelage attend. -VNA\n`,
  ]),
);

let shelved: Shelved;

beforeAll(async () => {
  shelved = await shelve(files);
});
afterAll(() => shelved.remove());

function startListings() {
  const { library } = shelved;
  return startTalking(shelved, { further: (courier: Courier) => [createListings({ library, courier })] });
}

const days: fc.Arbitrary<SoughtDays> = fc.constantFrom(
  {
    kind: "extents",
    extents: [
      { from: "2016-01-01", until: "2016-12-31" },
      { from: null, until: "2019-09-30" },
    ],
  },
  { kind: "extents", extents: [{ from: "2016-09-10", until: null }] },
  { kind: "seasons", seasons: [{ date: { month: 9, day: 10 }, until: { month: 12, day: 31 } }] },
);
const labels = (message: Message | undefined) => (message ? buttonsOf(message).map(({ text }) => text) : []);
const bridges = (message: Message | undefined) =>
  message ? blockquotesOf(message).map((words) => Number(/pont (\d+)/u.exec(words)?.[1])) : [];

const bold = (offset: number, length: number) => ({ type: "bold" as const, offset, length });

describe("a question on the archive's articles in Telegram", () => {
  it.each([
    ["quels articles parlent de seoul ?", "Dans cette archive, 10 articles ont « seoul » dans leur texte."],
    ["combien d’articles mentionnent Séoul ?", "10 (déduit)"],
    ["quels articles avez-vous ?", "Cette archive contient 10 articles."],
    [
      "quels articles de 2019 parlent de Séoul ?",
      "Dans cette archive, 10 articles de la période demandée (2019) ont « Séoul » dans leur texte.",
    ],
    ["articles depuis janvier 2019", "10 articles de la période demandée (depuis le 1er janvier 2019)"],
  ])("%s: the latest first, each once, on pages that are turned in place", async (question, line) => {
    const api = await startListings();
    const anna = api.user({ language_code: "fr" });
    let page: Message | undefined = await anna.privateChat().ask(question);
    const seen: number[] = [];
    let pages = 0;
    while (page) {
      pages++;
      expect(textOf(page)).toContain(line);
      expect(textOf(page)).toContain(`page ${pages} sur 3`);
      seen.push(...bridges(page));
      const isLast: boolean = !labels(page).includes("Page suivante →");
      page = isLast ? undefined : (await anna.click(page, "Page suivante")).message;
    }
    expect(seen).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    expect(anna.privateChat().messages()).toHaveLength(2);
    expect(api.violations).toEqual([]);
  });

  it("counts what the archive names on pages that are turned in place", async () => {
    const naming = await shelve(
      Object.fromEntries(
        ["Osaka", "Busan", "Lyon", "Pau", "Gand", "Bath"].map((town, at) => [
          `${at}.txt`,
          `Numéro ${at}\n\nVinh (VNA) – La ville de ${town} a ouvert son port en ${2010 + at}. -VNA\n`,
        ]),
      ),
    );
    try {
      const { library } = naming;
      const parts = { further: (courier: Courier) => [createListings({ library, courier })] };
      const api = await startTalking(naming, parts);
      const anna = api.user({ language_code: "fr" });
      const first = await anna.privateChat().ask("combien de villes sont citées dans l’archive ?");
      expect(textOf(first)).toContain("au moins 6 (déduit)");
      expect(textOf(first)).toContain("1. Osaka");
      const second = (await anna.click(first, "Page suivante")).message;
      expect(textOf(second)).toContain("au moins 6 (déduit)");
      expect(textOf(second)).toContain("6. Bath");
      expect(api.violations).toEqual([]);
    } finally {
      naming.remove();
    }
  });

  it("goes back to its first page, and has context and article a button away", async () => {
    const api = await startListings();
    const anna = api.user({ language_code: "fr" });
    const chat = anna.privateChat();
    const first = await chat.ask("combien d’articles mentionnent Séoul ?");
    const second = (await anna.click(first, "Page suivante")).message;
    const again = second && (await anna.click(second, "Page précédente")).message;
    expect(textOf(again)).toBe(textOf(first));
    expect(again && blockquotesOf(again)).toEqual(blockquotesOf(first));
    if (again) await anna.click(again, "Article 2");
    await chat.waitForMessage(({ text }) => text?.includes("Numéro 8") ?? false);
    expect(api.violations).toEqual([]);
  });

  it.each([
    ["fr", "quels articles parlent de Tokyo ?", "« Tokyo » n’est dans aucun texte de cette archive"],
    ["en", "Which articles mention Tokyo?", "“Tokyo” is in no text of this archive"],
    ["vi", "Bài viết nào nói về Tokyo?", "“Tokyo” không có trong văn bản nào"],
  ])("says honestly in %s that there is none, without a quote", async (language_code, question, line) => {
    const api = await startListings();
    const answer = await api.user({ language_code }).privateChat().ask(question);
    expect(textOf(answer)).toContain(line);
    expect(blockquotesOf(answer)).toEqual([]);
    expect(api.violations).toEqual([]);
  });

  it("turns no page of a message that shows another subject", async () => {
    const message = { text: "10 (déduit)\nSéoul", entities: [] };
    const shown = { ...message, entities: [bold(0, 2), bold(12, 5)] };
    const mark = markOf("Séoul");
    expect(shownSubject(shown, mark)?.text).toBe("Séoul");
    expect(shownSubject(shown, MARK)).toBeNull();
    expect(shownSubject(message, mark)).toBeNull();
  });
});

describe("a page of a listing", () => {
  it("fits into one message and quotes all that it is to quote, in every language", () => {
    const listing: fc.Arbitrary<Listing> = fc
      .record({
        subject: fc.option(subject.map((text) => ({ text, words: text.split(" ") }))),
        together: fc.boolean(),
        counts: fc.constantFrom("articles" as const, "briefs" as const, "values" as const, null),
        period: fc.option(
          fc.record({ days, inferred: fc.nat(99), unknown: fc.nat(99_999), outside: fc.nat(99_999) }),
        ),
        values: fc.array(fc.array(anyWords(100), { minLength: 1, maxLength: 9 }), { maxLength: ROWS_A_PAGE }),
        distinct: fc.array(anyWords(100), { maxLength: 30 }),
        articles: fc.nat(123_456),
        briefs: fc.nat(123_456),
        titles: fc.record({
          articles: fc.array(anyWords(400), { maxLength: 5 }),
          briefs: fc.array(anyWords(400), { maxLength: 5 }),
        }),
        forms: fc.array(anyWords(100), { maxLength: 9 }),
        corrected,
        rows: fc.array(quote, { minLength: 1, maxLength: ROWS_A_PAGE }),
      })
      .map((made) => ({ ...made, listed: made.articles + made.briefs }));
    const understood = fc.option(anyWords(400));
    fc.assert(
      fc.property(listing, fc.nat(400), understood, fc.constantFrom(...wordings), (shown, page, ...rest) => {
        const [meant, wording] = rest;
        const parts = accepted(listedMessage({ listing: shown, page, understood: meant }, wording));
        expect(parts).toHaveLength(1);
        expect(quotedIn(parts)).toEqual(shown.rows.map(({ display }) => display));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the data of its buttons", () => {
  it.each<[Reference, string]>([
    [{ kind: "listing", page: 36, counts: null, subject: MARK, period: null }, `v:10..${MARK}`],
    [{ kind: "listing", page: 0, counts: "articles", subject: MARK, period: null }, `v:0.a.${MARK}`],
    [{ kind: "listing", page: 36 ** 6 - 1, counts: "briefs", subject: null, period: null }, "v:zzzzzz.b."],
    [{ kind: "listing", page: 1, counts: "values", subject: MARK, period: null }, `v:1.v.${MARK}`],
    [
      {
        kind: "listing",
        page: 36 ** 6 - 1,
        counts: "articles",
        subject: MARK,
        period: {
          kind: "extents",
          extents: [
            { from: "2016-01-01", until: "2016-12-31" },
            { from: "2018-01-01", until: "2018-12-31" },
          ],
        },
      },
      `v:zzzzzz.a.${MARK}.20160101-20161231,20180101-20181231`,
    ],
    [
      {
        kind: "listing",
        page: 0,
        counts: null,
        subject: null,
        period: { kind: "extents", extents: [{ from: null, until: "2014-12-31" }] },
      },
      "v:0...-20141231",
    ],
    [
      {
        kind: "listing",
        page: 0,
        counts: null,
        subject: null,
        period: {
          kind: "seasons",
          seasons: [
            { date: { month: 7, day: 10 }, until: null },
            { date: { month: 8 }, until: { month: 9 } },
          ],
        },
      },
      "v:0...s0710,s08-09",
    ],
  ])("say %j as %s", (reference, data) => {
    expect(encode(reference)).toBe(data);
    expect(decode(data)).toEqual(reference);
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
  });

  it.each([
    "v:0...",
    "v:0...-",
    "v:0...20160230-",
    "v:0...s13",
    "v:0...s07,20160101-",
    "v:",
    "v:0",
    "v:0.",
    "v:0.c.",
    `v:01..${MARK}`,
    `v:0.a.${MARK}0`,
  ])("mean nothing as %j", (data) => {
    expect(decode(data)).toBeNull();
  });
});
