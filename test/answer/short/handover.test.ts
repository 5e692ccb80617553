import { describe, expect, it } from "vitest";
import { shortAnswerOf } from "../../../src/answer/short/short-answer.ts";
import { evidenceOf } from "./evidence-of.ts";

describe("who leads after or before somebody, with whom, and whose wife", () => {
  it.each([
    [
      "Qui est le nouveau directeur du musée ?",
      "M. Hoàng Dao Cuong a pris lundi les rênes de l’établissement, où il remplace Mme Lê Thi Hai.",
      "Le Musée de Huê a un nouveau directeur",
      "Hoàng Dao Cuong",
    ],
    [
      "Qui dirigeait le musée avant lui ?",
      "M. Hoàng Dao Cuong a pris lundi les rênes de l’établissement, où il remplace Mme Lê Thi Hai.",
      "Le Musée de Huê a un nouveau directeur",
      "Lê Thi Hai",
    ],
    [
      "Qui succède à Lê Thi Hai ?",
      "M. Hoàng Dao Cuong a pris lundi les rênes de l’établissement, où il remplace Mme Lê Thi Hai.",
      "Le Musée de Huê a un nouveau directeur",
      "Hoàng Dao Cuong",
    ],
    [
      "Qui remplace Lê Thi Hai ?",
      "Mme Lê Thi Hai succède à M. Hoàng Dao Cuong, parti à la retraite.",
      "Le Musée de Huê a un nouveau directeur",
      null,
    ],
    [
      "À qui succède-t-elle ?",
      "Mme Lê Thi Hai succède à M. Hoàng Dao Cuong, parti à la retraite.",
      "Le Musée de Huê a un nouveau directeur",
      "Hoàng Dao Cuong",
    ],
    [
      "Qui était son prédécesseur ?",
      "Mme Lê Thi Hai succède au docteur Hoàng Dao Cuong, parti à la retraite.",
      "Le Musée de Huê a un nouveau directeur",
      null,
    ],
    [
      "Qui est le nouveau directeur du musée ?",
      "Le musée a été inauguré par M. Hoàng Dao Cuong.",
      "Le Musée de Huê a un nouveau directeur",
      null,
    ],
    [
      "Qui a découvert la grotte ?",
      "C’est un bûcheron de Son Trach, Hô Khanh, qui est tombé sur la grotte en 1990.",
      "La grotte",
      "Hô Khanh",
    ],
    [
      "Avec qui le Vietnam a-t-il signé l'accord ?",
      "L’accord conclu avec l’Union européenne entrera en vigueur le 1er août.",
      "Vietnam : accord",
      "Union européenne",
    ],
    [
      "Comment s'appelle la femme du président ?",
      "Le président et son épouse, Mme Nguyên Thi Hiên, ont visité la pagode.",
      "Une visite",
      "Nguyên Thi Hiên",
    ],
    [
      "Qui finance le projet ?",
      "Le projet, d’un coût de 12 millions d’euros, est soutenu par l’Agence française de développement (AFD).",
      "Un projet",
      "l’Agence française de développement",
    ],
  ])("%s — %s (%s) → %s", (question, sentence, title, answer) => {
    expect(shortAnswerOf(question, [evidenceOf(sentence, { title })])?.text ?? null).toBe(answer);
  });

  it("reads a word of any length once", () => {
    const sentence = `Mme Lan remplace ${"a".repeat(20_000)} Nguyên Van Hai.`;
    const found = shortAnswerOf("Qui dirigeait le musée avant elle ?", [
      evidenceOf(sentence, { title: "Le musée" }),
    ]);
    expect(found?.text).toBe("Nguyên Van Hai");
  });
});
