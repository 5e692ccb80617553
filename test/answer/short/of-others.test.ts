import { describe, expect, it } from "vitest";
import { shortAnswerOf } from "../../../src/answer/short/short-answer.ts";
import { evidenceOf, type Around } from "./evidence-of.ts";

const BUSES = "Mai Phu a offert à la ville de Lorient une statue, et Lorient a offert à Mai Phu trois bus.";
const GRANTS = "Le Vietnam accordera 1.160 bourses, et le Laos en accordera 60 aux étudiants vietnamiens.";
const TRADE = "Le commerce a atteint 5,3 milliards d’euros en 2019, contre 4,6 milliards d’euros en 2018.";
const ONLINE =
  "En 2025, le commerce en ligne a atteint 36 milliards de dollars, soit trois fois plus qu’en 2020.";
const BRIDGE = "Le pont a coûté 6.300 milliards de dôngs, soit 270 millions de dollars.";
const VISITORS = "Le festival a attiré cette année 30.000 visiteurs, contre 22.000 l’année dernière.";
const MINISTERS =
  "Le ministre des Affaires étrangères Bui Van Son a rencontré les ministres des Affaires étrangères du Japon, Sato Takeshi, et de la Suisse, Anna Cassis.";
const ENVOY =
  "L’ambassadeur Dang Minh Khoi a salué les échanges, y compris les visites des ministres en 2015.";

type Row = readonly [answer: string | null, question: string, sentence: string, around?: Around];

const rows: readonly Row[] = [
  ["trois bus", "Combien de bus Lorient a-t-elle offerts à Mai Phu ?", BUSES],
  [null, "Combien de bus Mai Phu a-t-elle offerts à Lorient ?", BUSES],
  ["1.160 bourses", "Combien de bourses le Vietnam accordera-t-il ?", GRANTS],
  ["60", "Combien de bourses le Laos accordera-t-il ?", GRANTS],
  ["5,3 milliards d’euros", "À combien s’élevait le commerce en 2019 ?", TRADE],
  ["4,6 milliards d’euros", "À combien s’élevait le commerce en 2018 ?", TRADE],
  [null, "À combien s’élevait le commerce en 2020 ?", TRADE, { date: { year: 2020, certainty: "stated" } }],
  ["36 milliards de dollars", "À combien s’élevait le commerce en ligne en 2025 ?", ONLINE],
  [null, "À combien s’élevait le commerce en ligne en 2020 ?", ONLINE],
  ["30.000 visiteurs", "Combien de visiteurs cette année au festival ?", VISITORS],
  ["270 millions de dollars", "Combien le pont a-t-il coûté en dollars ?", BRIDGE],
  ["6.300 milliards de dôngs", "Combien le pont a-t-il coûté en dôngs ?", BRIDGE],
  [
    null,
    "Combien a coûté le pont ?",
    "Le coût du pont initialement prévu était de 5.000 milliards de dôngs.",
  ],
  [null, "Combien devait coûter le pont ?", "Le pont a coûté 6.300 milliards de dôngs."],
  ["5 milliards de dôngs", "Combien devait coûter le pont ?", "Le pont devait coûter 5 milliards de dôngs."],
  [
    null,
    "Combien de morts a fait le typhon Noul ?",
    "Le précédent typhon, Molave, avait fait 40 morts.",
    { title: "Typhon Noul : le bilan" },
  ],
  [
    null,
    "Combien d’étudiants vietnamiens vivent à Lorient ?",
    "Quelque 12.000 Vietnamiens vivent à Lorient.",
  ],
  ["Sato Takeshi", "Qui est le ministre japonais des Affaires étrangères ?", MINISTERS],
  [null, "Qui est le ministre des Affaires étrangères de la Suisse ?", MINISTERS],
  ["Bui Van Son", "Qui est le ministre des Affaires étrangères du Vietnam ?", MINISTERS],
  [
    null,
    "Qui est la secrétaire du Parti de Mai Phu ?",
    "La secrétaire adjointe du Parti de Mai Phu, Nguyen Thi Tuyen, a pris la parole.",
  ],
  [
    null,
    "Qui est le maire de Lorient ?",
    "Il a reçu les maires de Brest et de Lorient, Yves Le Goff et Paul Morvan.",
  ],
  [
    null,
    "Qui est la femme du Premier ministre ?",
    "Le Premier ministre Pham Minh Chinh et son épouse ont rencontré des femmes diplomates.",
  ],
  [
    "Pham Thi Lan",
    "Qui est la femme de l’ambassadeur Nguyen Thiep ?",
    "L’ambassadeur Nguyen Thiep, dont l’épouse Pham Thi Lan enseigne, a pris ses fonctions.",
  ],
  ["Park Min Ho", "le maire de Daegu, c’est qui ?", "Le maire de Daegu, Park Min Ho, a reçu une délégation."],
  [null, "Qui est le maire de Bruges ?", "Le maire de Bruges, Dirk De fauw, a visité le stand."],
  [
    null,
    "En quelle année Dang Minh Khoi a-t-il visité le Zhejiang ?",
    ENVOY,
    { title: "Visite au Zhejiang" },
  ],
  [
    null,
    "Depuis quand Mai Phu et Lorient coopèrent-elles ?",
    "À partir de 2020, la coopération entre Mai Phu et Lorient a été interrompue.",
  ],
  [
    null,
    "Who is the Chinese ambassador to Vietnam?",
    "L’ambassadeur Dang Minh Khoi a salué ces échanges.",
    { before: "L’ambassadeur du Vietnam en Chine, Dang Minh Khoi, a été reçu." },
  ],
];

describe("what a sentence tells of another than what is asked about", () => {
  it.each(rows.map((row) => ({ name: `${row[0] ?? "nothing"} ← ${row[1]}`, row })))("$name", ({ row }) => {
    const [answer, question, sentence, around] = row;
    expect(shortAnswerOf(question, [evidenceOf(sentence, around)])?.text ?? null).toBe(answer);
  });
});
