import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Card } from "../../src/digest/digest.ts";
import { decode } from "../../src/telegram/references.ts";
import { digestMessage } from "../../src/telegram/rendering/digest.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { BRIEF, JULY, MAY } from "../terminal/answers.ts";
import { cardWith, digestOf, EMPTY } from "./digest-bot.ts";
import { accepted, labelsOf, marksOf, quotedIn } from "./limits.ts";
import { inLanguage, LANGUAGES, type Line } from "./lines.ts";

const DAY = "2026-07-10";

const linesOf = (cards: readonly Card[], language: (typeof LANGUAGES)[number] = "fr") => {
  const [part] = accepted(digestMessage(digestOf(cards), DAY, wordingOf(language)));
  return (part?.text ?? "").split("\n");
};

describe("a digest", () => {
  it.each<[(typeof LANGUAGES)[number], string[]]>([
    [
      "fr",
      [
        "Digest du 10 juillet 2026",
        "",
        "Hanoi et Séoul intensifient leur coopération",
        "parce que vous suivez “jumelage”",
        "En août prochain, Hanoi enverra une délégation.",
        "« Hanoi et Séoul intensifient leur coopération » · 10 juillet 2016 · 000_e956.txt",
        "Sur le même sujet : « Séoul accueille Hanoi », « Jumelage »",
      ],
    ],
    [
      "en",
      [
        "Digest of 10 July 2026",
        "",
        "Hanoi et Séoul intensifient leur coopération",
        "because you follow “jumelage”",
        "En août prochain, Hanoi enverra une délégation.",
        "“Hanoi et Séoul intensifient leur coopération” · 10 July 2016 · 000_e956.txt",
        "On the same subject: “Séoul accueille Hanoi”, “Jumelage”",
      ],
    ],
    [
      "vi",
      [
        "Bản tin ngày 10 tháng 7 năm 2026",
        "",
        "Hanoi et Séoul intensifient leur coopération",
        "vì bạn theo dõi “jumelage”",
        "En août prochain, Hanoi enverra une délégation.",
        "“Hanoi et Séoul intensifient leur coopération” · 10 tháng 7 năm 2016 · 000_e956.txt",
        "Cùng chủ đề: “Séoul accueille Hanoi”, “Jumelage”",
      ],
    ],
  ])("says in %s the day, the story, why it is there, its words and their source", (language, lines) => {
    const card = cardWith({
      reason: { kind: "follows", followed: "jumelage" },
      others: ["Séoul accueille Hanoi", "Jumelage"],
    });
    expect(linesOf([card], language).map((line) => line.replaceAll("\u00A0", " "))).toEqual(lines);
  });

  it("sets the title in bold, the quote alone in a blockquote, and the file as code", () => {
    const message = digestMessage(digestOf([cardWith()]), DAY, wordingOf("fr"));
    const [part] = accepted(message);
    expect(part && marksOf(part)).toEqual([
      ["bold", "Digest du 10 juillet 2026"],
      ["bold", JULY.article],
      ["italic", "nouveau"],
      ["blockquote", JULY.display],
      ["code", JULY.file],
    ]);
    expect(message.blocks.flatMap(({ excerpts }) => excerpts)).toEqual([JULY]);
    expect(labelsOf(message)).toEqual([["Article"], ["Régler le digest"]]);
  });

  it.each<[Card["reason"], Line]>([
    [{ kind: "new" }, ["nouveau", "new", "mới"]],
    [{ kind: "reread" }, ["à relire", "worth rereading", "nên đọc lại"]],
    [
      { kind: "anniversary", years: 10, of: "event" },
      ["il y a 10 ans aujourd’hui", "10 years ago today", "đúng ngày này 10 năm trước"],
    ],
    [
      { kind: "anniversary", years: 1, of: "event" },
      ["il y a 1 an aujourd’hui", "1 year ago today", "đúng ngày này 1 năm trước"],
    ],
    [
      { kind: "anniversary", years: 1, of: "article" },
      ["paru il y a 1 an aujourd’hui", "published 1 year ago today", "đăng đúng ngày này 1 năm trước"],
    ],
  ])("gives the reason %j as %j", (reason, line) => {
    for (const language of LANGUAGES) {
      expect(linesOf([cardWith({ reason })], language)[3]).toBe(inLanguage(line, language));
    }
  });

  it("calls a brief one, and says what an inferred date rests on", () => {
    const lines = linesOf([cardWith({ quote: BRIEF }), cardWith({ quote: MAY })]).join("\n");
    expect(lines).toContain("brève «\u00A0Le riz\u00A0» · date non précisée");
    expect(lines).toContain("18 mai 2023 (déduit)");
    expect(lines).toContain("Date déduite de\u00A0: ");
  });

  it("names three other titles, and counts the rest", () => {
    const others = ["Un", "Deux", "Trois", "Quatre", "Cinq"];
    expect(
      linesOf([cardWith({ others })])
        .at(-1)
        ?.replaceAll("\u00A0", " "),
    ).toBe("Sur le même sujet : « Un », « Deux », « Trois » et 2 autres");
  });

  it.each([
    ["no documents", "L’archive est vide pour l’instant", ["Régler le digest"]],
    ["all muted", "Rien à montrer", ["Suivis", "Régler le digest"]],
  ] as const)("without a card says why: %s", (because, words, buttons) => {
    const message = digestMessage({ ...EMPTY, kind: "empty", because, cards: [] }, DAY, wordingOf("fr"));
    const [part, ...others] = accepted(message);
    expect(part?.text.split("\n").at(-1)?.replaceAll("\u00A0", " ")).toContain(words);
    expect([others, labelsOf(message).flat()]).toEqual([[], buttons]);
  });
});

