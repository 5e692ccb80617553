import { describe, expect, it } from "vitest";
import { shortAnswerOf } from "../../../src/answer/short/short-answer.ts";
import { evidenceOf, type Around } from "./evidence-of.ts";

function told(question: string, sentence: string, around: Around = {}): string | null {
  return shortAnswerOf(question, [evidenceOf(sentence, around)])?.text ?? null;
}

describe("a number", () => {
  it.each([
    [
      "of the thing measured",
      "Quel est le prix du billet du musée de Vinh An ?",
      "Le prix du billet du musée de Vinh An est de 30 000 dôngs.",
      "30 000 dôngs",
    ],
    [
      "of another thing measured",
      "Quel est le prix du billet du musée de Vinh An ?",
      "La restauration du musée de Vinh An a coûté 740 000 euros.",
      null,
    ],
    [
      "of a salary, where none is told",
      "Quel est le salaire d’un ouvrier de l’usine de Phu Lang ?",
      "L’usine de Phu Lang représente un investissement de 18 millions de dollars.",
      null,
    ],
    [
      "of visitors, where inhabitants are asked for",
      "Combien d’habitants compte la ville de Sakai ?",
      "La ville de Sakai a reçu 158 420 visiteurs.",
      null,
    ],
    [
      "of a sale elsewhere",
      "Combien de tonnes de mangues Phu Lang a-t-elle vendues au Japon ?",
      "Phu Lang attend une production de 21 500 tonnes de mangues.",
      null,
    ],
    [
      "that is a length, of how long a thing is",
      "How long is the footbridge of Vinh An?",
      "Long de 720 mètres, le pont piétonnier de Vinh An a demandé quatorze mois de travaux.",
      "720 mètres",
    ],
    [
      "of a list, where nothing tells which",
      "Combien d’années de prison pour le juge de Vinh An ?",
      "À Vinh An, Le Van Tam a été condamné à treize ans, Ho Van Be à neuf ans et Vu Thi Yen à six ans.",
      null,
    ],
  ])("%s", (_what, question, sentence, expected) => {
    expect(told(question, sentence)).toBe(expected);
  });
});

describe("a person", () => {
  it.each([
    [
      "who does it, in the present",
      "Qui recommande de fermer la mine de Phu Lang ?",
      "L’auteur du rapport, Sebastian Kranz, recommande de fermer la mine de Phu Lang.",
      "Sebastian Kranz",
    ],
    [
      "who only speaks near it",
      "Qui a inventé le téléphone ?",
      "Le directeur, Mai Dang Hieu, a indiqué que les habitants seraient prévenus par téléphone.",
      null,
    ],
    [
      "who took part, where the winner is asked for",
      "Qui a gagné le marathon de Vinh An ?",
      "Le plus âgé, Nguyen Van Bich, 81 ans, a bouclé le marathon de Vinh An.",
      null,
    ],
    [
      "of the same family",
      "Qui a chanté en hommage à Paul Verdier ?",
      "Sa fille, la violoniste Claire Verdier, a chanté en hommage.",
      "Claire Verdier",
    ],
    [
      "after his nationality",
      "Qui a remporté le marathon de Vinh An ?",
      "Le Kényan Josphat Kiplagat a remporté le marathon de Vinh An.",
      "Josphat Kiplagat",
    ],
  ])("%s", (_what, question, sentence, expected) => {
    expect(told(question, sentence)).toBe(expected);
  });
});

describe("a place", () => {
  it.each([
    [
      "from which something came",
      "De quel port était parti le paquebot Celestia ?",
      "Le paquebot Celestia, parti de Hong Kong, a accosté le 3 janvier au port de Vinh An.",
      "Hong Kong",
    ],
    [
      "to which it came, where its origin is asked for",
      "De quel port était parti le paquebot Celestia ?",
      "Le paquebot Celestia a accosté le 3 janvier au port de Vinh An.",
      null,
    ],
  ])("%s", (_what, question, sentence, expected) => {
    expect(told(question, sentence)).toBe(expected);
  });

  it("of what the sentence before names", () => {
    const before = "Lyon prêtera des photographies anciennes à Vinh An.";
    const sentence = "Elles seront exposées dans le parc Tao Dan.";
    expect(told("Où verra-t-on les photographies anciennes prêtées par Lyon ?", sentence, { before })).toBe(
      "parc Tao Dan",
    );
  });
});
