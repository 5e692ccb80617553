import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparedWords, splitWord, streamOf } from "../../../src/answer/checking/words.ts";

const keysOf = (text: string) => comparedWords(text).map(({ key }) => key);

describe("the words of a text as they are compared", () => {
  it.each([
    ["L’Amitié", ["l", "amitie"]],
    ["l'amitie\u0301", ["l", "amitie"]],
    ["HANOÏ Hà Nội Đà Nẵng", ["hanoi", "ha", "noi", "da", "nang"]],
    ["cœur cœur ﬁn Ａ", ["coeur", "coeur", "fin", "a"]],
    ["Minh‑Ville – e-gouvernement", ["minh", "ville", "e", "gouvernement"]],
    ["co\u00ADopé\u200Bration", ["cooperation"]],
    ["«\u00A0“Oui”…\u00A0»", ["oui"]],
    ["14ᵉ 14e m²", ["14", "e", "14", "e", "m", "2"]],
    ["n°230, nº 230", ["no", "230", "no", "230"]],
    ["1.500, 1 500, 1\u202F500, 1500", ["1500", "1500", "1500", "1500"]],
    ["2.345.678 habitants", ["2345678", "habitants"]],
    ["5,76 % ou 5.76%", ["5,76", "%", "ou", "5,76", "%"]],
    ["3,500 m", ["3,500", "m"]],
    ["le 10 juillet 2016 150 pays", ["le", "10", "juillet", "2016", "150", "pays"]],
    ["en 2016.150 pays", ["en", "2016", "150", "pays"]],
    ["de 10, 15 et 20", ["de", "10", "15", "et", "20"]],
    ["le G20 350 fois", ["le", "g", "20", "350", "fois"]],
    ["150projets et 58 00…", ["150", "projets", "et", "5800"]],
    ["36 $ ou 36€", ["36", "$", "ou", "36", "€"]],
    [" \n… !", []],
  ])("of %j are %j", (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  it("stand where they are written, in order, without overlapping", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        let last = 0;
        for (const { start, end, key } of comparedWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(key).not.toBe("");
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("are one string, in which only two numbers are kept apart", () => {
    expect(streamOf(comparedWords("En 2016 15 pays, 20e"))).toEqual({
      stream: "en2016|15pays20e",
      starts: [0, 2, 7, 9, 13, 15],
    });
  });

  it("are split with their marks and ligatures", () => {
    const text = "lesœuvre\u0301s";
    const [word] = comparedWords(text);
    const pieces = word ? splitWord(text, word, [3, 7]) : [];
    expect(pieces.map(({ key, start, end }) => [key, text.slice(start, end)])).toEqual([
      ["les", "les"],
      ["oeuvres", "œuvre\u0301s"],
    ]);
  });
});
