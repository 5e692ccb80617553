import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortAnswerOf } from "../../../src/answer/short/short-answer.ts";
import { evidenceOf, type Around } from "./evidence-of.ts";

type Case = readonly [question: string, sentence: string, answer: string | null, around?: Around];

/** What is said to a row's question: the text, and where it is no plain quotation, that and the whole answer. */
function said([question, sentence, , around]: Case): unknown {
  const found = shortAnswerOf(question, [evidenceOf(sentence, around)]);
  const plain = found?.basis === "quoted" && found.derivation === null && found.supports.length === 0;
  return plain ? found.text : found;
}

/** The rows with names for the test's title. */
function named(
  cases: readonly Case[],
): { question: string; sentence: string; answer: string | null; row: Case }[] {
  return cases.map((row) => ({ question: row[0], sentence: row[1], answer: row[2], row }));
}

const WHEN: readonly Case[] = [
  [
    "Quand le pont de Tam Ky a-t-il été inauguré ?",
    "Le pont de Tam Ky a été inauguré le 10 juillet 2016.",
    "10 juillet 2016",
  ],
  [
    "En quelle année le pont de Tam Ky a-t-il été inauguré ?",
    "Le pont de Tam Ky a été inauguré le 10 juillet 2016.",
    "2016",
  ],
  [
    "En quelle année la société Ba Vi a-t-elle été fondée ?",
    "Fondée en 1998, la société Ba Vi a ouvert trois usines en 2012.",
    "1998",
  ],
  [
    "En quelle année la société Ba Vi a-t-elle ouvert trois usines ?",
    "Fondée en 1998, la société Ba Vi a ouvert trois usines en 2012.",
    "2012",
  ],
  ["Quel jour commence la régate de Tam Ky ?", "La régate de Tam Ky commence le 18 mai au matin.", "18 mai"],
  ["À quelle heure ouvre le marché de Tam Ky ?", "Le marché de Tam Ky ouvre à 5 h 30.", "5 h 30"],
  [
    "À quelle heure commence le marché de Tam Ky ?",
    "Le marché de Tam Ky s’anime à partir de 4 heures et se vide vers 9 heures.",
    "4 heures",
  ],
  [
    "À quelles heures le pont de Tam Ky est-il fermé ?",
    "Le pont de Tam Ky est fermé entre 23 h et 5 h.",
    "entre 23 h et 5 h",
  ],
  [
    "Quand se tiendra le festival de Tam Ky ?",
    "Le festival de Tam Ky se tiendra du 10 au 14 avril.",
    "du 10 au 14 avril",
  ],
  [
    "Quand le tunnel de Tam Ky sera-t-il achevé ?",
    "Le tunnel de Tam Ky sera achevé d’ici 2030.",
    "d’ici 2030",
  ],
  ["When was the Tam Ky bridge opened?", "Le pont de Tam Ky a été ouvert le 3 mars 2011.", "3 mars 2011"],
  ["Cầu Tam Kỳ khánh thành năm nào?", "Le pont de Tam Ky a été inauguré le 3 mars 2011.", "2011"],
  ["Quel mois récolte-t-on le thé de Tam Ky ?", "Le thé de Tam Ky est récolté en mars 2019.", "mars 2019"],
  [
    "À quel siècle remonte le temple de Tam Ky ?",
    "Le temple de Tam Ky remonte au XVIe siècle.",
    "XVIe siècle",
  ],
  [
    "Depuis combien de temps Hanoi et Lyon sont-elles jumelées ?",
    "Hanoi et Lyon sont jumelées depuis dix ans.",
    "dix ans",
  ],
  [
    "Quel jour a lieu la course de barques ?",
    "Elle est prévue le 18 avril à l’aube.",
    "18 avril",
    { before: "La course de barques attire la foule." },
  ],
  // Nothing of what is asked, the wrong time of the verb, or no date as exact as the question.
  ["Quand le maire de Tam Ky a-t-il démissionné ?", "Le pont a été inauguré le 10 juillet 2016.", null],
  [
    "En quelle année le pont de Tam Ky a-t-il été inauguré ?",
    "Le pont de Tam Ky a été inauguré le 10 juillet.",
    null,
  ],
  ["Quel jour commence la régate de Tam Ky ?", "La régate de Tam Ky commence en mai 2016.", null],
  [
    "Quand l’usine de Tam Ky a-t-elle été fondée ?",
    "L’usine de Tam Ky est suspendue depuis février 2020.",
    null,
  ],
  ["Quand l’usine de Tam Ky a-t-elle été fondée ?", "L’usine de Tam Ky fermera d’ici 2030.", null],
];