/** Whatever an archive can hold: all of it far too long, with what is dropped or torn elsewhere. */
const words = (most: number) =>
  fc.string({
    unit: fc.constantFrom("a", "é ", "🎉", "\u202E", "\n", "Z\u0301", "« "),
    maxLength: most,
    size: "max",
  });
const quote = fc
  .record({ display: words(600), evidence: fc.array(words(2_000), { maxLength: 5 }), file: words(300) })
  .map(({ display, evidence, file }) => {
    // A quote is never without words, and Telegram keeps these as they are.
    const shown =
      `x${display.replaceAll(/[\u202E\n]/gu, "")}`.slice(0, 599).replace(/\p{Surrogate}/gu, "") + "x";
    return { ...MAY, display: shown, text: shown, dateEvidence: evidence, file: `f${file}` };
  });
const cards = fc
  .array(
    fc.record({
      title: words(2_000),
      quote,
      others: fc.array(words(500), { maxLength: 9 }),
      word: words(300),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) =>
    all.map(({ word, ...card }, at) =>
      cardWith({ ...card, document: `d${at}`, reason: { kind: "follows", followed: word } }),
    ),
  );

describe("a digest of any length", () => {
  it("is read to its last card, each once, a message at a time that Telegram takes", () => {
    fc.assert(
      fc.property(cards, fc.boolean(), (all, isAsked) => {
        const quoted: string[] = [];
        let messages = 0;
        for (let first = 0; first >= 0 && messages <= all.length; messages++) {
          const message = digestMessage(digestOf(all), DAY, wordingOf("fr"), { first, isAsked });
          const parts = accepted(message);
          expect(parts).toHaveLength(1);
          quoted.push(...quotedIn(parts));
          const more = message.keyboard
            .flat()
            .map((button) => decode("callback_data" in button ? button.callback_data : ""))
            .find((reference) => reference?.kind === "cards");
          expect(more ?? { day: DAY, isAsked }).toMatchObject({ day: DAY, isAsked });
          first = more ? all.findIndex(({ document }) => document === more.document) : -1;
        }
        expect(quoted).toEqual(all.map((card) => card.quote.display));
      }),
      { numRuns: 60 },
    );
  });

  it("says how many cards are left, and that a later message goes on", () => {
    const long = "Une phrase entière. ".repeat(30).trim();
    const all = Array.from({ length: 9 }, (_, at) =>
      cardWith({ document: `d${at}`, quote: { ...JULY, display: long } }),
    );
    const message = digestMessage(digestOf(all), DAY, wordingOf("fr"));
    const shown = message.blocks.length - 1;
    expect(shown).toBeGreaterThan(3);
    expect(labelsOf(message).flat()).toContain(`${9 - shown} autres`);
    const next = digestMessage(digestOf(all), DAY, wordingOf("fr"), { first: 8, isAsked: false });
    expect(accepted(next)[0]?.text).toMatch(/^Digest du 10 juillet 2026, suite\n\n9\. /);
    expect(labelsOf(next).flat()).toEqual(["Article 9", "Régler le digest"]);
  });
});
