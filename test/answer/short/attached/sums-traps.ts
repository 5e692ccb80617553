import type { Row } from "../questions/row.ts";

/** Questions after a year, each with a sentence of March 2019 that counts from another event. */
export const SUMS_TRAPS: readonly Row[] = [
  ["En quelle année le pont a-t-il été construit ?", "Le pont a été repeint il y a sept ans.", null],
  [
    "En quelle année le musée a-t-il ouvert ?",
    "Le directeur, qui travaille au musée depuis douze ans, partira en juin.",
    null,
  ],
  ["En quelle année la route a-t-elle été ouverte ?", "La route sera ouverte dans trois ans.", null],
  [
    "Quand Lam Son et Tours se sont-ils jumelés ?",
    "Lam Son fêtera les 20 ans de son jumelage avec Osaka.",
    null,
  ],
  ["En quelle année le bail a-t-il été signé ?", "Le bail a été signé pour vingt ans.", null],
  ["En quelle année la troupe a-t-elle été créée ?", "La troupe compte douze danseurs de 20 ans.", null],
  ["En quelle année l’école a-t-elle été fondée ?", "Le directeur de l’école a fêté ses 60 ans.", null],
  ["En quelle année M. Dung a-t-il pris sa retraite ?", "M. Dung prendra sa retraite dans cinq ans.", null],
  ["En quelle année le marathon a-t-il été créé ?", "Le vainqueur du marathon court depuis huit ans.", null],
  ["En quelle année le phare a-t-il été bâti ?", "Le phare est automatisé depuis neuf ans.", null],
  [
    "En quelle année a eu lieu le dernier séisme ?",
    "Les géologues surveillent la faille depuis quatorze ans.",
    null,
  ],
  [
    "En quelle année la ligne aérienne a-t-elle été ouverte ?",
    "La ligne aérienne a été suspendue il y a deux ans.",
    null,
  ],
  ["En quelle année le club a-t-il été fondé ?", "Le club a recruté un attaquant de 20 ans.", null],
];
