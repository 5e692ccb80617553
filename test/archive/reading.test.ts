import { describe, expect, it } from "vitest";
import { readParagraph, readTitle } from "../../src/archive/reading.ts";
import { squeezed } from "../../src/language/folding.ts";

const whole = (text: string) => ({ start: 0, end: text.length });
const read = (text: string, missing: number[] = []) =>
  readParagraph(text, whole(text), "article", missing).sentences;

describe("a paragraph", () => {
  it("gives sentences with spans of the file and what people read", () => {
    const text = "xx Il est venupour\r\n parler.  Il a parlé. ";
    const { sentences, ...paragraph } = readParagraph(text, { start: 3, end: text.length }, "lead", [14]);
    expect(paragraph).toEqual({ start: 3, end: text.length, section: "lead" });
    expect(sentences.map(({ display }) => display)).toEqual(["Il est venu pour parler.", "Il a parlé."]);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Il est venupour\r\n parler.",
      "Il a parlé.",
    ]);
  });

  it("finds the sentences that a missing space hides", () => {
    expect(read("Il est guéri.La fête commence.", [13]).map(({ display }) => display)).toEqual([
      "Il est guéri.",
      "La fête commence.",
    ]);
  });

  it("cuts a sentence over 600 characters at its clauses, and says so", () => {
    const clause = "le pont qui enjambe la rivière est long, large et beau, ";
    const text = `${"Ainsi ".concat(clause.repeat(20))}dit-il.`;
    const pieces = read(text);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map(({ cutBefore }) => cutBefore)).toEqual(pieces.map((_, index) => index > 0));
    expect(pieces.map(({ cutAfter }) => cutAfter)).toEqual(
      pieces.map((_, index) => index < pieces.length - 1),
    );
    for (const { display } of pieces) expect(display.length).toBeLessThanOrEqual(600);
    for (const { display } of pieces.slice(0, -1)) expect(display).toMatch(/,$/);
    expect(squeezed(pieces.map(({ display }) => display).join(""))).toBe(squeezed(text));
  });

  it("cuts where the file's own characters are too many, though the display is short", () => {
    const text = `Un mot${" ".repeat(2000)}puis un autre.`;
    expect(read(text).map(({ start, end }) => end - start)).toEqual([6, 14]);
  });

  it("cuts a word of 2,000 emoji between characters", () => {
    const text = `A ${"📝".repeat(2000)}`;
    const pieces = read(text).map(({ display }) => display);
    expect(pieces.filter((piece) => /\p{Cs}/u.test(piece))).toEqual([]);
    expect(pieces.length).toBeGreaterThan(6);
  });
});

describe("a title", () => {
  it("is one sentence however it is punctuated", () => {
    const text = "Vinh. Un pont ? Oui ! Fin…";
    expect(readTitle(text, whole(text), "title", []).sentences.map(({ display }) => display)).toEqual([text]);
  });

  it("is cut as well where it is over 600 characters", () => {
    const text = "mot ".repeat(400).trim();
    const { sentences } = readTitle(text, whole(text), "title", []);
    expect(sentences.map(({ display }) => display).join(" ")).toBe(text);
    expect(Math.max(...sentences.map(({ display }) => display.length))).toBeLessThanOrEqual(600);
  });
});
