import type { Row } from "../questions/row.ts";

/** Questions after a quantity, each with a sentence that gives it. */
export const NUMBERS: readonly Row[] = [
  [
    "Combien de personnes travaillent à l’usine de Song Than ?",
    "L’usine de Song Than emploie 1.250 salariés, dont 800 femmes.",
    "1.250 salariés",
  ],
  [
    "Combien de femmes travaillent à l’usine de Song Than ?",
    "L’usine de Song Than emploie 1.250 salariés, dont 800 femmes.",
    "800 femmes",
  ],
  [
    "Quel est le prix d’un billet aller simple ?",
    "L’aller simple coûte 290.000 dôngs, l’aller-retour 520.000 dôngs.",
    "290.000 dôngs",
  ],
  [
    "Combien coûte l’aller-retour ?",
    "L’aller simple coûte 290.000 dôngs, l’aller-retour 520.000 dôngs.",
    "520.000 dôngs",
  ],
  [
    "Combien de temps durera le chantier du tunnel ?",
    "Le chantier du tunnel doit s’étaler sur trente mois.",
    "trente mois",
  ],
  [
    "Combien de temps faut-il pour aller de Vinh à Dong Hoi en train ?",
    "En train, il faut quatre heures pour aller de Vinh à Dong Hoi.",
    "quatre heures",
  ],
  [
    "Quelle est la longueur de la passerelle ?",
    "Longue de 210 mètres et large de 4, la passerelle relie deux îlots.",
    "210 mètres",
  ],
  [
    "Quelle est la largeur de la passerelle ?",
    "La passerelle mesure 210 mètres de long sur 4 mètres de large.",
    "4 mètres",
  ],
  ["Quelle hauteur atteint la tour ?", "La tour culmine à 155 mètres.", "155 mètres"],
  [
    "Combien d’espèces d’oiseaux le parc abrite-t-il ?",
    "Le parc abrite 312 espèces d’oiseaux et 48 de mammifères.",
    "312 espèces",
  ],
  [
    "Combien d’élèves compte l’école de Ta Van ?",
    "L’école de Ta Van accueille 214 enfants de cinq ethnies.",
    "214 enfants",
  ],
  [
    "De combien les exportations de poivre ont-elles progressé ?",
    "Les exportations de poivre ont bondi de 18 %, à 92.000 tonnes.",
    "18 %",
  ],
  [
    "À combien s’élèvent les dégâts ?",
    "Le montant des dégâts est estimé à 340 milliards de dôngs.",
    "340 milliards de dôngs",
  ],
  [
    "Quel est le montant du prêt ?",
    "Le prêt, de 75 millions d’euros, sera remboursé en vingt ans.",
    "75 millions d’euros",
  ],
  [
    "En combien de temps le prêt sera-t-il remboursé ?",
    "Le prêt, de 75 millions d’euros, sera remboursé en vingt ans.",
    "vingt ans",
  ],
  ["Combien de pays participent au festival ?", "Des troupes de 23 pays participent au festival.", "23 pays"],
  [
    "Combien de kilomètres de routes ont été réparés ?",
    "Au total, 47 km de routes ont été réparés.",
    "47 km",
  ],
  [
    "Combien de foyers ont été privés d’électricité ?",
    "Le vent a privé d’électricité 12.400 foyers.",
    "12.400 foyers",
  ],
  [
    "Quelle est la capacité du stade ?",
    "Le stade, d’une capacité de 22.000 places, sera rénové.",
    "22.000 places",
  ],
  [
    "Combien de spectateurs le stade peut-il accueillir ?",
    "Le stade, d’une capacité de 22.000 places, sera rénové.",
    "22.000 places",
  ],
  ["Quel pourcentage des ménages recycle le verre ?", "Seuls 14 % des ménages recyclent le verre.", "14 %"],
  [
    "Combien de visiteurs le salon a-t-il attirés ?",
    "Le salon a reçu la visite de plus de 35.000 personnes en quatre jours.",
    "plus de 35.000 personnes",
  ],
  [
    "Quel âge a la doyenne du village ?",
    "La doyenne du village, Mme Giàng Thi Mây, âgée de 103 ans, tisse encore.",
    "103 ans",
  ],
  [
    "Combien de morts le glissement de terrain a-t-il faits ?",
    "Le glissement de terrain a fait neuf morts et seize blessés.",
    "neuf morts",
  ],
  [
    "Combien de blessés le glissement de terrain a-t-il faits ?",
    "Le glissement de terrain a fait neuf morts et seize blessés.",
    "seize blessés",
  ],
  [
    "Combien d’hectares de caféiers seront replantés ?",
    "La province replantera 9.200 hectares de café en trois ans.",
    "9.200 hectares",
  ],
  [
    "Combien d’argent a été récolté pour les sinistrés ?",
    "La collecte pour les sinistrés a rapporté 1,3 milliard de dôngs.",
    "1,3 milliard de dôngs",
  ],
  [
    "Quelle superficie couvre la réserve de Vân Long ?",
    "La réserve de Vân Long s’étend sur 2.700 hectares.",
    "2.700 hectares",
  ],
  ["Quel est le poids du bronze ?", "Le bronze pèse 1,8 tonne.", "1,8 tonne"],
  [
    "Combien de buts a marqués Nguyên Van Quyêt ?",
    "Nguyên Van Quyêt a inscrit deux buts en première mi-temps.",
    "deux buts",
  ],
  ["Sur combien de kilomètres s’étend la grotte ?", "La grotte s’étend sur 9 kilomètres.", "9 kilomètres"],
  ["Quelle distance sépare les deux villages ?", "Les deux villages sont distants de 14 km.", "14 km"],
  ["Combien de langues parle Mme Lan ?", "Mme Lan parle cinq langues.", "cinq langues"],
  [
    "Combien de litres d’eau le château d’eau contient-il ?",
    "Le château d’eau contient 500.000 litres.",
    "500.000 litres",
  ],
  [
    "Combien d’étages compte la tour Sao Bien ?",
    "Haute de 38 étages, la tour Sao Bien abrite un hôtel.",
    "38 étages",
  ],
];
