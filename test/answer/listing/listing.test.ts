import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listingOf } from "../../../src/answer/listing/listing.ts";
import { readRequest } from "../../../src/answer/listing/request.ts";
import type { OpenArchive } from "../../../src/answer/library.ts";
import type { Listing } from "../../../src/answer/answer.ts";
import { fold } from "../../../src/language/folding.ts";
import { archiveOf, article } from "../chronology/told.ts";

const ALL = { offset: 0, limit: 1_000 };

async function listed(archive: OpenArchive, question: string): Promise<Listing> {
  const request = readRequest(question);
  if (!request) throw new Error(`no request: ${question}`);
  return listingOf(archive, request, ALL);
}

const about = (archive: OpenArchive, subject: string) =>
  listed(archive, `quels articles parlent de ${subject}`);
const filesOf = ({ rows }: Listing) => rows.map(({ file }) => file);
const countsOf = ({ articles, briefs }: Listing) => ({ articles, briefs });

const dated = (day: string) =>
  article(`Le port de Séoul a ouvert le ${day}. La ville de Séoul est contente.`);
/** Names in one spelling. */
const read = (text: string) => fold(text).replace("ha noi", "hanoi");

describe("what speaks of a subject", () => {
  it.each([
    ["Séoul", "Le maire de Séoul est arrivé."],
    ["seoul", "Le maire de SÉOUL est arrivé."],
    ["Hanoi", "Le maire de Hà Nội est arrivé."],
    ["Hà Nội", "Le maire de Hanoï est arrivé."],
    ["saigon", "Le maire de Hô Chi Minh-Ville est arrivé."],
    ["Corée du Sud", "Une délégation de la Corée du Sud est arrivée."],
    ["South Korea", "Une délégation de la Corée du Sud est arrivée."],
    ["Ha Nam", "Le président de la province de Ha Nam est arrivé."],
    ["ha nam", "Le président de la province de Ha Nam est arrivé."],
    ["Park Won Soon", "Le maire Park Won Soon est arrivé."],
    ["jumelage", "Les deux villes sont jumelées depuis longtemps."],
    ["jumlage", "Le jumelage des deux villes est ancien."],
    ["jumelage Séoul", "Le jumelage avec Séoul est ancien."],
  ])("%s: « %s »", async (subject, sentence) => {
    const listing = await about(await archiveOf(article(sentence), article("Rien à dire ici.")), subject);
    expect(listing.rows.map(({ display }) => display)).toEqual([sentence]);
    expect(countsOf(listing)).toEqual({ articles: 1, briefs: 0 });
  });

  it.each([
    ["Séoul", "Le maire de Sélestat est arrivé."],
    [
      "Chine",
      "Une délégation chinoise est arrivée de la Chine. Fin.",
      "Une délégation chinoise est arrivée.",
    ],
    ["Ha Nam", "Le maire de Ha Nam a vu celui de Hué.", "Le maire de Ha Tinh a vu celui de Vung Nam."],
    ["Hô Chi Minh", "Le président Hô Chi Minh est né ici.", "Le maire de Hô Chi Minh-Ville est arrivé."],
    ["port", "Le port est ouvert.", "La porte du palais est ouverte."],
    ["parti", "Le parti est uni.", "Le maire a participé à la fête, et il est partie prenante."],
    [
      "jumelage Séoul",
      "Le jumelage avec Séoul dure.",
      "Le jumelage est ancien. La ville de Séoul est grande.",
    ],
  ])("not for %s: of « %s » and « %s »", async (subject, ...sentences) => {
    const listing = await about(await archiveOf(...sentences.map((one) => article(one))), subject);
    expect(countsOf(listing).articles).toBe(sentences.length - 1);
  });

  it.each([
    ["Séoul ou Tokyo", ["000.txt", "001.txt"]],
    ["Séoul ou de Shanghai", ["000.txt"]],
    ["Japan", ["002.txt"]],
    ["Nhật Bản", ["002.txt"]],
    ["foot", []],
  ])("of %s either way will do, and short words are no slips", async (subject, files) => {
    const archive = await archiveOf(
      article("Le maire de Séoul est arrivé."),
      article("Le maire de Tokyo est arrivé."),
      article("Une délégation du Japon est arrivée avec une forte pluie."),
    );
    expect(filesOf(await about(archive, subject))).toEqual(files);
  });

  it("takes from the title what a sentence does not say again", async () => {
    const archive = await archiveOf(
      article("La ville enverra une délégation à Séoul.", "Hanoi prépare une visite"),
    );
    expect((await about(archive, "Hanoi Séoul")).articles).toBe(1);
  });

  it("counts a brief once, apart, and an exact copy not at all", async () => {
    const text = `${article("Le maire de Séoul est arrivé.").trimEnd()}\n\nVoir plus\n\nTokyo fleurit. Photo: VNA\n\nTokyo fleurit\n\nLa ville de Tokyo plante des cerisiers.\n`;
    const archive = await archiveOf(text, text, text.replace("maire", "préfet"));
    expect(countsOf(await about(archive, "Séoul"))).toEqual({ articles: 2, briefs: 0 });
    const tokyo = await about(archive, "Tokyo");
    expect(countsOf(tokyo)).toEqual({ articles: 0, briefs: 1 });
    expect(tokyo.rows.map(({ section, display }) => [section, display])).toEqual([
      ["brief", "La ville de Tokyo plante des cerisiers."],
    ]);
    expect(countsOf(await listed(archive, "combien d'articles as-tu ?"))).toEqual({ articles: 2, briefs: 1 });
  });

  it("names the forms of a word, none of a name, and what it took for a slip", async () => {
    const archive = await archiveOf(
      article("Le jumelage avec Séoul est ancien."),
      article("Séoul et Hanoi sont jumelées."),
    );
    expect((await about(archive, "jumelage")).forms).toEqual(["jumelage", "jumelées"]);
    expect((await about(archive, "seoul")).forms).toEqual([]);
    expect((await about(archive, "jumlage")).corrected).toEqual([{ typed: "jumlage", read: "jumelage" }]);
  });

  it("has the latest first, the undated after them by file", async () => {
    const archive = await archiveOf(
      article("La ville de Séoul dort."),
      dated("12 mars 2016"),
      article("Un hôtel de Séoul est plein."),
      dated("12 mars 2019"),
    );
    expect(filesOf(await about(archive, "Séoul"))).toEqual(["003.txt", "001.txt", "000.txt", "002.txt"]);
  });

  it("shows a window of them, and counts all", async () => {
    const archive = await archiveOf(
      ...Array.from({ length: 9 }, (_, at) => article(`Séoul a ${at + 3} ponts.`)),
    );
    const request = { counts: null, subject: { text: "Séoul", words: ["seoul"] }, period: null };
    const { rows, articles } = await listingOf(archive, request, { offset: 4, limit: 3 });
    expect([articles, ...rows.map(({ file }) => file)]).toEqual([9, "004.txt", "005.txt", "006.txt"]);
  });

  it("is what a reader with a pencil counts", async () => {
    const word = fc.constantFrom(
      "Séoul",
      "SEOUL",
      "Seoul",
      "Tokyo",
      "Hanoï",
      "Hà Nội",
      "Hanoi",
      "Marseille",
      "ville",
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 3 });
    const bodies = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    });
    const subjects = fc.uniqueArray(fc.constantFrom("seoul", "tokyo", "hanoi"), {
      minLength: 1,
      maxLength: 2,
    });
    await fc.assert(
      fc.asyncProperty(bodies, subjects, async (texts, sought) => {
        const archive = await archiveOf(
          ...texts.map((sentences, at) =>
            article(
              sentences.map((words) => `On a vu ${words.join(" et puis ")} hier.`).join(" "),
              `Numéro ${at}`,
            ),
          ),
        );
        const counted = texts.filter((sentences) =>
          sentences.some((words) => sought.every((one) => words.some((other) => read(other) === one))),
        );
        expect((await about(archive, sought.join(" "))).articles).toBe(counted.length);
      }),
      { numRuns: 60 },
    );
  });
});
