import { describe, expect, it } from "vitest";
import { decoded } from "./articles.ts";

describe("bytes", () => {
  it.each([
    ["Été à Huế 📝", "Été à Huế 📝"],
    ["\ufeffHanoï", "\ufeffHanoï"],
    ["un\r\ndeux\rtrois", "un\r\ndeux\rtrois"],
    ["Hanoi\u0308", "Hanoi\u0308"],
  ])("in UTF-8 are read as they are: %j", (text, read) => {
    expect(decoded(new TextEncoder().encode(text))).toBe(read);
  });

  it.each<[name: string, bytes: Uint8Array, reason: RegExp]>([
    ["UTF-16 LE", Buffer.from("\ufeffHanoï", "utf16le"), /UTF-16 LE.*UTF-8/],
    ["UTF-16 BE", Buffer.from("\ufeffHanoï", "utf16le").swap16(), /UTF-16 BE.*UTF-8/],
    ["UTF-16 without a mark", Buffer.from("Hanoi", "utf16le"), /octets nuls/],
    ["Latin-1", Buffer.from("Hanoï est jumelée", "latin1"), /UTF-8 valide.*iconv/],
    ["a NUL", Buffer.from("Hanoi\0Séoul"), /octets nuls/],
    ["a cut character", Buffer.from([0x48, 0xc3]), /UTF-8 valide/],
    ["a surrogate", Buffer.from([0xed, 0xa0, 0x80]), /UTF-8 valide/],
    ["a program", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0xff]), /UTF-8 valide|octets nuls/],
    ["nothing", new Uint8Array(), /vide/],
    ["white space", Buffer.from(" \n\t\u00a0"), /vide/],
    ["only a byte order mark", Buffer.from("\ufeff"), /vide/],
  ])("with %s are refused with the reason", (_name, bytes, reason) => {
    expect(decoded(bytes)).toMatch(reason);
  });
});
