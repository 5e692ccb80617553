import { describe, expect, it } from "vitest";
import { shortAnswerOf } from "../../../src/answer/short/short-answer.ts";
import { evidenceOf, type Around } from "./evidence-of.ts";

type Case = readonly [
  what: string,
  question: string,
  sentence: string,
  answer: string | null,
  around?: Around,
];

function named([what, question, sentence, answer, around = {}]: Case) {
  return { what, question, sentence, answer, around };
}

const CASES: readonly Case[] = [
  [
    "of what a pronoun stands for, which is another than the one named",
    "Combien pèse VietSat-1 ?",
    "Ce dernier, doté d’un radar, pèsera 570 kg.",
    null,
    { before: "C’est une étape avant le satellite LunaSat." },
  ],
  [
    "of what a pronoun stands for, where it is the one named",
    "Combien pèse LunaSat ?",
    "Ce dernier, doté d’un radar, pèsera 570 kg.",
    "570 kg",
    { before: "C’est une étape avant le satellite LunaSat." },
  ],
  [
    "of another name that is spelt nearly alike",
    "Combien de temps MacroLion a-t-il fonctionné ?",
    "Il avait fonctionné pendant trois mois.",
    null,
    { before: "Le premier satellite, PicoLion, ne pesait qu’un kilogramme." },
  ],
  [
    "of another nationality",
    "Combien de projets japonais la province compte-t-elle ?",
    "La province compte 87 projets sud-coréens.",
    null,
  ],
  [
    "of the nationality asked for",
    "Combien de projets sud-coréens la province compte-t-elle ?",
    "La province compte 87 projets sud-coréens.",
    "87 projets",
  ],
  [
    "of all visitors, where those of one nation are asked for",
    "Combien de visiteurs japonais Phu Lang a-t-elle accueillis ?",
    "Phu Lang a accueilli 8,2 millions de visiteurs.",
    null,
  ],
  [
    "of the visitors of one nation, where all are asked for",
    "Combien de touristes Phu Lang a-t-elle accueillis ?",
    "À Phu Lang, les touristes sud-coréens sont les plus nombreux, avec 310.000 arrivées.",
    null,
  ],
  [
    "of another dimension",
    "Quelle est la profondeur de la mine ?",
    "Les secouristes de la mine ont dégagé la galerie, longue de 240 mètres.",
    null,
  ],
  [
    "of a player, where the youngest is asked for",
    "Quel est le plus jeune joueur du tournoi de Vinh An ?",
    "Le joueur Le Van Be a remporté le tournoi de Vinh An.",
    null,
  ],
  [
    "of wind, where the sun is asked for",
    "Quand le parc solaire de Phu Lang a-t-il été inauguré ?",
    "Le parc éolien de Phu Lang a été inauguré le 15 janvier 2022.",
    null,
  ],
  [
    "of a thing that the title completes otherwise",
    "Quand a eu lieu la première greffe de foie à Vinh An ?",
    "L’établissement avait déjà réussi la première transplantation cardiaque en 2011.",
    null,
    { title: "Première greffe de poumon à Vinh An" },
  ],
  [
    "of a piece of the name that is asked for",
    "Combien de barques ont coulé à Vinh Ky pendant la crue ?",
    "La crue a coulé 84 barques, dont 9 se trouvaient dans le port de Vinh Lam.",
    "84 barques",
    { title: "La crue à Vinh Ky" },
  ],
  [
    "of another role",
    "Qui était l’arbitre du match Phu Lang – Vinh An ?",
    "Le gardien Dang Van Be a été élu homme du match.",
    null,
  ],
  [
    "of the role asked for",
    "Qui était l’arbitre du match Phu Lang – Vinh An ?",
    "L’arbitre du match Phu Lang – Vinh An, Dang Van Be, a été blessé.",
    "Dang Van Be",
  ],
  [
    "of one place's toll, where that of all is asked for",
    "Combien de morts le typhon Mirinae a-t-il faits ?",
    "La province de Phu Lang est la plus touchée, avec 13 morts.",
    null,
  ],
  [
    "of the toll of the place that is named",
    "Combien de morts à Phu Lang ?",
    "La province de Phu Lang est la plus touchée, avec 13 morts.",
    "13 morts",
  ],
  [
    "of how long something else took",
    "Combien de temps a duré la greffe ?",
    "Le greffon a été acheminé en avion en moins de deux heures.",
    null,
  ],
  [
    "of how long it lasted",
    "Combien de temps a duré l’opération ?",
    "L’opération a duré onze heures.",
    "onze heures",
  ],
  [
    "of a race, which measures nobody",
    "Combien mesure la nageuse Ho Thi Mai ?",
    "La nageuse Ho Thi Mai a gagné le 200 m papillon.",
    null,
  ],
  [
    "of coffee, where tea is asked for",
    "Combien de thé Vinh An importe-t-elle ?",
    "Vinh An importe chaque année environ 130.000 tonnes de café.",
    null,
  ],
];

