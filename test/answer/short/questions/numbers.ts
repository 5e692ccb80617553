import type { Row } from "./row.ts";

/** Questions after numbers, each with a sentence of news and the short answer that it gives; null where it gives none. */
export const NUMBERS: readonly Row[] = [
  [
    "Quel temps Mai Lan a-t-elle réalisé au marathon de Vinh ?",
    "Mai Lan a bouclé le marathon de Vinh en 2 h 35 min 48 s, meilleur temps jamais réalisé par une Vietnamienne.",
    "2 h 35 min 48 s",
  ],
  [
    "Combien de vacanciers Vinh a-t-elle reçus ?",
    "Vinh a reçu environ 1.700 touristes.",
    "environ 1.700 touristes",
  ],
  [
    "À combien est tombée la température à Mâu Son ?",
    "À Mâu Son, la température est tombée à -2,5 degrés.",
    "-2,5 degrés",
  ],
  [
    "À combien est tombée la température à Mâu Son ?",
    "À Mâu Son, la température est tombée à moins dix degrés.",
    "moins dix degrés",
  ],
  [
    "Quelle est la température à Mâu Son ?",
    "À Mâu Son, la température est d’au moins dix degrés.",
    "au moins dix degrés",
  ],
  [
    "Quelle température a été relevée à Mâu Son ?",
    "Une température de 42,2 °C a été relevée à Mâu Son.",
    "42,2 °C",
  ],
  [
    "À quel rang mondial se classe le club de Mâu Son ?",
    "Le club de Mâu Son se classe au 48e rang mondial.",
    "48e",
  ],
  ["Quel âge a l’arbre de Thanh Hà ?", "L’arbre de Thanh Hà a plus de 200 ans.", "plus de 200 ans"],
  ["Quel âge a le potier de Thanh Hà ?", "Le potier de Thanh Hà a 20 ans d’expérience.", null],
  [
    "combien de villes sont jumelées avec Hanoi ?",
    "Les deux villes, jumelées depuis 1996, coopèrent dans le transport.",
    null,
  ],
  [
    "Combien de villes sont jumelées avec Hanoi ?",
    "Hanoi est jumelée avec plus de 60 villes et capitales du monde.",
    "plus de 60 villes",
  ],
  [
    "Combien de tonnes de mangues le Vietnam a-t-il exportées ?",
    "Le Vietnam a exporté 1,2 million de tonnes de fruits, dont 35.000 tonnes de mangues.",
    "35.000 tonnes",
  ],
  [
    "Combien de tonnes de fruits le Vietnam a-t-il exportées ?",
    "Le Vietnam a exporté 1,2 million de tonnes de fruits, dont 35.000 tonnes de mangues.",
    "1,2 million de tonnes",
  ],
  [
    "Combien de tonnes de mangues sont arrivées à Marseille ?",
    "Un lot de 12 tonnes de litchis et de mangues séchées est arrivé à Lyon.",
    null,
  ],
  [
    "Combien de tonnes de mangues ont été vendues ?",
    "La foire aux mangues a vendu 40 tonnes de longanes.",
    null,
  ],
  [
    "Combien de Vietnamiens vivent en Corée du Sud ?",
    "Sur un total de 2,5 millions d’étrangers en Corée du Sud, 208.000 sont des Vietnamiens.",
    "208.000",
  ],
  [
    "Combien d’étrangers vivent en Corée du Sud ?",
    "Sur un total de 2,5 millions d’étrangers qui vivent en Corée du Sud, 208.000 sont des Vietnamiens.",
    "2,5 millions d’étrangers",
  ],
  [
    "Combien de femmes siègent au Conseil populaire ?",
    "Le Conseil populaire compte 95 membres, dont 28 femmes.",
    "28 femmes",
  ],
  [
    "Combien de membres compte le Conseil populaire ?",
    "Le Conseil populaire compte 95 membres, dont 28 femmes.",
    "95 membres",
  ],
  [
    "Combien d’hommes siègent au Conseil populaire ?",
    "Le Conseil populaire compte 95 membres, dont 28 femmes.",
    null,
  ],
  [
    "Combien de lits compte l’hôpital de Thu Duc ?",
    "L’hôpital de Thu Duc, qui emploie 1.200 médecins, compte 1.000 lits et 18 salles d’opération.",
    "1.000 lits",
  ],
  [
    "Combien de médecins emploie l’hôpital de Thu Duc ?",
    "L’hôpital de Thu Duc compte 1.000 lits et emploie 1.200 personnes.",
    null,
  ],
  [
    "Combien coûte le billet du train Hanoi-Sa Pa ?",
    "Le train Hanoi-Sa Pa met huit heures, et le billet coûte 650.000 dôngs.",
    "650.000 dôngs",
  ],
  [
    "Combien coûte le billet du train Hanoi-Sa Pa ?",
    "La rénovation du train Hanoi-Sa Pa coûtera 12 millions d’euros.",
    null,
  ],
  [
    "Combien de temps met le train Hanoi-Sa Pa ?",
    "Le train Hanoi-Sa Pa met huit heures, et le billet coûte 650.000 dôngs.",
    "huit heures",
  ],
  [
    "Quel âge a la nageuse Anh Vien ?",
    "La nageuse Anh Vien, 20 ans, s’entraîne six heures par jour.",
    "20 ans",
  ],
  ["Quel âge a la nageuse Anh Vien ?", "La nageuse Anh Vien s’entraîne depuis 12 ans aux États-Unis.", null],
  [
    "De combien le commerce bilatéral a-t-il augmenté ?",
    "Le commerce bilatéral a atteint 82 milliards de dollars, en hausse de 12,5 % sur un an.",
    "12,5 %",
  ],
  [
    "À combien s’élève le commerce bilatéral ?",
    "Le commerce bilatéral a atteint 82 milliards de dollars, en hausse de 12,5 % sur un an.",
    "82 milliards de dollars",
  ],
  [
    "À combien s’élèvent les investissements japonais ?",
    "Le commerce bilatéral s’est élevé à 38 milliards de dollars, et les investissements japonais ont progressé.",
    null,
  ],
  [
    "Combien de projets la Corée du Sud a-t-elle à Hanoi ?",
    "La Corée du Sud a 1.500 projets à Hanoi, représentant 5,6 milliards de dollars.",
    "1.500 projets",
  ],
  [
    "Combien de pays participent à la foire de Hanoi ?",
    "La foire de Hanoi réunit 450 entreprises de 23 pays et territoires.",
    "23 pays",
  ],
  [
    "Combien d’entreprises participent à la foire de Hanoi ?",
    "La foire de Hanoi réunit 450 entreprises de 23 pays et territoires.",
    "450 entreprises",
  ],
  [
    "Combien de visiteurs la foire de Hanoi a-t-elle attirés ?",
    "La foire de Hanoi réunit 450 entreprises de 23 pays et territoires.",
    null,
  ],
  [
    "Combien de kilomètres mesure la route Hanoi-Lao Cai ?",
    "La route Hanoi-Lao Cai, longue de 245 km, compte 120 ponts.",
    "245 km",
  ],
  [
    "À quelle distance de Hanoi se trouve la pagode de Huong ?",
    "La pagode de Huong, qui reçoit 60.000 pèlerins, se trouve à 60 km de Hanoi.",
    "60 km",
  ],
  [
    "Combien de pèlerins la pagode de Huong reçoit-elle ?",
    "La pagode de Huong, à 60 km de Hanoi, a reçu les pèlerins pendant trois mois.",
    null,
  ],
  [
    "Combien d’écoles ont été construites ?",
    "Deux nouvelles écoles et 14 ponts ont été construits grâce au fonds.",
    "Deux nouvelles écoles",
  ],
  [
    "Combien d’accords ont été signés ?",
    "Au terme de l’entretien, les deux dirigeants ont assisté à la signature de sept accords.",
    "sept accords",
  ],
  [
    "How many students study in Japan?",
    "Plus de 51.000 étudiants vietnamiens étudient au Japon dans 300 écoles.",
    "Plus de 51.000 étudiants",
  ],
  ["How many hotels are there in Da Nang?", "Da Nang a reçu 3 millions de touristes en 2015.", null],
  ["How many people died in the flood?", "Les inondations ont fait 12 morts et 5 disparus.", "12 morts"],
  [
    "Có bao nhiêu du khách đến Đà Nẵng?",
    "Da Nang a accueilli 3 millions de touristes en 2015.",
    "3 millions de touristes",
  ],
  ["Có bao nhiêu khách sạn ở Đà Nẵng?", "Da Nang a accueilli 3 millions de touristes en 2015.", null],
  [
    "Quel pourcentage de la population utilise internet ?",
    "Le pays compte 60 millions d’internautes, soit 64 % de la population.",
    "64 %",
  ],
  [
    "Combien de buts a marqués Nguyen Quang Hai ?",
    "Nguyen Quang Hai, 25 ans, a marqué trois buts en cinq matchs.",
    "trois buts",
  ],
  [
    "Combien de matchs a joués le Laos ?",
    "Nguyen Quang Hai, 25 ans, a marqué trois buts en cinq matchs.",
    null,
  ],
  ["Combien de stations compte la ligne 3 ?", "La ligne 2A, longue de 13 km, compte 12 stations.", null],
  [
    "Combien d’étages a la tour Landmark ?",
    "Haute de 461 mètres, la tour Landmark compte 81 étages.",
    "81 étages",
  ],
  [
    "Quelle est la hauteur de la tour Landmark ?",
    "Haute de 461 mètres, la tour Landmark compte 81 étages.",
    "461 mètres",
  ],
  [
    "Combien de ruches possède la coopérative de Moc Chau ?",
    "La coopérative de Moc Chau, qui regroupe 46 familles, possède 1.300 ruches et vend 20 tonnes de miel par an.",
    "1.300 ruches",
  ],
  [
    "Combien de familles regroupe la coopérative de Moc Chau ?",
    "La coopérative de Moc Chau, qui regroupe 46 familles, possède 1.300 ruches et vend 20 tonnes de miel par an.",
    "46 familles",
  ],
  [
    "Combien de tonnes de thé vend la coopérative de Moc Chau ?",
    "La coopérative de Moc Chau, qui regroupe 46 familles, possède 1.300 ruches et vend 20 tonnes de miel par an.",
    null,
  ],
  [
    "Combien d’ouvriers emploie la coopérative de Moc Chau ?",
    "La coopérative de Moc Chau, qui regroupe 46 familles, possède 1.300 ruches et vend 20 tonnes de miel par an.",
    null,
  ],
  [
    "Combien de Français ont visité Hoi An ?",
    "Hoi An a reçu 1,4 million d’étrangers, dont 95.000 Français.",
    "95.000 Français",
  ],
  [
    "Combien d’étrangers ont visité Hoi An ?",
    "Hoi An a reçu 1,4 million d’étrangers, dont 95.000 Français.",
    "1,4 million d’étrangers",
  ],
  [
    "Combien d’Allemands ont visité Hoi An ?",
    "Hoi An a reçu 1,4 million d’étrangers, dont 95.000 Français.",
    null,
  ],
  [
    "Combien a coûté la restauration du pont japonais ?",
    "La restauration du pont japonais, qui a duré 19 mois, a coûté 20,2 milliards de dôngs.",
    "20,2 milliards de dôngs",
  ],
  [
    "Combien de temps a duré la restauration du pont japonais ?",
    "La restauration du pont japonais, qui a duré 19 mois, a coûté 20,2 milliards de dôngs.",
    "19 mois",
  ],
  [
    "De combien ont baissé les exportations de textile ?",
    "Les exportations de textile ont progressé de 4,2 % en un an.",
    null,
  ],
  [
    "Combien de passagers l’aéroport de Vinh a-t-il accueillis en 2014 ?",
    "L’aéroport de Vinh a accueilli 1,8 million de passagers en 2018.",
    null,
  ],
  [
    "Combien de blessés a fait l’accident ?",
    "L’accident a fait trois morts et onze blessés.",
    "onze blessés",
  ],
  [
    "How many islands are there in Ha Long bay?",
    "La baie de Ha Long compte 1.969 îles et attire 4 millions de visiteurs.",
    "1.969 îles",
  ],
  [
    "How many hotels are there in Ha Long?",
    "La baie de Ha Long compte 1.969 îles et attire 4 millions de visiteurs.",
    null,
  ],
  [
    "Bệnh viện Bạch Mai có bao nhiêu giường?",
    "L’hôpital Bach Mai emploie 800 médecins et compte 1.900 lits.",
    "1.900 lits",
  ],
  ["Combien de pays comptait l’alliance ?", "Les trois pays de l’alliance ont publié un communiqué.", null],
  [
    "À quelle hauteur culmine le Fansipan ?",
    "Le Fansipan, qui culmine à 3.143 mètres, est gravi par 2.000 randonneurs par an.",
    "3.143 mètres",
  ],
];
