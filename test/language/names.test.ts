import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNames } from "../../src/language/names.ts";
import { sliceOf } from "../../src/language/span.ts";

describe("names", () => {
  it.each([
    ["quand Hanoi et Séoul se sont-ils jumelés ?", ["Hanoi", "Séoul"]],
    ["Qui dirige Da Nang ?", ["Da Nang"]],
    [
      "Le maire de Séoul, Park Won Soon, a reçu Nguyên Van Nên.",
      ["Séoul", "Park Won Soon", "Nguyên Van Nên"],
    ],
    ["la Chambre de Commerce de Hô Chi Minh-Ville", ["Chambre de Commerce de Hô Chi Minh-Ville"]],
    ["Quand Toulouse a-t-elle signé ?", ["Toulouse"]],
    ["When did Seoul sign?", ["Seoul"]],
    ["Est-ce que Park dirige Séoul ?", ["Park", "Séoul"]],
    ["Qu’a dit Tran ?", ["Tran"]],
    ["Y a-t-il un accord avec Séoul ?", ["Séoul"]],
    ["L’ASEAN et l’ONU", ["ASEAN", "ONU"]],
    ["Le parc est à La Gi, vers Do Son.", ["La Gi", "Do Son"]],
    ["Il est venu. La Gi est loin, M. Do Son le sait.", ["Gi", "M", "Do Son"]],
    ["aucun nom ici", []],
    ["", []],
  ])("of « %s » are %j", (text, names) => {
    expect(findNames(text).map((name) => sliceOf(text, name))).toEqual(names);
  });

  it("stand in order, apart, each beginning with a capital", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("A", "b", "É", " ", "-", "’", "de ", "Le ", ".", "đ", "1") }),
        (text) => {
          const names = findNames(text);
          for (const [at, name] of names.entries()) {
            expect(sliceOf(text, name)).toMatch(/^\p{Lu}/u);
            expect(name.start).toBeGreaterThanOrEqual(names[at - 1]?.end ?? 0);
          }
        },
      ),
    );
  });
});
