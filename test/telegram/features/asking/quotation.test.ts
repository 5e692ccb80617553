import type { MessageEntity } from "grammy/types";
import { describe, expect, it } from "vitest";
import { quotationOf } from "../../../../src/telegram/features/asking/quotation.ts";

const said = (text: string, ...entities: MessageEntity[]) => ({
  message: 1,
  date: 1,
  text,
  heard: text,
  entities,
});
const all = (text: string) => ({ start: 0, end: text.length });

describe("what a reply quotes of a message", () => {
  it("is its question, exactly where it stands", () => {
    expect(quotationOf(said("Bien. Où ? Bref."), { start: 6, end: 10 })).toEqual({
      quote: "Où ?",
      position: 6,
    });
  });

  it("is the longest part of it without formatting, which would have to be repeated", () => {
    const text = "Où est le port de Hanoi ?";
    const bold: MessageEntity = { type: "bold", offset: 3, length: 3 };
    expect(quotationOf(said(text, bold), all(text))).toEqual({ quote: "le port de Hanoi ?", position: 7 });
    expect(quotationOf(said(text, { type: "italic", offset: 0, length: 25 }), all(text))).toBeNull();
  });

  it("is not disturbed by links and mentions", () => {
    const text = "@anna où ?";
    expect(quotationOf(said(text, { type: "mention", offset: 0, length: 5 }), all(text))?.quote).toBe(text);
  });

  it("has at most 1,024 UTF-16 units, and whole characters", () => {
    const text = `a${"🎉".repeat(600)}`;
    expect(quotationOf(said(text), all(text))?.quote).toBe(`a${"🎉".repeat(511)}`);
  });
});
