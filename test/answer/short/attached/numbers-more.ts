import type { Row } from "../questions/row.ts";

/** Questions after a quantity, each with a sentence that gives it. */
export const NUMBERS_MORE: readonly Row[] = [
  ["À quelle vitesse roule le nouveau train ?", "Le nouveau train peut rouler à 160 km/h.", "160 km/h"],
  [
    "Combien d’emplois le projet créera-t-il ?",
    "Le projet devrait créer 3.000 emplois directs.",
    "3.000 emplois",
  ],
  ["Quelle est la durée du visa ?", "Le visa est valable trente jours.", "trente jours"],
  ["Combien de familles ont été relogées ?", "Au total, 86 familles ont été relogées.", "86 familles"],
  ["Combien mesure le plus grand arbre ?", "Le plus grand arbre mesure 62 mètres.", "62 mètres"],
  ["Quel est le débit de la source ?", "La source a un débit de 40 litres par seconde.", "40 litres"],
  [
    "Combien de voix a obtenues le candidat Lâm ?",
    "Le candidat Lâm a obtenu 212 voix, contre 87 à son rival.",
    "212 voix",
  ],
  [
    "Combien de voix a obtenues son rival ?",
    "Le candidat Lâm a obtenu 212 voix, contre 87 à son rival.",
    "87",
  ],
  ["Quel est le taux de chômage à Vinh ?", "À Vinh, le taux de chômage est descendu à 2,8 %.", "2,8 %"],
  ["Combien de cyclistes ont pris le départ ?", "Ils étaient 114 cyclistes au départ.", "114 cyclistes"],
  [
    "De combien d’années l’espérance de vie a-t-elle augmenté ?",
    "L’espérance de vie a augmenté de six ans depuis 1999.",
    "six ans",
  ],
  [
    "Combien le musée a-t-il reçu de visiteurs ?",
    "Le musée a reçu 64.000 visiteurs l’an dernier.",
    "64.000 visiteurs",
  ],
  [
    "Combien y a-t-il de marches jusqu’au sommet ?",
    "Il faut gravir 1.860 marches jusqu’au sommet.",
    "1.860 marches",
  ],
  ["Quelle quantité de riz a été distribuée ?", "Les secours ont distribué 310 tonnes de riz.", "310 tonnes"],
  [
    "Combien de fois l’équipe a-t-elle gagné la coupe ?",
    "L’équipe a gagné la coupe à cinq reprises.",
    "cinq reprises",
  ],
  [
    "Combien de temps a-t-il fallu pour réparer le câble ?",
    "La réparation du câble a demandé douze jours.",
    "douze jours",
  ],
  ["À combien est fixée l’amende ?", "L’amende est fixée à 3 millions de dôngs.", "3 millions de dôngs"],
  ["Combien de chambres compte l’hôtel ?", "L’hôtel de 240 chambres ouvrira en mai.", "240 chambres"],
  [
    "Combien de tonnes de thé la coopérative produit-elle par an ?",
    "La coopérative produit 90 tonnes de thé par an.",
    "90 tonnes",
  ],
  [
    "Quel est le salaire d’un cueilleur ?",
    "Un cueilleur gagne un salaire de 210.000 dôngs par jour.",
    "210.000 dôngs",
  ],
  ["Combien de places offre le nouveau train ?", "Le nouveau train offre 420 places assises.", "420 places"],
  [
    "Combien la récolte a-t-elle rapporté ?",
    "La récolte a rapporté 12 milliards de dôngs.",
    "12 milliards de dôngs",
  ],
  [
    "Combien de provinces ont été touchées par la sécheresse ?",
    "La sécheresse a touché sept provinces.",
    "sept provinces",
  ],
  [
    "Quel budget la ville consacre-t-elle aux égouts ?",
    "La ville consacre 480 milliards de dôngs aux égouts.",
    "480 milliards de dôngs",
  ],
  [
    "Combien d’enfants ont été vaccinés ?",
    "Quelque 3.400 enfants ont été vaccinés.",
    "Quelque 3.400 enfants",
  ],
  ["Quel est l’âge moyen des candidats ?", "L’âge moyen des candidats est de 34 ans.", "34 ans"],
  ["Quelle profondeur atteint le lac ?", "Le lac atteint 35 mètres de profondeur.", "35 mètres"],
  ["Combien de bateaux participent à la régate ?", "La régate réunit 46 bateaux de neuf pays.", "46 bateaux"],
  [
    "Combien de volontaires ont nettoyé la plage ?",
    "Quelque 640 volontaires ont nettoyé la plage dimanche.",
    "Quelque 640 volontaires",
  ],
  ["Combien coûte la traversée ?", "La traversée coûte 15.000 dôngs par personne.", "15.000 dôngs"],
  [
    "Quelle est la superficie du verger ?",
    "Le verger, d’une superficie de 4 hectares, compte 900 arbres.",
    "4 hectares",
  ],
  [
    "Combien d’arbres compte le verger ?",
    "Le verger, d’une superficie de 4 hectares, compte 900 arbres.",
    "900 arbres",
  ],
  [
    "Combien de temps la panne a-t-elle duré ?",
    "La panne a duré près de cinq heures.",
    "près de cinq heures",
  ],
  ["Quelle part des arbres a été abattue ?", "Un tiers des arbres a été abattu.", "Un tiers"],
  [
    "Combien de bancs la coopérative a-t-elle réparés ?",
    "La coopérative a réparé 14 des 52 bancs du parc.",
    "14",
  ],
  [
    "En combien de temps la nageuse a-t-elle traversé le lac ?",
    "La nageuse a traversé le lac en 1 h 12 min 40 s et amélioré de 30 secondes son record du lac.",
    "1 h 12 min 40 s",
  ],
  ["combien dlampes la rue compte", "La rue compte 62 lampes et 8 bancs.", "62 lampes"],
  ["cb de pourcent des lampes sont cassees", "Dans la rue, 12 % des lampes sont cassées.", "12 %"],
];
