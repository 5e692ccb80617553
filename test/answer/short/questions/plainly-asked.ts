import type { Row } from "./row.ts";

const COMMITTEE = "Le congrès a élu un comité de 15 membres, présidé par M. Vuong Van Tai, 52 ans.";
const HOSPITAL =
  "« Nous soignerons 900 patients par jour », a affirmé le directeur de l’hôpital, le Dr Cao Van Lam, 47 ans.";
const TICKETS = "Les billets coûtent 20.000 dôngs pour les adultes et 10.000 dôngs pour les enfants.";
const TOLL = "La province de Ba Lang est la plus touchée avec 44 morts, devant Ky Son (18) et Phu Mai (16).";
const BUILT =
  "Construit en trois ans par la société Namico sur un terrain de 12 hectares, l’hôpital emploie 620 personnes, dont 140 médecins.";
const LANDS = "Les vergers couvrent 710.000 hectares, dont 639.000 sur les Plateaux de Ky Lam.";
const DEATH = "La chanteuse Cao Thi Van s’est éteinte dimanche à l’âge de 63 ans.";

/** Plain questions whose answer the sentence tells in other words, of several or of another. */
export const PLAINLY_ASKED: readonly Row[] = [
  ["Qui préside le comité du congrès ?", COMMITTEE, "Vuong Van Tai"],
  ["Quel âge a Vuong Van Tai ?", COMMITTEE, "52 ans"],
  ["Qui a présidé la réunion ?", "La réunion a été présidée par le Dr. Cao Van Lam.", "Cao Van Lam"],
  ["Qui est le directeur de l’hôpital ?", HOSPITAL, "Cao Van Lam"],
  ["Quel âge a le directeur de l’hôpital ?", HOSPITAL, "47 ans"],
  ["Quel âge a Cao Thi Van ?", "À 28 ans, Cao Thi Van pilote un avion.", "28 ans"],
  ["À quel âge est décédée Cao Thi Van ?", DEATH, "63 ans"],
  ["En quelle année est née Cao Thi Van ?", "Cao Thi Van a reçu le prix en 2007.", null],
  ["Combien coûte un billet pour un enfant ?", TICKETS, "10.000 dôngs"],
  ["Combien coûte un billet pour un adulte ?", TICKETS, "20.000 dôngs"],
  ["Combien de morts à Ba Lang ?", TOLL, "44 morts"],
  ["Combien de morts à Ky Son ?", TOLL, "18"],
  [
    "Combien la Russie a-t-elle promis ?",
    "Les États-Unis ont promis un million de dollars, et la Russie cinq millions.",
    "cinq millions",
  ],
  ["Combien d’hectares de vergers sur les Plateaux de Ky Lam ?", LANDS, "639.000"],
  ["Combien d’hectares de vergers y a-t-il ?", LANDS, "710.000 hectares"],
  ["Qui a construit l’hôpital ?", BUILT, "la société Namico"],
  ["Combien de médecins travaillent à l’hôpital ?", BUILT, "140 médecins"],
  ["Quelle est la superficie de l’hôpital ?", BUILT, "12 hectares"],
  [
    "Combien de membres comptait le club il y a cinq ans ?",
    "Le club compte 1.240 membres, contre 900 il y a cinq ans.",
    "900",
  ],
  ["Combien de naissances à l’hôpital ?", "L’hôpital compte 500 lits, contre 300 auparavant.", null],
  ["Quelle largeur fait le nouveau pont ?", "Le pont, long de 1.240 m et large de 16 m, est ouvert.", "16 m"],
  ["Quelle était la force des vents ?", "La tempête a apporté des vents de 135 km/h à Phu Mai.", "135 km/h"],
  [
    "À combien s’élèvent les dégâts ?",
    "Les pertes sont estimées à 22 milliards de dôngs.",
    "22 milliards de dôngs",
  ],
  [
    "Combien d’habitations sont sans toiture ?",
    "Quelque 1.400 maisons ont perdu leur toit.",
    "Quelque 1.400 maisons",
  ],
  [
    "Combien de temps Mai est-elle restée à Gand ?",
    "Mai a étudié à Gand, où elle a passé deux ans et demi.",
    "deux ans et demi",
  ],
  [
    "À combien se sont élevées les exportations de thé ?",
    "Le pays vise 6 milliards de dollars d’exportations de thé d’ici 2030.",
    null,
  ],
  [
    "Combien d’enfants Cao Thi Van a-t-elle eus ?",
    "Cao Thi Van grandit dans une fratrie de neuf enfants.",
    null,
  ],
  [
    "Combien de gardes emploie le parc de Ba Lang ?",
    "Les gardes du parc de Ba Lang, épaulés par 320 bénévoles, surveillent les plages.",
    null,
  ],
  ["Combien gagne Cao Thi Van ?", "L’avion de Cao Thi Van a été acheté 28 millions de dollars.", null],
  [
    "Qui est le fils de Cao Thi Van ?",
    "Elle laisse deux filles et un fils, le violoniste Dang Cong Duy.",
    "Dang Cong Duy",
  ],
  [
    "Qui est le mari de Cao Thi Van ?",
    "Mariée depuis un an au chanteur Le Hoang Nam, elle vit à Ky Son.",
    "Le Hoang Nam",
  ],
  [
    "Qui a reçu le trophée ?",
    "La ministre Vu Thi Hoa a remis le trophée au capitaine Dang Van Quyet.",
    "Dang Van Quyet",
  ],
  ["Qui a marqué le but ?", "Le but a été inscrit à la 6e minute par Dang Van Quyet.", "Dang Van Quyet"],
  [
    "Qui a découvert la tête de phénix ?",
    "La tête de phénix a été mise au jour en 2003 par l’équipe du professeur Tong Van Tin.",
    "Tong Van Tin",
  ],
  [
    "Quel universitaire a mené les fouilles ?",
    "Les archéologues de l’Université de Brest, conduits par le professeur Yann Le Goff, ont mené les fouilles.",
    "Yann Le Goff",
  ],
  ["Quel architecte a sauvé les tours ?", "Phan Hoa : Un architecte a sauvé les tours.", null],
  [
    "Qui est Cao Van Lam ?",
    "Selon M. Cao Van Lam, président de l’Association du thé de Ky Lam (Vithe), la récolte sera bonne.",
    "président de l’Association du thé de Ky Lam (Vithe)",
  ],
  ["Quel pays achète le thé vietnamien ?", "Le Vietnam a exporté du thé en 2023.", null],
  [
    "Où seront formés les ingénieurs ?",
    "Les ingénieurs seront formés à l’Université de Gand dès l’an prochain.",
    "Université de Gand",
  ],
  [
    "Quelles sont les dates du festival ?",
    "Le festival se tiendra du 24 au 26 novembre prochain, a annoncé Mai.",
    "du 24 au 26 novembre",
  ],
  ["Quand s’appliquera la loi ?", "La loi entrera en vigueur le 1er juillet 2025.", "1er juillet 2025"],
  [
    "Quand la tête de phénix a-t-elle été découverte ?",
    "La tête de phénix a été mise au jour en 2003 à Ky Son.",
    "2003",
  ],
  [
    "Quand Mai est-elle rentrée à Ky Son ?",
    "Depuis son retour, en janvier 2020, Mai vit à Ky Son.",
    "janvier 2020",
  ],
];
