import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { explanationInWords } from "../../../src/wording/explanation.ts";
import { wordingOf } from "../../../src/wording/wording.ts";
import { shelve, type Shelved } from "../../support/talking-bot.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

let archive: Shelved;
beforeAll(async () => {
  archive = await shelve();
});
afterAll(() => archive.remove());

const inWords = (answer: Answer) => {
  const { outcome, quotes } = explanationInWords(wordingOf(answer.language), answer);
  return { outcome: outcome.map(plainSpaces), quotes: quotes.map((reasons) => reasons.map(plainSpaces)) };
};

describe("an explanation", () => {
  it("says how a sum was done, and what each quote has of the question", async () => {
    const answer = await archive.archivist.ask("Quand Hanoi et Séoul se sont-ils jumelés ?");
    const { outcome, quotes } = inWords(answer);
    expect(outcome[0]).toMatch(/^Confiance : forte \(\d+ %\)\.$/);
    expect(outcome[1]).toBe("La réponse est un calcul : 20e anniversaire en août 2016 → 2016 − 20 = 1996.");
    expect(quotes).toHaveLength(answer.kind === "none" ? 0 : answer.quotes.length);
    expect(quotes[0]).toEqual([
      "Cette phrase a les 3 mots de la question : « Hanoi », « Séoul » et « jumelés ».",
      "De toutes les phrases examinées, son sens est le plus proche de la question.",
      "L’article parle du sujet : son titre a « Hanoi » et « Séoul ».",
      "L’article est du 10 juillet 2016.",
    ]);
  });

  it.each([
    ["Quand Hanoi et Osaka se sont-ils jumelés ?", "Aucun article n’a le nom « Osaka »."],
    [
      "Qui Nguyen Duc Chung a-t-il rencontré en 2019 ?",
      "L’archive parle du sujet, mais d’un autre temps que « en 2019 ».",
    ],
    ["Qui a gagné la Coupe du monde de rugby ?", "Aucun article n’a les mots « gagné » et « rugby »."],
    [
      "Quand Hanoi et Shanghai se sont-ils jumelés ?",
      "Aucune des phrases examinées n’a à la fois « Hanoi » et « Shanghai », même avec le titre de son article.",
    ],
    ["When did Hanoi and Osaka become sister cities?", "No article has the name “Osaka”."],
  ])("says why there is no answer: %s", async (question, reason) => {
    const answer = await archive.archivist.ask(question);
    expect(answer.kind).not.toBe("answer");
    expect(inWords(answer).outcome).toContain(reason);
  });

  it("takes a name of several words for one, and shows it as it was typed", async () => {
    const answer = await archive.archivist.ask("quand HCMV et ho chi minh ville ont-elles vu Shanghai ?");
    const met = answer.explanation?.quotes.flatMap((reasons) => [...reasons.met, ...reasons.missing]);
    expect(new Set(met)).toEqual(new Set(["HCMV", "vu", "Shanghai"]));
  });

  it("of quotes has two to five sentences each, whatever is asked", async () => {
    for (const question of ["Séoul", "?", "a ".repeat(300), "2016", "Hà Nội và Seoul kết nghĩa năm nào?"]) {
      const { outcome, quotes } = inWords(await archive.archivist.ask(question));
      expect(outcome.length).toBeGreaterThan(0);
      for (const reasons of quotes) {
        expect(reasons.length).toBeGreaterThanOrEqual(2);
        expect(reasons.length).toBeLessThanOrEqual(4);
      }
    }
  });
});
