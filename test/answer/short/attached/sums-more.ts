import type { Row } from "../questions/row.ts";

/** Sums whose question and sentence tell what happened in different words, and those that only look like it. */
export const SUMS_MORE: readonly Row[] = [
  [
    "Quand la filière de tissage a-t-elle été lancée ?",
    "La filière de tissage, ouverte il y a 18 ans avec une école de Tours, accueille 145 élèves.",
    "2001",
  ],
  [
    "Depuis quelle année la filière de tissage existe-t-elle ?",
    "La filière de tissage, ouverte il y a 18 ans avec une école de Tours, accueille 145 élèves.",
    "2001",
  ],
  [
    "Depuis quelle année le club de Ta Van existe-t-il ?",
    "Le club de Ta Van a ouvert une salle il y a cinq ans.",
    null,
  ],
  [
    "Depuis combien de temps Tours et Ta Van sont-elles jumelées ?",
    "Les élus de Tours et de Ta Van ont discuté lundi des suites de leur jumelage, noué il y a dix ans.",
    "dix ans",
  ],
  [
    "Quand Tours et Ta Van se sont-elles jumelées ?",
    "Les élus de Tours et de Ta Van ont discuté lundi des suites de leur jumelage, noué il y a dix ans.",
    "2009",
  ],
  [
    "Quand Tours et Ta Van se sont-elles jumelées ?",
    "Les élus de Tours et de Ta Van ont discuté lundi des suites de leur jumelage.",
    null,
  ],
  [
    "Quand les élus de Tours et de Ta Van ont-ils discuté de leur jumelage ?",
    "Les élus de Tours et de Ta Van ont discuté le 4 février de leur jumelage.",
    "4 février",
  ],
  [
    "Depuis quand le bac fonctionne-t-il ?",
    "Les habitants prennent le bac, en service depuis 47 ans.",
    "vers 1972",
  ],
  [
    "Quand Ngo Van Hai a-t-il pris ses fonctions d’entraîneur ?",
    "L’entraîneur, Ngo Van Hai, arrivé à la tête de l’équipe il y a quatre ans, félicite ses joueurs.",
    "2015",
  ],
  [
    "En quelle année le Musée de Ta Van a-t-il été créé ?",
    "La biologiste Mai Thu, 47 ans, a pris la tête du Musée de Ta Van, qui a fêté son centenaire en 2017.",
    "1917",
  ],
  [
    "En quelle année le Musée de Ta Van a-t-il été créé ?",
    "La directrice du Musée de Ta Van, qui a fêté son centenaire en 2017, se repose.",
    null,
  ],
  [
    "En quelle année le village de Ta Van a-t-il obtenu ce label ?",
    "Un dossier se prépare pour le village de Ta Van, qui avait obtenu ce label quatre ans plus tôt.",
    "vers 2015",
  ],
  [
    "En quelle année le village de Ta Van a-t-il obtenu ce label ?",
    "Classé en 1998, le village de Ta Van avait obtenu ce label quatre ans plus tôt.",
    "1994",
  ],
  [
    "Depuis quand dirige-t-elle le musée de Ta Van ?",
    "Elle a pris la tête du musée de Ta Van en 2015.",
    "2015",
  ],
  [
    "Depuis quand dirige-t-elle le musée de Ta Van ?",
    "Elle a pris part à la fête du musée de Ta Van en 2015.",
    null,
  ],
  [
    "Quand le pont de Ta Van a-t-il été construit ?",
    "Le pont de Ta Van, vieux de 120 ans, sera restauré.",
    "vers 1899",
  ],
  [
    "Quand le pont de Ta Van a-t-il été construit ?",
    "Le tilleul du pont de Ta Van, vieux de 120 ans, sera abattu.",
    null,
  ],
  [
    "Quand a ouvert le tribunal de la famille de Binh Son ?",
    "La juge Ly Thi Mai est de Binh Son, province qui a ouvert un tribunal de la famille, il y a neuf ans.",
    "2010",
  ],
  [
    "De quelle année est la statue de Binh Son ?",
    "La statue de Binh Son, érigée il y a 30 ans, a été déplacée mardi.",
    "1989",
  ],
  [
    "En quelle année a été bâti le pont de Binh Son ?",
    "Vieux de 68 ans, le pont de Binh Son sera restauré l’an prochain.",
    "vers 1951",
  ],
  [
    "En quelle année a été bâti le pont de Binh Son ?",
    "Vieux de 68 ans, le banian de Ta Van se dresse près du pont de Binh Son.",
    null,
  ],
  [
    "Quand le club de Binh Son a-t-il vu le jour ?",
    "Le club de Binh Son, né il y a sept ans, compte 200 membres.",
    "2012",
  ],
  [
    "Quand la ligne de bus 6 a-t-elle été créée ?",
    "La ligne de bus 6 circule depuis huit ans entre Binh Son et Ta Van.",
    "vers 2011",
  ],
  [
    "Quand la ligne de bus 6 a-t-elle été créée ?",
    "Le chauffeur de la ligne de bus 6, Vo Dinh Lam, circule depuis huit ans entre Binh Son et Ta Van.",
    null,
  ],
];
