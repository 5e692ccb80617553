import type { Row } from "../questions/row.ts";

/** Questions after a year, each with a sentence of March 2019 from which it is worked out. */
export const SUMS: readonly Row[] = [
  [
    "En quelle année le club de lecture a-t-il été fondé ?",
    "Le club de lecture vient de souffler ses trente bougies.",
    "1989",
  ],
  [
    "Depuis quelle année Mme Lan enseigne-t-elle à Ta Van ?",
    "Mme Lan enseigne à Ta Van depuis onze ans.",
    "vers 2008",
  ],
  [
    "En quelle année la coopérative Sông Xanh est-elle née ?",
    "La coopérative Sông Xanh, née il y a sept ans, regroupe 42 familles.",
    "2012",
  ],
  [
    "Quand le jumelage entre Lam Son et Tours a-t-il été conclu ?",
    "Lam Son et Tours célèbrent cette année le quart de siècle de leur jumelage.",
    "vers 1994",
  ],
  [
    "En quelle année l’hôpital de Ha Tien a-t-il ouvert ?",
    "L’hôpital de Ha Tien, ouvert voilà une quinzaine d’années, manque de lits.",
    "vers 2004",
  ],
  [
    "Quand la troupe de cirque a-t-elle été créée ?",
    "La troupe de cirque a fêté son demi-siècle d’existence.",
    "vers 1969",
  ],
  ["En quelle année l’usine a-t-elle fermé ?", "L’usine a fermé l’an dernier.", "2018"],
  [
    "En quelle année le Vietnam a-t-il adhéré à la Convention de Berne ?",
    "Le Vietnam, membre depuis quinze ans de la Convention de Berne, forme ses juges.",
    "vers 2004",
  ],
  [
    "En quelle année Nguyên Thi Sen est-elle née ?",
    "Nguyên Thi Sen, 40 ans, tient une auberge.",
    "1978 ou 1979",
  ],
  [
    "En quelle année a eu lieu le premier festival du thé ?",
    "Le festival du thé, dont la première édition remonte à dix ans, attire la foule.",
    "2009",
  ],
  [
    "En quelle année la route a-t-elle été ouverte ?",
    "Ouverte il y a trois ans, la route dessert six hameaux.",
    "2016",
  ],
  [
    "En quelle année le marathon a-t-il été créé ?",
    "Créé voilà huit ans, le marathon attire 9.000 coureurs.",
    "2011",
  ],
  [
    "Quand la radio locale a-t-elle commencé à émettre ?",
    "La radio locale, qui a commencé à émettre il y a vingt ans, change de nom.",
    "1999",
  ],
  [
    "En quelle année l’école a-t-elle été fondée ?",
    "L’école a célébré samedi le soixantième anniversaire de sa fondation.",
    "1959",
  ],
  [
    "En quelle année M. Dung a-t-il pris sa retraite ?",
    "M. Dung a pris sa retraite il y a cinq ans.",
    "2014",
  ],
  [
    "Depuis quelle année le phare est-il automatisé ?",
    "Le phare est automatisé depuis neuf ans.",
    "vers 2010",
  ],
  ["En quelle année le couple s’est-il marié ?", "Le couple a fêté ses noces d’or.", "1969"],
  ["En quelle année a eu lieu le dernier séisme ?", "Le dernier séisme remonte à quatorze ans.", "2005"],
];