describe("a short answer, or none where the quote tells", () => {
  it.each(CASES.map(named))("$what: $question → $answer", ({ question, sentence, answer, around }) => {
    expect(shortAnswerOf(question, [evidenceOf(sentence, around)])?.text ?? null).toBe(answer);
  });
});

const TOLD: readonly Case[] = [
  [
    "before",
    "Combien de clubs y avait-il avant l’inscription ?",
    "La province compte aujourd’hui 369 clubs, contre 49 avant l’inscription.",
    "49",
  ],
  [
    "now",
    "Combien de clubs la province compte-t-elle ?",
    "La province compte aujourd’hui 369 clubs, contre 49 avant l’inscription.",
    "369 clubs",
  ],
  [
    "of a part of those that the noun counts",
    "Combien de touristes étrangers Phu Lang a-t-elle accueillis ?",
    "Phu Lang a accueilli 8,2 millions de visiteurs, dont 1,1 million d’étrangers.",
    "1,1 million d’étrangers",
  ],
  [
    "in the year of a comparison",
    "Combien de listes le mouvement a-t-il présentées en 2001 ?",
    "Le mouvement présente 188 listes (contre 128 en 2001).",
    "128",
  ],
  [
    "of another of the same kind",
    "Quand le parc de Phu Lang a-t-il été mis en service ?",
    "Un autre parc, Vinh An 1, avait été mis en service en 2019.",
    null,
  ],
  [
    "of points among many",
    "Combien de points Le Van Be a-t-il marqués ?",
    "Le Van Be a marqué 29 points sur 42 possibles.",
    "29 points",
  ],
  [
    "in the spelling of text messages",
    "cmb de blessés à Phu Lang",
    "Le typhon a fait 27 morts et 38 blessés à Phu Lang.",
    "38 blessés",
  ],
  [
    "in English, of whom took part",
    "How many artists took part in the evening?",
    "Plus de 600 artistes ont participé à la soirée.",
    "Plus de 600 artistes",
  ],
  [
    "by the name after the noun",
    "Dans quelle revue l’étude est-elle parue ?",
    "L’étude est parue dans la revue Zootaxa.",
    "Zootaxa",
  ],
  [
    "by no half of a name",
    "Quel trophée le gardien a-t-il remporté ?",
    "Le gardien remporte le trophée William M. Jennings.",
    null,
  ],
  [
    "of whom an office passes from",
    "À qui Vo Van Mai succède-t-il ?",
    "Vo Van Mai succède à Dang Xuan Phu, nommé secrétaire.",
    "Dang Xuan Phu",
  ],
  [
    "of a birth",
    "Où est né Vo Van Mai ?",
    "Né en 1971 à Phu Lang, Vo Van Mai succède à Dang Xuan Phu.",
    "Phu Lang",
  ],
  [
    "of a hospital's head, of which less is said",
    "Qui dirige l’Hôpital central de Phu Lang ?",
    "À Phu Lang, l’opération a été menée par le professeur Pham Nhu Be, directeur de l’hôpital.",
    "Pham Nhu Be",
  ],
  [
    "of a beginning told beside its anniversary",
    "Quand Phu Lang et Vinh An ont-elles signé leur partenariat ?",
    "Une fête s’est ouverte pour les 25 ans du partenariat entre Phu Lang et Vinh An, signé en 1996.",
    "1996",
  ],
  [
    "of where a match is",
    "Où Phu Lang jouera-t-il contre Vinh An ?",
    "Phu Lang affrontera Vinh An le 15 octobre à Bali.",
    "Bali",
  ],
];

describe("what a quote tells", () => {
  it.each(TOLD.map(named))("$what: $question → $answer", ({ question, sentence, answer }) => {
    expect(shortAnswerOf(question, [evidenceOf(sentence)])?.text ?? null).toBe(answer);
  });
});
