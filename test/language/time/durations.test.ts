import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../../src/language/span.ts";
import { findDurations } from "../../../src/language/time/durations.ts";

/** `slice | years kind | of`, with `~` before years that are not exact. */
function told(text: string): string[] {
  return findDurations(text).map((mention) => {
    const { years, kind, exact, of } = mention;
    return `${sliceOf(text, mention)} | ${exact ? "" : "~"}${years} ${kind} | ${of ? sliceOf(text, of) : "-"}`;
  });
}

describe("findDurations", () => {
  it.each([
    [
      "à l’occasion du 20e anniversaire de l’établissement de leur jumelage.",
      "20e anniversaire | 20 anniversary | de l’établissement de leur jumelage",
    ],
    [
      "le 80ᵉ anniversaire de la diplomatie, le ministre",
      "80ᵉ anniversaire | 80 anniversary | de la diplomatie",
    ],
    ["vingtième anniversaire", "vingtième anniversaire | 20 anniversary | -"],
    ["quarantième anniversaire des relations", "quarantième anniversaire | 40 anniversary | des relations"],
    ["70 ans d'amitié", "70 ans | 70 span | d'amitié"],
    ["un jumelage de 29 ans", "29 ans | 29 span | jumelage"],
    [
      "Après 35 ans de relations diplomatiques, le partenariat",
      "35 ans | 35 span | de relations diplomatiques",
    ],
    ["le centenaire de sa naissance", "centenaire | 100 anniversary | de sa naissance"],
    ["le bicentenaire", "bicentenaire | 200 anniversary | -"],
    ["du cinquantenaire de la ville", "cinquantenaire | 50 anniversary | de la ville"],
    ["le millénaire de Thang Long", "millénaire | 1000 anniversary | de Thang Long"],
    ["depuis deux décennies", "depuis deux décennies | ~20 since | -"],
    ["ces deux dernières décennies", "deux dernières décennies | ~20 span | -"],
    ["il y a quinze ans", "il y a quinze ans | 15 ago | -"],
    ["il y a près de 20 ans", "il y a près de 20 ans | ~20 ago | -"],
    ["il y a un an", "il y a un an | 1 ago | -"],
    ["il y a un peu plus de deux ans", "il y a un peu plus de deux ans | ~2 ago | -"],
    [
      "il y a un peu moins d’une dizaine d’années",
      "il y a un peu moins d’une dizaine d’années | ~10 ago | -",
    ],
    ["depuis 12 ans", "depuis 12 ans | ~12 since | -"],
    ["depuis plus de 30 ans", "depuis plus de 30 ans | ~30 since | -"],
    ["10 ans après la guerre", "10 ans après | 10 after | la guerre"],
    ["dix ans plus tard", "dix ans plus tard | 10 after | -"],
    ["5 ans plus tôt", "5 ans plus tôt | 5 before | -"],
    ["fêtera ses 50 ans", "50 ans | 50 anniversary | -"],
    ["pour célébrer les 70 ans des relations", "70 ans | 70 anniversary | des relations"],
    ["âgé de 30 ans", "âgé de 30 ans | 30 age | -"],
    ["un homme de 30 ans", "30 ans | 30 age | homme"],
    ["Nguyen Van An, 30 ans, a", "30 ans | 30 age | An"],
    ["un demi-siècle", "un demi-siècle | ~50 span | -"],
    ["plus d’un siècle", "plus d’un siècle | ~100 span | -"],
    ["un quart de siècle", "un quart de siècle | ~25 span | -"],
    ["près de 20 ans", "près de 20 ans | ~20 span | -"],
    ["une dizaine d’années", "une dizaine d’années | ~10 span | -"],
    ["deux ans et demi", "deux ans et demi | 2.5 span | -"],
    ["le 20 ème anniversaire de la ville", "20 ème anniversaire | 20 anniversary | de la ville"],
    ["leurs noces d’or", "noces d’or | 50 anniversary | noces"],
    ["le jubilé de diamant de la reine", "jubilé de diamant | 60 anniversary | de la reine"],
    ["son trentenaire", "trentenaire | 30 anniversary | -"],
    ["souffle ses 20 bougies", "20 bougies | 20 anniversary | -"],
    ["a fêté ses dix ans d’existence", "dix ans | 10 anniversary | -"],
    ["il y a tout juste dix ans", "il y a tout juste dix ans | 10 ago | -"],
    ["Cela fait douze ans que", "Cela fait douze ans | ~12 since | -"],
    ["C’est il y a douze ans que", "il y a douze ans | 12 ago | -"],
    ["dans dix ans", "dans dix ans | ~10 ahead | -"],
    ["dans les dix ans", "dix ans | 10 span | -"],
    ["est mort à l’âge de 80 ans", "à l’âge de 80 ans | 80 age | -"],
    ["Nguyen Van An a 45 ans et", "45 ans | 45 age | -"],
    ["À 45 ans, Nguyen Van An", "45 ans | 45 age | -"],
    ["mort en 1988 à 67 ans,", "67 ans | 67 age | -"],
    ["un accord vieux de 30 ans", "vieux de 30 ans | ~30 age | -"],
  ])("reads %s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    "une histoire millénaire",
    "un arbre centenaire",
    "les Objectifs du Millénaire",
    "au XXe siècle",
    "10 % par an",
    "l’an dernier",
    "Hoi An",
    "20 jours",
    "une année record",
    "en 2016",
    "son anniversaire",
    "le 20e Congrès",
    "les années 1990",
    "les 50e et 45e anniversaires",
    "son jubilé",
    "20 bougies sur la table",
  ])("finds no length of time in %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  const snippets = [
    "20e ",
    "anniversaire ",
    "de ",
    "il y a ",
    "depuis ",
    "plus d’",
    "un ",
    "siècle ",
    "20 ",
    "ans ",
    "après ",
    ", ",
    "\n\n",
    "centenaire ",
    "le ",
  ];

  it("keeps its spans in range, in order and apart", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...snippets), { maxLength: 30 }), (list) => {
        const text = list.join("");
        let last = 0;
        for (const { start, end, of } of findDurations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(of?.end ?? 0).toBeLessThanOrEqual(text.length);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("finds « il y a N ans » alone as in a sentence", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), (years) => {
        const text = `Elle est née il y a ${years} ans à Hué.`;
        const [mention] = findDurations(text);
        expect(mention && findDurations(sliceOf(text, mention))[0]).toEqual({
          years,
          kind: "ago",
          exact: true,
          of: null,
          start: 0,
          end: sliceOf(text, mention ?? { start: 0, end: 0 }).length,
        });
      }),
    );
  });

  it.each(["7", "du 1 au ", "A. B. ", "20e anniversaire de ", "20 ans après ", "100 "])(
    "reads a megabyte of %j in time",
    (unit) => {
      expect(findDurations(unit.repeat(1e6 / unit.length)).length).toBeLessThan(1e6);
    },
  );
});
