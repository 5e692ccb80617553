import { describe, expect, it } from "vitest";
import { fullQuestion } from "../../../src/language/chat/full-question.ts";

describe("a question in full", () => {
  it.each([
    ["Date de la rencontre ?", "quelle est la date de la rencontre ?"],
    ["dates du 14e Congrès ?", "quelles sont les dates du 14e Congrès ?"],
    ["l'année du jumelage ?", "quelle est l'année du jumelage ?"],
    ["Année de création du musée ?", "quelle est l'année de création du musée ?"],
    ["Prix moyen d'un logement ?", "quel est le prix moyen d'un logement ?"],
    ["maire de Lyon ?", "qui est le maire de Lyon ?"],
    ["la directrice du zoo ?", "qui est la directrice du zoo ?"],
    ["ambassadrice de Suède ?", "qui est l'ambassadrice de Suède ?"],
    ["PDG de Vingroup ?", "qui est le PDG de Vingroup ?"],
    ["les auteurs du rapport ?", "qui sont les auteurs du rapport ?"],
    ["nom du pilote ?", "quel est le nom du pilote ?"],
    ["causes de la panne ?", "quelles sont les causes de la panne ?"],
    ["c'est quoi la date ?", "quelle est la date ?"],
    ["sais-tu le prix d'un visa ?", "quel est le prix d'un visa ?"],
    ["je voudrais savoir quand le musée a brûlé ?", "quand le musée a brûlé ?"],
    ["Je me demande si elle a signé ?", "est-ce qu'elle a signé ?"],
    ["ça fait combien d'années que la ligne existe ?", "depuis combien d'années la ligne existe ?"],
    ["ça fait longtemps qu'il est fermé ?", "depuis combien de temps il est fermé ?"],
    ["la statue elle pèse combien ?", "combien pèse la statue ?"],
    ["Le pont mesure combien ?", "combien mesure le pont ?"],
    ["ça coûte combien ?", "ça coûte combien ?"],
    ["date of the fair ?", "what is the date of the fair ?"],
    ["mayor of Lyon ?", "who is the mayor of Lyon ?"],
    ["giá vé ?", "giá vé là bao nhiêu ?"],
    ["ngày khai mạc ?", "ngày khai mạc là ngày nào ?"],
  ])("%j is %j", (typed, full) => {
    expect(fullQuestion(typed).text).toBe(full);
  });

  it.each([
    "Quelle est la date de la rencontre ?",
    "donne-moi la liste des articles sur Huê ?",
    "dis-moi tout sur le café ?",
    "La date du concours a été fixée au 3 mai ?",
    "Le ministre, M. Hung, plaide pour la paix ?",
    "pont de Rach Miêu ?",
    "président Obama en visite ?",
    "",
  ])("stays as it is: %j", (typed) => {
    expect(fullQuestion(typed).text).toBe(typed);
  });

  it("is made of 100,000 characters quickly", () => {
    const started = performance.now();
    for (const unit of [
      "date de ",
      "dis-moi ",
      "bonjour ",
      "le la ",
      "a ",
      "total total ",
      "combien de millions de ",
    ])
      fullQuestion(unit.repeat(100_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
