import { describe, expect, it } from "vitest";
import { questionTerms, termsOf } from "../../../src/language/terms/terms.ts";

describe("terms", () => {
  it.each([
    ["Les villes jumelées", "la ville jumelée"],
    ["l’amitié d’Hanoï", "amitié Hanoi"],
    ["les liens entre Hà Nội et Seoul", "lien Hanoi Séoul"],
    ["Saigon", "Hô Chi Minh-Ville"],
    ["pêche", "PÊCHE".normalize("NFD")],
    ["coopérations bilatérales", "cooperation bilaterale"],
  ])("of %j and %j are the same", (one, other) => {
    expect(termsOf(one)).toEqual(termsOf(other));
    expect(termsOf(one).length).toBeGreaterThan(0);
  });

  it.each(["le la les de du", "a-t-il", "qu’elle y est", "the of and", "", "… !"])(
    "of %j are none",
    (text) => {
      expect(termsOf(text)).toEqual([]);
    },
  );

  it("keep order, repetitions and figures", () => {
    expect(termsOf("pont 2016, pont 7 et pont")).toEqual(["pont", "2016", "pont", "7", "pont"]);
  });

  it.each([
    ["En quelle année Hanoi et Séoul se sont-ils jumelés ?", "Hanoi Séoul jumelés"],
    ["Peux-tu me dire combien coûte le pont svp ?", "coûte pont"],
    ["kan seoul jumelé ?", "seoul jumelé"],
    ["What year was the bridge opened?", "pont opened"],
  ])("of the question %j are those of %j", (question, terms) => {
    expect(questionTerms(question)).toEqual(termsOf(terms));
  });

  it("of a passage keep the words that only a question sets aside", () => {
    expect(termsOf("le nombre et la date").length).toBe(2);
    expect(questionTerms("le nombre et la date")).toEqual([]);
  });
});