const HOW_MANY: readonly Case[] = [
  [
    "Combien de projets la province de Ba Ria a-t-elle approuvés ?",
    "La province de Ba Ria a approuvé 150 projets en dix mois.",
    "150 projets",
  ],
  ["Combien de marins ont été repêchés ?", "Sur les 101 marins à bord, 88 ont été repêchés.", "88"],
  [
    "Combien de visiteurs reçoit le musée de Ba Ria ?",
    "Le musée de Ba Ria reçoit 110.000 visiteurs par an et emploie 36 guides.",
    "110.000 visiteurs",
  ],
  [
    "Combien de guides emploie le musée de Ba Ria ?",
    "Le musée de Ba Ria reçoit 110.000 visiteurs par an et emploie 36 guides.",
    "36 guides",
  ],
  [
    "Combien coûtera le pont de Ba Ria ?",
    "Le pont de Ba Ria, long de 3 km, coûtera 1,7 milliard de dollars.",
    "1,7 milliard de dollars",
  ],
  [
    "Quelle est la longueur du pont de Ba Ria ?",
    "Le pont de Ba Ria, long de 3 km, coûtera 1,7 milliard de dollars.",
    "3 km",
  ],
  [
    "Quelle part du café de Ba Ria est exportée ?",
    "Les torréfacteurs de Ba Ria exportent 62 % de leur café.",
    "62 %",
  ],
  [
    "Quelle part du café de Ba Ria est exportée ?",
    "Neuf dixièmes du café de Ba Ria sont exportés.",
    "Neuf dixièmes",
  ],
  ["Combien de temps dure le vol Ba Ria – Vinh ?", "Le vol Ba Ria – Vinh dure 2 h 48.", "2 h 48"],
  [
    "Combien de temps ont duré les travaux du pont ?",
    "Les travaux du pont ont duré quatorze mois et mobilisé 600 ouvriers.",
    "quatorze mois",
  ],
  [
    "Combien d’habitants compte Ba Ria ?",
    "Ba Ria compte près de 300 000 habitants.",
    "près de 300 000 habitants",
  ],
  [
    "Quelle est la population de Ba Ria ?",
    "Ba Ria compte près de 300 000 habitants.",
    "près de 300 000 habitants",
  ],
  [
    "Combien de millions de dollars pour le port de Ba Ria ?",
    "Le port de Ba Ria coûtera 36 millions de dollars et emploiera 200 personnes.",
    "36 millions de dollars",
  ],
  [
    "Combien de milliards a coûté le port de Ba Ria ?",
    "Le port de Ba Ria a coûté 2 milliards de dôngs.",
    "2 milliards de dôngs",
  ],
  [
    "Combien de millions de touristes Ba Ria a-t-elle accueillis ?",
    "Ba Ria a accueilli 3 millions de touristes.",
    "3 millions de touristes",
  ],
  [
    "La statue de Ba Ria pèse combien ?",
    "Haute de 12 mètres, la statue de Ba Ria pèse neuf tonnes.",
    "neuf tonnes",
  ],
  [
    "De combien a augmenté la production de Ba Ria ?",
    "La production de Ba Ria a augmenté de 6,3 %.",
    "6,3 %",
  ],
  [
    "Combien de tonnes de riz la coopérative a-t-elle vendues ?",
    "La coopérative a vendu 1 200 tonnes de riz.",
    "1 200 tonnes",
  ],
  [
    "À quelle fréquence les stations envoient-elles leurs mesures ?",
    "Les stations envoient leurs mesures toutes les quinze minutes.",
    "toutes les quinze minutes",
  ],
  [
    "How many visitors does the Ba Ria museum receive?",
    "Le musée de Ba Ria reçoit 110.000 visiteurs par an.",
    "110.000 visiteurs",
  ],
  ["cb de marin ont ete sauvé", "Les 88 marins ont été sauvés dans la nuit.", "88 marins"],
  ["Combien d’électeurs ont voté ?", "45 % des électeurs ont voté.", "45 %"],
  // Another thing is counted, another measure is given, or another object is measured.
  [
    "Combien de guides emploie le musée de Ba Ria ?",
    "Le musée de Ba Ria reçoit 110.000 visiteurs et possède 20 salles.",
    null,
  ],
  ["Combien coûtera le pont de Ba Ria ?", "Le pont de Ba Ria sera long de 3 km.", null],
  [
    "Combien de tonnes de litchis la coopérative a-t-elle vendues ?",
    "La coopérative a vendu 1 200 tonnes de riz.",
    null,
  ],
  [
    "Quel âge avait la victime du typhon ?",
    "La victime du typhon, la pire depuis seize ans, a été retrouvée.",
    null,
  ],
  ["Quelle est la population de Ba Ria ?", "Ba Ria compte 12 ponts.", null],
  [
    "Combien de projets Ba Ria soutient-elle ?",
    "Ba Ria soutient les projets de coopération entre les deux parties.",
    null,
  ],
];

