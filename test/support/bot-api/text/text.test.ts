import fc from "fast-check";
import type { MessageEntity } from "grammy/types";
import { describe, expect, it } from "vitest";
import { cleanText } from "./cleaning.ts";
import { keptText } from "./formatted.ts";
import { blockquotesOf, covered } from "./places.ts";
import { urlFault } from "./urls.ts";

const quote = (offset: number, length: number): MessageEntity => ({ type: "blockquote", offset, length });

const words = (text: string) => text.replaceAll(/[\s\u030a]/g, "");

describe("Telegram's cleaning", () => {
  it.each<[string, string, string]>([
    ["cuts spaces and line breaks at both ends", " \n a b \n\n", "a b"],
    ["keeps other spaces at the ends", "\u00a0a\u202f", "\u00a0a\u202f"],
    ["makes control characters spaces", "a\tb\u0007c", "a b c"],
    ["drops carriage returns", "a\r\nb", "a\nb"],
    ["drops line separators and embeddings", "a\u2028b\u202ac", "abc"],
    ["drops the ring above alone, not å", "å a\u030a", "å a"],
    ["keeps one mark of direction of a run", "a\u200e\u200f\u200eb", "a\u200c\u200c\u200eb"],
  ])("%s", (_, text, kept) => {
    expect(cleanText(text, []).text).toBe(kept);
  });

  it.each<[string, string, [number, number], string, MessageEntity[]]>([
    ["moves an entity", "\n ab", [3, 1], "ab", [quote(1, 1)]],
    ["cuts it at the end", "ab \n", [1, 3], "ab", [quote(1, 1)]],
    ["keeps blanks that an entity begins with", " \n ab", [1, 3], "\n ab", [quote(0, 3)]],
    ["drops an entity of blanks at the end", "ab  ", [3, 1], "ab", []],
    ["shortens it around what is dropped", "a\rb\rc", [0, 4], "abc", [quote(0, 2)]],
    ["drops it with what it covers", "ab\rc", [2, 1], "abc", []],
  ])("%s", (_, text, [offset, length], kept, entities) => {
    expect(cleanText(text, [quote(offset, length)])).toMatchObject({ text: kept, entities });
  });

  it("leaves every entity on its words, white space and dropped characters aside", () => {
    const characters = fc.constantFrom("a", "é", " ", "\n", "\r", "\t", "😀", "\u2028", "\u030a");
    fc.assert(
      fc.property(fc.array(characters), fc.nat(), fc.nat(), (list, one, other) => {
        const start = list.slice(0, one % (list.length + 1)).join("").length;
        const text = list.join("");
        const entity = quote(start, other % (text.length - start + 1));
        const { text: kept, entities } = cleanText(text, [entity]);
        expect(words(entities.map((moved) => covered(kept, moved)).join(""))).toBe(
          words(covered(text, entity)),
        );
        expect(words(kept)).toBe(words(text));
      }),
    );
  });
});

const found = (text: string, stated: MessageEntity[] = []) =>
  keptText(text, stated).entities.map((entity) => `${entity.type} ${covered(text, entity)}`);

describe("Telegram's own entities", () => {
  it.each<[string, string[]]>([
    ["/start a_1", ["bot_command /start"]],
    ["va voir /aide@archiviste_bot.", ["bot_command /aide@archiviste_bot"]],
    ["24/7, a/b et /a/b", []],
    ["merci @archiviste_bot !", ["mention @archiviste_bot"]],
    ["lan@vnanet.vn", ["email lan@vnanet.vn"]],
    ["(https://fr.vnanet.vn/a?b=c), vu", ["url https://fr.vnanet.vn/a?b=c"]],
    ["vietnamplus.vn, 000_e956db096e6fdd4d.txt et notes.md", ["url vietnamplus.vn", "url notes.md"]],
    ["#Hanoï2016 et #12", ["hashtag #Hanoï2016"]],
    ["le 25 226e à 7.5 %", []],
  ])("%s", (text, entities) => {
    expect(found(text)).toEqual(entities);
  });

  it("give way to what is stated, and stand wholly in a blockquote or outside", () => {
    const text = "voir vnanet.vn";
    expect(found(text, [{ type: "code", offset: 5, length: 9 }])).toEqual(["code vnanet.vn"]);
    expect(found(text, [quote(0, 14)])).toEqual([`blockquote ${text}`, "url vnanet.vn"]);
    expect(found(text, [quote(0, 8)])).toEqual(["blockquote voir vna"]);
  });

  it("replace those that a bot states", () => {
    expect(found("a /b", [{ type: "bot_command", offset: 0, length: 1 }])).toEqual(["bot_command /b"]);
  });
});

describe("an address", () => {
  it.each<[string, string | undefined]>([
    ["https://vnanet.vn/fr?a=é#b", undefined],
    ["vnanet.vn", undefined],
    ["tg://resolve?domain=archiviste_bot", undefined],
    ["http://[::1]/", undefined],
    ["https://localhost/", "Wrong HTTP URL"],
    ["https://a b.vn", "Wrong HTTP URL"],
    ["", "Wrong HTTP URL"],
    ["tg://", "Wrong tg URL"],
    ["ftp://vnanet.vn", "Unsupported URL protocol"],
  ])("%s: %s", (address, fault) => {
    expect(urlFault(address)).toBe(fault);
  });
});

describe("blockquotesOf", () => {
  it("gives the words of each blockquote, of both kinds, in their order", () => {
    const entities: MessageEntity[] = [quote(0, 1), { type: "expandable_blockquote", offset: 2, length: 2 }];
    expect(blockquotesOf({ text: "a bc d", entities })).toEqual(["a", "bc"]);
    expect(blockquotesOf({ caption: "a bc", caption_entities: entities })).toEqual(["a", "bc"]);
    expect(blockquotesOf({ text: "a" })).toEqual([]);
  });
});
