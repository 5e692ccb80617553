import { describe, expect, it } from "vitest";
import { createDecoding } from "../../src/archive/decoded-before.ts";

const bytes = (text: string) => Buffer.from(text, "utf8");

describe("what is read again", () => {
  it("is what stands there now, whatever stood there before", () => {
    const decoding = createDecoding(1000);
    for (const text of ["Hanoï", "Hanoï", "Hanoi", "", "Hanoï"])
      expect(decoding("a.txt", bytes(text))).toEqual(text === "" ? { reason: "vide" } : { text });
  });

  it("is told apart by its path", () => {
    const decoding = createDecoding(1000);
    expect(decoding("a.txt", bytes("un"))).toEqual({ text: "un" });
    expect(decoding("b.txt", bytes("deux"))).toEqual({ text: "deux" });
    expect(decoding("a.txt", bytes("un"))).toEqual({ text: "un" });
  });

  it("is decoded anew where more was read than is kept", () => {
    const decoding = createDecoding(8);
    const first = decoding("a.txt", bytes("quatre"));
    expect(decoding("a.txt", bytes("quatre"))).toBe(first);
    decoding("b.txt", bytes("cinq"));
    expect(decoding("a.txt", bytes("quatre"))).not.toBe(first);
    expect(decoding("a.txt", bytes("quatre"))).toEqual(first);
  });
});