const WHO: readonly Case[] = [
  [
    "Qui est le président du Comité populaire de Hanoi ?",
    "Le président du Comité populaire de Hanoi, Nguyen Duc Chung, a rencontré le maire de Séoul, Park Won Soon.",
    "Nguyen Duc Chung",
  ],
  [
    "Qui est le maire de Séoul ?",
    "Le président du Comité populaire de Hanoi, Nguyen Duc Chung, a rencontré le maire de Séoul, Park Won Soon.",
    "Park Won Soon",
  ],
  [
    "Qui dirige la société Ba Vi ?",
    "Sa directrice, Pham Thi Hong Nga, a annoncé une usine.",
    "Pham Thi Hong Nga",
    { before: "La société Ba Vi exporte ses thés." },
  ],
  [
    "Qui est le vice-président du Comité populaire de Ba Vi ?",
    "« La récolte est bonne », a souligné Phan Van Ty, vice-président du Comité populaire de Ba Vi.",
    "Phan Van Ty",
  ],
  [
    "Qui a dessiné l’opéra de Tam Ky ?",
    "L’opéra de Tam Ky a été dessiné par l’architecte italien Carlo Bianchi.",
    "Carlo Bianchi",
  ],
  [
    "Qui a acheté la millième barque de Tam Ky ?",
    "La millième barque de Tam Ky a été achetée par une enseignante de Vinh.",
    "une enseignante de Vinh",
  ],
  ["Qui finance le pont de Tam Ky ?", "La Banque mondiale finance le pont de Tam Ky.", "La Banque mondiale"],
  [
    "Qui a été désignée à la tête du fonds ?",
    "C’est la Canadienne Claire Martin qui a été désignée à la tête du fonds.",
    "Claire Martin",
  ],
  ["Qui est l’ambassadeur de Chine ?", "L’ambassadeur de Chine He Wei a visité le port.", "He Wei"],
  [
    "Contre qui le Vietnam a-t-il perdu la finale ?",
    "Le Vietnam a perdu la finale contre la Thaïlande.",
    "Thaïlande",
  ],
  [
    "Quelle entreprise construira le pont de Tam Ky ?",
    "Le pont de Tam Ky sera construit par le groupement Truong Hai.",
    "Truong Hai",
  ],
  [
    "Qui est le maire de Tam Ky ?",
    "Le président a reçu, lundi, la maire adjointe de Tam Ky, venue faire le point.",
    null,
  ],
  // Reporters, other offices, other towns, lists.
  [
    "Qui a construit le pont de Tam Ky ?",
    "Le pont de Tam Ky rouvrira, a précisé le directeur, Trinh Van Lam.",
    null,
  ],
  [
    "Qui a rencontré le maire de Tam Ky ?",
    "La présidente du port, Le Thi Hoa, a rencontré mardi le maire de Tam Ky, Tran Van Long.",
    "Le Thi Hoa",
  ],
  ["Qui a remis un cadeau au maire de Tam Ky ?", "Le maire de Tam Ky Tran Van Long a reçu un cadeau.", null],
  [
    "Qui a remis une médaille à la championne ?",
    "Le ministre Tran Van Long a remis une médaille à la championne, Le Thi Hoa.",
    "Tran Van Long",
  ],
  ["Qui est le maire de Toulouse ?", "Le maire de Daegu, Kwon Sang Min, a parlé de jumelage.", null],
  ["Qui est le maire de Tam Ky ?", "L’adjointe au maire de Tam Ky, Le Thi Hoa Binh, a ouvert la fête.", null],
  ["Qui est Nguyen Duc Chung ?", "Le maire de Séoul, Park Won Soon, a rencontré Nguyen Duc Chung.", null],
  [
    "Quels ministres ont visité Tam Ky ?",
    "Le ministre Tran Van Hai et le ministre Le Van Bao ont visité Tam Ky.",
    null,
  ],
];

