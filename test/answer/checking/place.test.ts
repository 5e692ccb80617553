import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Judgement } from "../../../src/answer/checking/judging.ts";
import { comparedWords } from "../../../src/answer/checking/words.ts";
import { LONGEST_QUOTE } from "../../../src/archive/document.ts";
import { squeezed } from "../../../src/language/folding.ts";
import { SAMPLE_FILES } from "../../support/archives.ts";
import { checkerOf, judgementOf, storeOf } from "./archives.ts";

const FILES: Readonly<Record<string, string>> = SAMPLE_FILES;

function placesOf(judgement: Judgement) {
  if (judgement.verdict === "exact") return judgement.places;
  return judgement.verdict === "altered" ? [judgement.place] : [];
}

const placeOf = async (text: string) =>
  placesOf(await judgementOf(await checkerOf(FILES), text))[0] ?? { file: "nowhere" };

describe("a place in the archive", () => {
  it.each([
    [
      "Le nouveau quai du port de Haiphong mesure 750 mètres",
      { section: "lead", paragraph: null, isPart: true },
    ],
    ["Et après ?\n\nLe directeur du port, Tran Van Long", { section: "article", paragraph: 2 }],
    [
      "Selon lui, le quai a été retardé à cause des typhons.",
      { section: "article", paragraph: 3, isPart: false },
    ],
    ["Le musée de la ville de Hue rouvre ses portes", { section: "title", file: "002_musee.txt" }],
    ["Sa Dec prépare son festival des fleurs", { kind: "brief", file: "000_port.txt", date: null }],
    [
      "Haiphong (VNA) – Le port de Haiphong a inauguré",
      { text: "Haiphong (VNA) – Le port de Haiphong a inauguré" },
    ],
    [
      "LE QUAI A ETE RETARDE",
      { display: "le quai a été retardé", article: "Le port de Haiphong accueille un nouveau quai" },
    ],
  ])("of %j says where that is", async (text, expected) => {
    expect(await placeOf(text)).toMatchObject(expected);
  });

  it("names the other files that hold the same article or brief", async () => {
    expect(await placeOf("attend 150 navires par mois")).toMatchObject({ copies: ["copie/port.txt"] });
    expect(await placeOf("Sa Dec prépare son festival des fleurs")).toMatchObject({
      copies: ["001_riz.txt", "copie/port.txt"],
    });
  });

  it("comes first in the archive, and the others after it", async () => {
    const copy = {
      ...FILES,
      "zz.txt": "Une reprise\n\nSelon lui, le quai a été retardé à cause des typhons, hélas.\n",
    };
    const judgement = await judgementOf(await checkerOf(copy), "le quai a été retardé à cause des typhons");
    expect(placesOf(judgement).map(({ file }) => file)).toEqual(["000_port.txt", "zz.txt"]);
  });

  it("is the same in any order of asking", async () => {
    const checker = await checkerOf(FILES);
    const first = await checker.check("attend 170 navires par mois, le port");
    await checker.check("La directrice, Lê Thi Hoa");
    expect(await checker.check("attend 170 navires par mois, le port")).toEqual(first);
  });
});

/** Ways in which people and programs retype words, by a number each. */
const RETYPED: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
  (text) => text.replace(/ /g, "\u00A0"),
  (text) => text.replace(/ /g, " \n "),
  (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, ""),
  (text) => text.replace(/[’']/g, "ʼ"),
  (text) => `« ${text} »`,
];

describe("any run of words of a document", () => {
  it("is exact however it is retyped, and its place slices to what was matched", async () => {
    const checker = await checkerOf(FILES);
    const store = storeOf(FILES);
    const documents = await store.fetch(await store.ids());
    const paragraphs = documents.flatMap(({ document }) =>
      document.paragraphs.map(({ sentences }) => sentences.map(({ display }) => display).join(" ")),
    );
    const run = fc.record({
      text: fc.constantFrom(...paragraphs),
      from: fc.nat(40),
      length: fc.integer({ min: 4, max: 60 }),
      ways: fc.subarray([...RETYPED.keys()]),
    });
    await fc.assert(
      fc.asyncProperty(run, async ({ text, from, length, ways }) => {
        const words = comparedWords(text);
        const first = Math.min(from, Math.max(0, words.length - length));
        const chosen = words.slice(first, first + length);
        const written = text.slice(chosen[0]?.start, chosen.at(-1)?.end);
        fc.pre(chosen.reduce((sum, { key }) => sum + key.length, 0) >= 8);
        const retyped = ways.reduce((typed, way) => RETYPED[way]?.(typed) ?? typed, written);
        const judgement = await judgementOf(checker, retyped);
        expect(judgement.verdict).toBe("exact");
        const places = placesOf(judgement);
        expect(places.map((place) => squeezed(place.display))).toContain(squeezed(written));
        for (const place of places) {
          const raw = FILES[place.file] ?? "";
          expect(raw.slice(place.start, place.end)).toBe(place.text);
          expect(squeezed(place.text)).toBe(squeezed(place.display));
          for (const passage of place.passages) {
            expect(raw.slice(passage.start, passage.end)).toBe(passage.text);
            expect(squeezed(passage.text)).toBe(squeezed(passage.display));
            expect(passage.display.length).toBeLessThanOrEqual(LONGEST_QUOTE);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
