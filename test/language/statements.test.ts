import { describe, expect, it } from "vitest";
import { statementsAskedFor, statementsOf, type Statement } from "../../src/language/statements.ts";

describe("what a sentence states", () => {
  it.each<[sentence: string, stated: Statement[], not: Statement[]]>([
    ["Le sommet s’est ouvert le 10 juillet 2016.", ["date", "year"], ["clock", "money", "cause"]],
    ["Le sommet s’est ouvert le 10 juillet.", ["date"], ["year", "money"]],
    ["Les deux villes sont jumelées depuis vingt ans.", ["date", "year", "duration"], ["money", "clock"]],
    ["Le marché s’anime à 4 heures.", ["clock"], ["money", "share"]],
    ["Le trajet dure 45 minutes.", ["number", "duration"], ["money", "share"]],
    ["Le pont a coûté 12 millions de dollars.", ["number", "money"], ["share", "clock"]],
    ["La part atteint 5,76 %.", ["number", "share"], ["money", "clock"]],
    ["La moitié des arbres sont vieux.", ["share"], ["money", "clock"]],
    ["Le maire, Nguyen Van Lan, a parlé.", ["person"], ["money", "share", "date"]],
    ["Le sommet se tient à Singapour.", ["place"], ["money", "person"]],
    ["Le vol est annulé à cause de la pluie.", ["cause"], ["money", "date"]],
    [
      "Il pleut.",
      [],
      ["date", "year", "clock", "number", "money", "share", "duration", "person", "place", "cause"],
    ],
  ])("in %j: %j, and not %j", (sentence, stated, not) => {
    const found = statementsOf(sentence);
    expect(found).toEqual(expect.arrayContaining(stated));
    expect(found.filter((each) => not.includes(each))).toEqual([]);
  });
});

describe("what a question asks to be stated", () => {
  it.each<[question: string, asked: Statement[]]>([
    ["Quand a-t-il ouvert ?", ["date"]],
    ["En quelle année a-t-il ouvert ?", ["date", "year"]],
    ["Depuis quand est-il ouvert ?", ["date", "year"]],
    ["À quelle heure ouvre-t-il ?", ["date", "clock"]],
    ["Combien de ponts ?", ["number"]],
    ["Combien coûte le pont ?", ["number", "money"]],
    ["Quel est le taux de croissance ?", ["number", "share"]],
    ["Combien de temps dure le trajet ?", ["number", "duration"]],
    ["Qui a gagné ?", ["person"]],
    ["Où a-t-il lieu ?", ["place"]],
    ["Pourquoi est-il fermé ?", ["cause"]],
    ["Qu’est-ce qui a retardé le chantier ?", ["cause"]],
    ["Est-il ouvert ?", []],
    ["Quels sont les projets ?", []],
    ["Que produit-on ici ?", []],
  ])("%j: %j", (question, asked) => {
    expect(statementsAskedFor(question)).toEqual(asked);
  });
});
