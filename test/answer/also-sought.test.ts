import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noteInWords } from "../../src/wording/note.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { shelve, type Shelved } from "../support/talking-bot.ts";

const FILES = {
  "pagode.txt": `La pagode de Giac Lâm rouvre à Hô Chi Minh-Ville

La pagode de Giac Lâm, à Hô Chi Minh-Ville, a rouvert ses portes le 3 mars 2019 après trois ans de travaux.

Hô Chi Minh-Ville (VNA) – Le chantier, dirigé par l’architecte Lê Van Tuân, a coûté 12 milliards de dongs. -VNA
`,
  "vaccins.txt": `Vaccination contre la rougeole au Myanmar

L’Organisation mondiale de la santé a livré 40.000 doses de vaccin au Myanmar.

Naypyidaw (VNA) – Les doses, arrivées le 5 mai 2018, vont aux hôpitaux de Mandalay. -VNA
`,
};

let shelved: Shelved;
beforeAll(async () => {
  shelved = await shelve(FILES);
});
afterAll(() => shelved.remove());

async function alsoSoughtFor(question: string) {
  const { notes } = await shelved.archivist.ask(question);
  return notes.flatMap((note) => (note.kind === "alsoSought" ? note.pairs : []));
}

describe("an answer", () => {
  it.each([
    ["Quand la pagode de Saigon a-t-elle rouvert ?", [["Saigon", "Hô Chi Minh-Ville"]]],
    ["Quand la pagode de HCMV a-t-elle rouvert ?", [["HCMV", "Hô Chi Minh-Ville"]]],
    [
      "Combien de doses l’OMS a-t-elle livrées en Birmanie ?",
      [
        ["OMS", "Organisation mondiale de la santé"],
        ["Birmanie", "Myanmar"],
      ],
    ],
    ["Quand la pagode de Jiac Lam a-t-elle rouvert ?", [["Jiac", "Giac"]]],
    ["Quand a rouvert la pagodde de Giac Lam ?", [["pagodde", "pagode"]]],
  ])("to « %s » says what was sought too", async (question, pairs) => {
    expect(await alsoSoughtFor(question)).toEqual(pairs.map(([asked, sought]) => ({ asked, sought })));
  });

  it.each([
    "Quand la pagode de Giac Lâm a-t-elle rouvert ?",
    "QUAND LA PAGODE DE GIAC LAM A-T-ELLE ROUVERT A HO CHI MINH VILLE",
    "Qui a dirigé le chantier des pagodes ?",
    "Combien de doses sont arrivées au Myanmar ?",
  ])(
    "to « %s » has the question’s own words, but for accents and endings: nothing is said",
    async (question) => {
      expect(await alsoSoughtFor(question)).toEqual([]);
    },
  );

  it.each([
    ["fr", "Cherché aussi : « Myanmar » pour « Birmanie »."],
    ["en", "Also searched: “Myanmar” for “Birmanie”."],
  ] as const)("says it in the reader’s language (%s)", (language, words) => {
    const note = { kind: "alsoSought", pairs: [{ asked: "Birmanie", sought: "Myanmar" }] } as const;
    expect(noteInWords(wordingOf(language), note).replace(/\s/g, " ")).toBe(words);
  });
});
