import type { Row } from "./row.ts";

const WAGES =
  "Le salaire minimum passera à 4,42 millions de dôngs dans la région I (soit 240.000 dôngs de plus), à 3,92 millions dans la région II et à 3,43 millions dans la région III.";
const CLAIMS =
  "La Confédération du travail, présidée par Bui Van Cang, réclamait une hausse de 6,5%, tandis que la Chambre de commerce proposait 3%.";
const WRECK = "L’épave se trouve à 100 m du rivage, par quatre mètres de fond.";
const SHIP = "Le navire, long de 22 m et large de 5, aurait sombré il y a 550 ans.";
const RUNNERS =
  "Près de 8.000 coureurs de 24 pays, dont 380 étrangers, sont partis à 4h du matin du pont de Ky Lam.";
const MEDALS = "Né à Vinh, il a remporté la médaille d’or aux Olympiades de 1988.";
const GIFT =
  "La proviseure, Mme Trân Thi Hoa, a remercié le consulat général de France, qui a offert 2.000 livres.";

/** The same, where a rule would take what stands nearest for the answer. */
export const PLAINLY_ASKED_MORE: readonly Row[] = [
  ["Quel est le salaire minimum dans la région I ?", WAGES, "4,42 millions de dôngs"],
  ["Quel est le salaire minimum dans la région III ?", WAGES, "3,43 millions"],
  ["De combien augmente le salaire minimum ?", WAGES, null],
  ["Quelle hausse réclamait la Confédération du travail ?", CLAIMS, "6,5%"],
  ["Quelle hausse proposait la Chambre de commerce ?", CLAIMS, "3%"],
  ["Qui préside la Confédération du travail ?", CLAIMS, "Bui Van Cang"],
  ["Qui a annoncé la hausse ?", CLAIMS, null],
  ["À quelle profondeur se trouve l’épave ?", WRECK, "quatre mètres"],
  ["À quelle distance du rivage se trouve l’épave ?", WRECK, "100 m"],
  ["Quelle est la longueur du navire ?", SHIP, "22 m"],
  ["Quelle est la largeur du navire ?", SHIP, null],
  ["Combien d’étrangers ont couru ?", RUNNERS, "380 étrangers"],
  ["Combien de pays étaient représentés ?", RUNNERS, "24 pays"],
  ["En combien de temps le coureur a-t-il fini ?", RUNNERS, null],
  ["En combien de temps le coureur a-t-il fini ?", "Le plus jeune coureur avait 11 ans.", null],
  ["Quel temps a fait Mai ?", "Mai a couru en 2h46'30\", un record.", "2h46'30\""],
  ["En quelle année a-t-il eu la médaille Fields ?", MEDALS, null],
  [
    "Qui dirige l’Institut de mathématiques de Vinh ?",
    "Il a cité le Français Yann Le Goff, son directeur de thèse à Vinh.",
    null,
  ],
  ["Qui a offert les livres ?", GIFT, "le consulat général de France"],
  [
    "Qui a offert les livres ?",
    "Le lycée a salué un ancien élève, Vu Van Tam, qui a offert 2.000 livres.",
    "Vu Van Tam",
  ],
  [
    "Qui a peint le lycée ?",
    "« Nous avons retrouvé ses couleurs sous onze couches de peinture », dit-on au lycée.",
    null,
  ],
  ["De quand date l’épave ?", "C’est la sixième épave trouvée ici depuis 1999.", null],
  [
    "Combien valait le bateau ?",
    "Le bateau, d’une valeur de 15 milliards de dôngs, a brûlé.",
    "15 milliards de dôngs",
  ],
  ["Combien coûte l’inscription ?", "Les droits d’inscription sont de 800.000 dôngs.", "800.000 dôngs"],
  [
    "Combien a coûté l’organisation du festival ?",
    "Au festival, des contrats d’une somme totale de 236 millions de dollars ont été signés.",
    null,
  ],
  [
    "À combien sont évalués les dégâts de la crue ?",
    "Après la crue, la Croix-Rouge a reçu 7,4 milliards de dôngs de dons.",
    null,
  ],
  [
    "L’hôpital de Ba Lang compte combien de lits ?",
    "À Ba Lang, un centre d’oncologie de 300 lits sera ouvert.",
    null,
  ],
  [
    "Quel âge a la directrice de l’institut de Ba Lang ?",
    "« Je suis ravie », sourit Mme Huynh Thi Lan, 66 ans.",
    null,
  ],
  [
    "Combien de députés ont voté contre la loi ?",
    "Les députés ont voté la loi par 431 voix contre 17.",
    "17",
  ],
  [
    "À quel endroit du parc de Ba Lang vivent les geckos ?",
    "Les geckos vivent dans le parc national de Ba Lang-Ky Son.",
    null,
  ],
  [
    "En quelle année est né Vo Dinh Khai ?",
    "Né à Vinh, Vo Dinh Khai partit pour Brest, où il soutint sa thèse en 1963.",
    null,
  ],
];
