import { describe, expect, it } from "vitest";
import { countOf } from "../../../src/answer/listing/count.ts";
import { listingOf } from "../../../src/answer/listing/listing.ts";
import { readRequest } from "../../../src/answer/listing/request.ts";
import { tallyAsked, tallyOf } from "../../../src/answer/listing/values/tally.ts";
import { archiveOf, article } from "../chronology/told.ts";

describe("what the archive is asked to count by name", () => {
  it.each([
    ["Combien de villes sont jumelées avec Vinh dans l’archive ?", "villes jumelées avec Vinh"],
    ["combien de villes jumelées avec Vinh y a-t-il dans l'archive", "villes jumelées avec Vinh"],
    ["combien de villes sont citées ?", "villes"],
    ["Combien de pays sont mentionnés dans les articles ?", "pays"],
    ["Dans l’archive, combien de ministres sont nommés ?", "ministres"],
    ["how many cities are mentioned in the archive?", "cities"],
    ["How many countries buy rice in the archive?", "countries buy rice"],
    ["Có bao nhiêu thành phố được nhắc đến trong kho lưu trữ?", "thành phố"],
  ])("%s → %s", (question, words) => {
    expect(tallyAsked(question)).toBe(words);
  });

  it.each([
    "Combien de villes sont jumelées avec Vinh ?",
    "combien de pays participent au sommet ?",
    "combien de pays sont cités dans le rapport ?",
    "combien de projets dans l’archive ?",
    "combien de personnes travaillent aux archives nationales ?",
    "Combien d’articles parlent de Vinh ?",
    "Combien de villes ?",
    "",
  ])("%s asks the world, or for what has no names", (question) => {
    expect(tallyAsked(question)).toBeNull();
  });

  it("meets a condition in another language by its French words", () => {
    expect(tallyOf("cities twinned with Vinh")).toMatchObject({
      sort: { kind: "town" },
      condition: { words: ["jumelage", "vinh"] },
    });
  });
});

async function counted(question: string, ...texts: readonly string[]) {
  const request = readRequest(question);
  if (!request) throw new Error(`no request: ${question}`);
  const listing = await listingOf(await archiveOf(...texts.map((text) => article(text))), request, {
    offset: 0,
    limit: 20,
  });
  return { ...listing, names: listing.distinct.toSorted() };
}

describe("the names that are counted", () => {
  it.each([
    [
      "combien de villes sont jumelées avec Vinh dans l’archive ?",
      [
        "Vinh est jumelée avec la ville d’Osaka et avec Toulouse.",
        "Le jumelage de Vinh avec Tokyo date de 1994. Le maire de Lyon est content.",
        "La ville de Pau a reçu des visiteurs de Vinh.",
      ],
      ["Osaka", "Tokyo", "Toulouse"],
    ],
    [
      "combien de pays sont cités ?",
      ["Le riz part au Japon, aux Philippines et en Corée du Sud.", "Le Japon et la Corée achètent du riz."],
      ["Corée du Sud", "Japon", "Philippines"],
    ],
    [
      "combien de ministres sont nommés dans l’archive ?",
      [
        "Le ministre Pham Van Hai a reçu le vice-ministre Le Thi Mai.",
        "Le ministre Pham Van Hai est reparti.",
      ],
      ["Pham Van Hai"],
    ],
    [
      "combien de personnes sont citées ?",
      [
        "Selon la secrétaire du Parti de la province de Ha Nam, Le Thi Thuy, Ha Nam accueille des firmes.",
        "Le pont Tran Thi Ly est à Vinh.",
        "Typhon Noul : au moins douze morts.",
      ],
      ["Le Thi Thuy"],
    ],
    [
      "combien de villes sont citées ?",
      ["Le président a rendu hommage à Nguyen Van Hai et s’est rendu à Paris.", "La firme vend à Samsung."],
      ["Paris", "Vinh"],
    ],
  ])("%s", async (question, texts, names) => {
    const listing = await counted(question, ...texts);
    expect(listing.names).toEqual(names);
    expect(countOf(listing)).toMatchObject({ answer: `au moins ${names.length}`, basis: "derived" });
    const quoted = listing.rows.map(({ display }) => display);
    expect(listing.values.every((row, at) => row.every((name) => quoted[at]?.includes(name)))).toBe(true);
    expect(listing.values.flat().toSorted()).toEqual(names);
  });

  it("shows a window of the rows, and names all in its sum", async () => {
    const request = readRequest("combien de pays sont cités ?");
    const archive = await archiveOf(
      article("Le Japon gagne."),
      article("La Suède perd."),
      article("Le Chili joue."),
    );
    if (!request) throw new Error("no request");
    const { rows, values, distinct, listed } = await listingOf(archive, request, { offset: 1, limit: 1 });
    expect([rows.length, values, distinct.length, listed]).toEqual([1, [["Suède"]], 3, 3]);
  });
});
