import { describe, expect, it } from "vitest";
import { namesAskedKind } from "../../../src/answer/short/asked-kind.ts";
import { readInquiry } from "../../../src/answer/short/inquiry.ts";
import { evidenceOf } from "./evidence-of.ts";

/** Whether a sentence names a thing of the kind that a question asks for by its noun. */
function names(question: string, sentence: string): boolean | null {
  return namesAskedKind(readInquiry(question), evidenceOf(sentence), sentence);
}

describe("the kind of thing that a question's noun promises", () => {
  it.each([
    ["a score", "Sur quel score Hai Phong a-t-il gagné ?", "Hai Phong l’a emporté 3-1."],
    ["a score in words", "Quel a été le score ?", "Les visiteurs ont gagné par trois buts à un."],
    ["a number of a flight", "Quel est le numéro du vol ?", "Le vol VN253 décolle à midi."],
    ["a telephone number", "Quel est le numéro à appeler ?", "Appeler le 024 38 25 61 22."],
    ["a growth", "Quelle croissance le port vise-t-il ?", "Le port vise 7,5 % cette année."],
    ["a penalty", "Quelle peine a-t-il reçue ?", "Il a été condamné à six ans de réclusion."],
    ["a theme", "Quel est le thème du forum ?", "Le forum s’intitule « Eaux vives »."],
    ["a company", "Quelle marque la digue porte-t-elle ?", "La digue porte le nom de Song Hong."],
    ["companies", "Quelles firmes exposent à Vinh ?", "À Vinh exposent notamment Vinamilk et Hoa Phat."],
    ["a language", "Quelle langue apprennent-ils ?", "Ils apprennent le coréen le soir."],
    ["a colour", "Quelle est la couleur des lampions ?", "Les lampions rouges sont allumés."],
    ["a medal", "Quelle médaille a-t-elle reçue ?", "Elle a reçu le bronze."],
    ["a rank", "Quelle place le pays occupe-t-il ?", "Le pays est 4e au classement."],
  ])("is met by %s", (_, question, sentence) => {
    expect(names(question, sentence)).toBe(true);
  });

  it.each([
    ["a score", "Sur quel score Hai Phong a-t-il gagné ?", "Hai Phong a gagné en demi-finale."],
    ["a number", "Quel est le numéro du vol ?", "Le vol part le 26 novembre avec 189 passagers."],
    ["a growth", "Quelle croissance le port vise-t-il ?", "Le port vise 40 millions de tonnes."],
    ["a theme", "Quel est le thème du forum ?", "Le forum s’est ouvert à Vinh."],
    ["a company", "Quelle marque a fourni la digue de Vinh ?", "La digue de Vinh a été fournie en France."],
    ["a company but a person", "Quelle banque finance la digue ?", "M. Pham Van Be l’a visitée."],
    ["a song", "Quelle chanson a ouvert le bal ?", "Le chanteur Le Van Be a ouvert le bal."],
    ["a religion", "Quelle religion y pratique-t-on ?", "On y cultive le riz."],
    ["a language", "Quelle langue apprennent-ils ?", "Ils apprennent la couture le soir."],
    ["a colour", "Quelle est la couleur des lampions ?", "Les lampions sont allumés."],
    [
      "an anniversary of those named",
      "Quel anniversaire Vinh et Lille fêtent-elles ?",
      "Hué et Pau fêtent un 10e anniversaire.",
    ],
  ])("is not met where a sentence names no %s", (_, question, sentence) => {
    expect(names(question, sentence)).toBe(false);
  });

  it.each([
    ["what looks like any noun", "Quel cadeau a-t-il offert ?"],
    ["no kind at all", "Pourquoi la digue a-t-elle cédé ?"],
    ["a few words that are looked for elsewhere", "Combien mesure la digue ?"],
  ])("is not known of a question for %s", (_, question) => {
    expect(names(question, "La digue a cédé.")).toBeNull();
  });
});