const WHERE: readonly Case[] = [
  [
    "Où doit se tenir la prochaine édition du forum ?",
    "La Thaïlande a proposé que la prochaine édition du forum se tienne à Phuket.",
    "Phuket",
  ],
  [
    "Où est établi le secrétariat de la commission ?",
    "Le secrétariat de la commission, établi à Vientiane, sera agrandi.",
    "Vientiane",
  ],
  [
    "Où le maire de Hanoi a-t-il rencontré le maire de Séoul ?",
    "Le maire de Hanoi a rencontré à Singapour le maire de Séoul.",
    "Singapour",
  ],
  [
    "Où a eu lieu l’exposition de laques ?",
    "L’exposition de laques a eu lieu au Musée des femmes du Vietnam.",
    "Musée des femmes du Vietnam",
  ],
  [
    "Où se trouve l’incubateur ?",
    "L’incubateur est installé dans le parc industriel de Tra Noc.",
    "parc industriel de Tra Noc",
  ],
  [
    "Dans quelle province la tempête est-elle arrivée ?",
    "La tempête est arrivée dans la province de Phu Yen.",
    "province de Phu Yen",
  ],
  [
    "Avec quelle ville Can Tho sera-t-elle jumelée ?",
    "Can Tho sera jumelée avec Rosario, port fluvial sur le Parana.",
    "Rosario",
  ],
  // A place that is asked about, a place of something else, a list, a body that is no place.
  ["Où se trouve Phuket ?", "La prochaine édition du forum se tiendra à Phuket.", null],
  ["Où est né le maire de Séoul ?", "Le pont, selon la presse, a été vendu à Lyon.", null],
  ["Dans quelles villes y a-t-il des écoles ?", "Des écoles fonctionnent à Prague, Brno et Plzen.", null],
  ["Où siégera la nouvelle élue ?", "La nouvelle élue a donné un avis au Conseil.", null],
];

const OTHERS: readonly Case[] = [
  ["Pourquoi le pont de Tam Ky a-t-il fermé ?", "Le pont de Tam Ky a fermé le 3 mai 2016.", null],
  ["Le pont de Tam Ky a-t-il fermé ?", "Le pont de Tam Ky a fermé le 3 mai 2016.", null],
  ["Que fête Tam Ky ?", "Tam Ky fête le 3 mai 2016.", null],
  ["Quelle variété a gagné le concours ?", "Une variété de riz a gagné le concours à Can Tho.", null],
  ["", "Le pont de Tam Ky a fermé le 3 mai 2016.", null],
  ["quand ?", "Le pont de Tam Ky a fermé le 3 mai 2016.", null],
  ["Quand ? ", "", null],
];

describe("shortAnswerOf", () => {
  it.each(named(WHEN))("when: $question — $sentence → $answer", ({ row, answer }) =>
    expect(said(row)).toEqual(answer),
  );
  it.each(named(HOW_MANY))("how many: $question — $sentence → $answer", ({ row, answer }) =>
    expect(said(row)).toEqual(answer),
  );
  it.each(named(WHO))("who: $question — $sentence → $answer", ({ row, answer }) =>
    expect(said(row)).toEqual(answer),
  );
  it.each(named(WHERE))("where: $question — $sentence → $answer", ({ row, answer }) =>
    expect(said(row)).toEqual(answer),
  );
  it.each(named(OTHERS))("nothing: $question — $sentence → $answer", ({ row, answer }) =>
    expect(said(row)).toEqual(answer),
  );

  it("has nothing to say without evidence", () => {
    expect(shortAnswerOf("Quand le pont a-t-il été inauguré ?", [])).toBeNull();
  });

  const known = [...WHEN, ...HOW_MANY, ...WHO, ...WHERE];
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      ...known.flatMap(([question, sentence]) => [...question.split(" "), ...sentence.split(" ")]),
    ),
    fc.constantFrom(
      "il y a",
      "depuis",
      "20e anniversaire",
      "de",
      "2016",
      "—",
      "(",
      "«",
      "% ",
      "à ",
      "\u00a0",
      "\n",
    ),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" "));
  const year = fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: null });

  it("quotes only what stands in the first quote, whatever the words", () => {
    const question = fc.oneof(text, fc.constantFrom(...known.map(([asked]) => asked)));
    fc.assert(
      fc.property(question, text, text, year, (asked, display, before, dated) => {
        const date =
          dated === null ? null : ({ year: dated, month: 5, day: 4, certainty: "stated" } as const);
        const evidence = [evidenceOf(display, { before, title: before, date }), evidenceOf(before, { date })];
        const found = shortAnswerOf(asked, evidence);
        const stands =
          found?.basis === "quoted" ? display.includes(found.text) : found?.derivation?.includes(" → ");
        expect(found === null || (found.text !== "" && stands)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("gives the same answer whatever stands in the later quotes, where it is quoted", () => {
    const later = known.map(([, sentence]) => ({
      ...evidenceOf(sentence),
      document: evidenceOf("", { title: "x" }).document,
    }));
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.subarray(later, { maxLength: 4 }),
        ([asked, sentence, , around], more) => {
          const first = evidenceOf(sentence, around);
          const others = more.map((one) => ({
            ...one,
            document: { ...one.document, id: "fedcba9876543210" },
          }));
          expect(shortAnswerOf(asked, [first, ...others])).toEqual(shortAnswerOf(asked, [first]));
        },
      ),
    );
  });
});
