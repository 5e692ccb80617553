import { describe, expect, it } from "vitest";
import { enumerationIn } from "../../../src/answer/listing/values/enumeration.ts";
import { sortAsked } from "../../../src/answer/listing/values/sort.ts";
import { valuesIn } from "../../../src/answer/listing/values/values.ts";

describe("the sort of things that a question wants several of", () => {
  it.each([
    ["Quelles villes sont jumelées avec Hanoi ?", { kind: "town" }],
    ["quelles sont les villes jumelées ?", { kind: "town" }],
    ["kelles villes sont jumelées", { kind: "town" }],
    ["Dans quels pays le Vietnam exporte-t-il du riz ?", { kind: "country" }],
    ["quels sont les pays membres ?", { kind: "country" }],
    ["Quelles provinces ont été touchées ?", { kind: "province" }],
    ["Quels ministres étaient présents ?", { kind: "office", office: "ministre" }],
    ["Qui sont les ambassadeurs reçus par le président ?", { kind: "office", office: "ambassadeur" }],
    ["quels dirigeants a-t-il rencontrés ?", { kind: "person" }],
    ["Which countries buy rice?", { kind: "country" }],
    ["Which cities are twinned with Hanoi?", { kind: "town" }],
    ["Những thành phố nào kết nghĩa với Hà Nội?", { kind: "town" }],
    ["Những nước nào mua gạo?", { kind: "country" }],
  ])("%s", (question, sort) => {
    expect(sortAsked(question)).toEqual(sort);
  });

  it.each([
    "Quelle ville est jumelée avec Hanoi ?",
    "quel pays préside l’ASEAN ?",
    "Combien de villes sont jumelées ?",
    "quels produits le Vietnam exporte-t-il ?",
    "Quels articles parlent de Séoul ?",
    "Qui est le ministre des Affaires étrangères ?",
    "Quand les villes se sont-elles jumelées ?",
    "",
  ])("%s wants none that is known", (question) => {
    expect(sortAsked(question)).toBeNull();
  });
});

const office = (noun: string) => ({ kind: "office", office: noun }) as const;

describe("the names of a sort", () => {
  it.each([
    [
      { kind: "town" } as const,
      "Les villes de Séoul, Tokyo et Pékin sont jumelées avec Hanoi.",
      ["Séoul", "Tokyo", "Pékin"],
    ],
    [
      { kind: "town" } as const,
      "Le maire de Séoul s’est rendu à Toulouse avec Park Won Soon.",
      ["Séoul", "Toulouse"],
    ],
    [{ kind: "town" } as const, "L’ambassadeur de Chine a parlé au Comité populaire de la Culture.", []],
    [
      { kind: "country" } as const,
      "Le Vietnam vend son riz aux Philippines, à la Corée du Sud et en Côte d’Ivoire.",
      ["Vietnam", "Philippines", "Corée du Sud", "Côte d’Ivoire"],
    ],
    [{ kind: "country" } as const, "Les vietnamiens de France aiment le japon laqué.", ["France"]],
    [
      { kind: "province" } as const,
      "Les provinces de Ha Nam, Hung Yên et Thai Binh sont inondées, comme la ville de Vinh.",
      ["Ha Nam", "Hung Yên", "Thai Binh"],
    ],
    [
      office("ministre"),
      "Le ministre Bui Thanh Son et l’ambassadeur Marc Knapper ont vu Le Hoai Trung, ministre des Affaires étrangères.",
      ["Bui Thanh Son", "Le Hoai Trung"],
    ],
    [office("ministre"), "Le général Le Van Hai, vice-ministre de la Défense, a reçu une délégation.", []],
    [
      office("ambassadeur"),
      "L’ambassadeur du Vietnam en Chine, Dang Minh Khoi, a vu l’ambassadeur du Laos, Le Van Hai, ministre.",
      ["Dang Minh Khoi"],
    ],
  ])("%j of « %s »", (sort, text, names) => {
    expect(valuesIn(text, sort).map((value) => value.text)).toEqual(names);
  });
});

describe("an enumeration", () => {
  it.each([
    ["Les villes de Séoul, Tokyo et Pékin sont jumelées.", "town", "Séoul, Tokyo et Pékin"],
    [
      "Les pays sont la France, le Laos ainsi que le Japon (Asie).",
      "country",
      "France, le Laos ainsi que le Japon",
    ],
    ["Le riz part en France puis au Laos.", "country", null],
    ["Le riz part en France.", "country", null],
  ] as const)("of « %s »", (text, kind, words) => {
    const found = enumerationIn(text, valuesIn(text, { kind }));
    expect(found?.text ?? null).toBe(words);
    expect(words === null || text.includes(words)).toBe(true);
  });
});
