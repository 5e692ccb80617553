import { FormattedString } from "@grammyjs/parse-mode";
import fc from "fast-check";
import type { MessageEntity } from "grammy/types";
import { describe, expect, it } from "vitest";
import { partsOf, type Block, type Excerpt } from "../../src/telegram/message.ts";
import { joined, marked, plain } from "../../src/telegram/rendering/joining.ts";
import { accepted, marksOf, quotedIn, visible } from "./limits.ts";

function block(content: FormattedString | string, ...excerpts: Excerpt[]): Block {
  return { content: typeof content === "string" ? plain(content) : content, excerpts };
}

function excerptOf(display: string): Excerpt {
  return { file: "a.txt", start: 0, end: display.length, text: display, display };
}

/** A block of a quote with so much of the bot's own words before and after it. */
function quoting(display: string, before: number, after: number): Block {
  const content = joined(
    [plain("mot ".repeat(before / 4)), marked(display, "blockquote"), plain("mot ".repeat(after / 4))],
    "\n",
  );
  return block(content, excerptOf(display));
}

const texts = (blocks: readonly Block[]) => partsOf({ blocks }).map(({ text }) => text);

describe("the parts of a message", () => {
  it("are one part with an empty line between blocks, entities moved along", () => {
    const [part, ...others] = partsOf({
      blocks: [
        block(marked("1996", "bold")),
        block("?"),
        block(joined([plain("a"), marked("b", "code")], " ")),
      ],
    });
    expect(part).toMatchObject({ text: "1996\n\n?\n\na b", excerpts: [] });
    expect(part?.entities).toEqual([
      { type: "bold", offset: 0, length: 4 },
      { type: "code", offset: 11, length: 1 },
    ]);
    expect(others).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["nothing", []],
    ["an empty block", [""]],
    ["white space", [" \n\t", "\u00A0\u202F"]],
    ["what shows nothing", ["\u200B\u2060", "\u2800", "\u0000", "\u{E0001}"]],
  ])("are none for %s", (_, blocks) => {
    expect(texts(blocks.map((text) => block(text)))).toEqual([]);
  });

  it("have no white space at their ends, and entities that end with them", () => {
    const [part] = partsOf({ blocks: [block(""), block(marked(" \n a \n", "bold")), block(" ")] });
    expect(part).toEqual({ text: "a", entities: [{ type: "bold", offset: 0, length: 1 }], excerpts: [] });
  });

  it("are filled to the last unit, and no further", () => {
    const [a, b] = ["a".repeat(4_000), "b".repeat(94)];
    expect(texts([block(a), block(b)])).toEqual([`${a}\n\n${b}`]);
    expect(texts([block(a), block(`${b}b`)])).toEqual([a, `${b}b`]);
  });

  it("have at most a hundred entities", () => {
    const blocks = Array.from({ length: 250 }, (_, at) => block(marked(`${at}`, "bold")));
    expect(partsOf({ blocks }).map(({ entities }) => entities.length)).toEqual([100, 100, 50]);
    const one = block(
      joined(
        blocks.map(({ content }) => content),
        " ",
      ),
    );
    const parts = partsOf({ blocks: [one] });
    expect(parts.flatMap(({ entities }) => entities)).toHaveLength(250);
    expect(Math.max(...parts.map(({ entities }) => entities.length))).toBeLessThanOrEqual(100);
  });

  it.each<[string, string, string]>([
    ["after a sentence", `${"x".repeat(2_500)}. ${"Y".repeat(2_000)}`, `${"x".repeat(2_500)}.`],
    ["between words where no sentence ends", `${"x".repeat(3_000)} ${"y".repeat(1_500)}`, "x".repeat(3_000)],
    [
      "not after a sentence that ends early",
      `Non. ${"x".repeat(4_000)} ${"y".repeat(99)}`,
      `Non. ${"x".repeat(4_000)}`,
    ],
    ["between characters at worst", "x".repeat(5_000), "x".repeat(4_096)],
    ["not inside a surrogate pair", `x${"𝄞".repeat(3_000)}`, `x${"𝄞".repeat(2_047)}`],
    ["not inside a family", `x${"👩‍👩‍👧".repeat(600)}`, `x${"👩‍👩‍👧".repeat(511)}`],
    ["not before an accent", `${"e\u0301".repeat(2_047)}ae\u0301`, `${"e\u0301".repeat(2_047)}a`],
  ])("are torn %s", (_, text, first) => {
    expect(texts([block(text)])[0]).toBe(first);
  });

  it("carry an entity over where they are torn", () => {
    const parts = partsOf({ blocks: [block(marked("mot ".repeat(2_000), "bold"))] });
    expect(parts.flatMap(marksOf)).toEqual(parts.map(({ text }) => ["bold", text]));
    expect(parts).toHaveLength(2);
  });

  it.each([
    [4_000, 0],
    [0, 4_000],
    [3_900, 3_900],
    [4_096, 4_096],
    [9_000, 9_000],
  ])("never tear a quote, with %d units before it and %d after", (before, after) => {
    const display = `${"Il a dit oui. ".repeat(42)}Fin.`;
    const parts = partsOf({ blocks: [block("avant"), quoting(display, before, after), block("après")] });
    expect(quotedIn(parts)).toEqual([display]);
    expect(parts.filter(({ excerpts }) => excerpts.length > 0).map((part) => quotedIn([part]))).toEqual([
      [display],
    ]);
  });

  it("replace lone surrogates, which no request can hold", () => {
    expect(texts([block("a\uD800b\uDC00𝄞")])).toEqual(["a\uFFFDb\uFFFD𝄞"]);
  });

  it("are made of a book in no time", () => {
    const began = performance.now();
    const content = joined(
      Array.from({ length: 20_000 }, (_, at) => marked(`Mot ${at}.`, "bold")),
      " ",
    );
    expect(texts([block(content), block("x".repeat(1_000_000))]).length).toBeGreaterThan(300);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

/** Any text, with half characters, marks, families, spaces of all kinds and long runs. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
      fc.constantFrom(
        "\uD800",
        "\uDC00",
        "e\u0301",
        "👩‍👩‍👧",
        "\u200F\u200F",
        "مرحبا ",
        " ",
        "\n\n",
        "\u00A0",
        "\u0001",
        "Oui. ",
      ),
      fc
        .tuple(fc.constantFrom("x", "𝄞", "mot ", "fin. ", "\n"), fc.nat(2_500))
        .map(([one, times]) => one.repeat(times)),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));

const anyBlock = fc.tuple(anyText, fc.array(fc.nat(5_000), { maxLength: 12 })).map(([text, places]) => {
  const ends = [...new Set(places.map((at) => Math.min(at, text.length)))].sort((a, b) => a - b);
  const whole = ends.filter((at) => !/[\uDC00-\uDFFF]/.test(text.charAt(at)));
  const entities = whole.flatMap((offset, at): MessageEntity[] => {
    const length = (whole[at + 1] ?? offset) - offset;
    return at % 2 === 0 && length > 0 ? [{ type: "italic", offset, length }] : [];
  });
  return block(new FormattedString(text, entities));
});

describe("any message", () => {
  it("comes in parts that a strict server takes, and loses nothing that is seen", () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 5 }), (blocks) => {
        const parts = accepted({ blocks, keyboard: [] });
        const all = blocks.map(({ content }) => content.text).join(" ");
        expect(visible(parts.map(({ text }) => text).join(""))).toBe(visible(all));
        const marks = blocks.flatMap(({ content }) => marksOf(content));
        const kept = parts.flatMap(marksOf);
        expect(visible(kept.map(([, text]) => text).join(" "))).toBe(
          visible(marks.map(([, text]) => text).join(" ")),
        );
      }),
      { numRuns: 300 },
    );
  });
});
