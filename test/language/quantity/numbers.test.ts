import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNumbers } from "../../../src/language/quantity/numbers.ts";
import { sliceOf } from "../../../src/language/span.ts";

/** `slice | value | unit`, with `~` before an approximate value, `e` after a rank, `%` after a percentage. */
function told(text: string): string[] {
  return findNumbers(text).map((mention) => {
    const { value, kind, unit, approximate } = mention;
    const suffix = { cardinal: "", ordinal: "e", percent: "%" }[kind];
    return `${sliceOf(text, mention)} | ${approximate ? "~" : ""}${value}${suffix} | ${unit ? sliceOf(text, unit) : "-"}`;
  });
}

describe("findNumbers", () => {
  it.each([
    ["1.969 cas", "1.969 | 1969 | cas"],
    ["25\u202f226 nouveaux cas", "25\u202f226 | 25226 | cas"],
    ["25 226,5 tonnes", "25 226,5 | 25226.5 | tonnes"],
    ["1,234,567 dollars", "1,234,567 | 1234567 | dollars"],
    ["1,7 milliard de dollars", "1,7 milliard | 1700000000 | dollars"],
    ["36 milliards de dollars", "36 milliards | 36000000000 | dollars"],
    ["2,5 millions d’euros", "2,5 millions | 2500000 | euros"],
    ["deux millions et demi de tonnes", "deux millions et demi | 2500000 | tonnes"],
    ["5,76 %", "5,76 % | 5.76% | -"],
    ["5\u00a0%", "5\u00a0% | 5% | -"],
    ["un recul de (-5,2 %)", "-5,2 % | -5.2% | -"],
    ["cinq pour cent", "cinq pour cent | 5% | -"],
    ["150projets", "150 | 150 | projets"],
    ["une dizaine de pays", "une dizaine | ~10 | pays"],
    ["plus d'une centaine de personnes", "plus d'une centaine | ~100 | personnes"],
    ["près de 300", "près de 300 | ~300 | -"],
    ["il y a un peu plus de 300 élèves", "un peu plus de 300 | ~300 | élèves"],
    ["à un peu plus de 300 km", "à un peu plus de 300 | ~300 | km"],
    ["environ 20 km", "environ 20 | ~20 | km"],
    ["plus de 1500 entreprises", "plus de 1500 | ~1500 | entreprises"],
    ["2016 tonnes", "2016 | 2016 | tonnes"],
    ["trois villes", "trois | 3 | villes"],
    ["vingt-neuf projets", "vingt-neuf | 29 | projets"],
    ["soixante-dix ans", "soixante-dix | 70 | ans"],
    ["soixante et onze", "soixante et onze | 71 | -"],
    ["quatre-vingts pays", "quatre-vingts | 80 | pays"],
    ["quatre-vingt-onze", "quatre-vingt-onze | 91 | -"],
    ["deux mille vingt", "deux mille vingt | 2020 | -"],
    ["trois cent mille hommes", "trois cent mille | 300000 | hommes"],
    ["vingt et un pays", "vingt et un | 21 | pays"],
    ["un million de touristes", "un million | 1000000 | touristes"],
    ["neuf provinces", "neuf | 9 | provinces"],
    ["le 20e anniversaire", "20e | 20e | anniversaire"],
    ["la 14ᵉ réunion", "14ᵉ | 14e | réunion"],
    ["le 1er rang", "1er | 1e | rang"],
    ["le XIVe Congrès", "XIVe | 14e | Congrès"],
    ["le XIVᵉ Congrès", "XIVᵉ | 14e | Congrès"],
    ["la troisième ville", "troisième | 3e | ville"],
    ["la vingt et unième session", "vingt et unième | 21e | session"],
    ["le 16ème pays", "16ème | 16e | pays"],
    ["une vitesse de 120 km/h", "120 | 120 | km/h"],
    ["24 heures de vol", "24 | 24 | heures"],
  ])("reads %s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    "en 2016",
    "le 10 juillet",
    "du 10 au 14 avril",
    "45 mai",
    "n°230",
    "n° 230",
    "COVID-19",
    "G20",
    "WCS 2016",
    "AMM-58",
    "SEA Games 31",
    "la 5G",
    "un pays et une ville",
    "à 19h30",
    "2 h 48",
    "à 14:30",
    "à 8 heures",
    "3-1",
    "230-KL/TW",
    "l’article 5 stipule",
    "le Premier ministre",
    "un véhicule neuf",
    "les deux tiers",
    "Le Ce La",
    "1.2.3.4",
    "ảnh 1Le président",
    "l’Industrie 1.2.3",
    "024 3933",
    "en 2016 projets",
  ])("finds no quantity in %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("reads both ends of a range that counts something", () => {
    expect(told("150-200 personnes")).toEqual(["150 | 150 | -", "200 | 200 | personnes"]);
  });

  const snippets = [
    "1",
    "20",
    "300",
    " ",
    ".",
    ",",
    "-",
    " milliards ",
    "vingt ",
    "mille ",
    "et ",
    "un ",
    " de ",
    "%",
    "e ",
    "XIVe ",
    "près de ",
    "\n\n",
    "ans ",
  ];

  it("keeps its spans in range, in order and apart, and its values finite", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...snippets), { maxLength: 30 }), (list) => {
        const text = list.join("");
        let last = 0;
        for (const { start, end, value, unit } of findNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value)).toBe(true);
          expect(unit?.end ?? 0).toBeLessThanOrEqual(text.length);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("reads every number as French groups write it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2101, max: 1e12 }),
        fc.constantFrom(" ", ".", "\u00a0", "\u202f"),
        (value, space) => {
          const text = String(value).replace(/\B(?=(?:\d{3})+$)/g, space);
          expect(findNumbers(`soit ${text} cas`).map((mention) => mention.value)).toEqual([value]);
        },
      ),
    );
  });

  it.each(["7", "1 ", "100 ", "du 1 au ", "A. B. ", "1.", "vingt-", "mille ", "1-"])(
    "reads a megabyte of %j in time",
    (unit) => {
      expect(findNumbers(unit.repeat(1e6 / unit.length)).length).toBeLessThan(1e6);
    },
  );
});
