import type { Row } from "./row.ts";

/** Questions after times, each with a sentence of news and the short answer that it gives; null where it gives none. */
export const TIMES: readonly Row[] = [
  [
    "En quelle année la Banque de Ba Lang a-t-elle vu le jour ?",
    "La Banque de Ba Lang a reçu le 9 novembre 2012 la licence qui lui permet d’ouvrir une agence.",
    null,
  ],
  [
    "Quand l’Association de Ba Lang a-t-elle été créée ?",
    "L’Association de Ba Lang veut publier avant la fin de 2019 un manuel pour des élèves nés en Europe.",
    null,
  ],
  [
    "Quelle est la date du 14e congrès du Parti ?",
    "Le 14e congrès du Parti aura lieu du 19 au 25 janvier 2026.",
    "du 19 au 25 janvier 2026",
  ],
  [
    "Quelle est la date de création du parc de Ba Lang ?",
    "Le parc de Ba Lang a été créé le 7 juillet 1962.",
    "7 juillet 1962",
  ],
  [
    "De quand date la pagode de Ba Lang ?",
    "La pagode de Ba Lang, bâtie au XIe siècle, attire les fidèles.",
    "XIe siècle",
  ],
  [
    "Quand a commencé le chantier du pont ?",
    "Le chantier du pont, lancé en mars 2019, avance bien.",
    "mars 2019",
  ],
  [
    "Quand a ouvert le pont de Ba Lang ?",
    "Le projet du pont de Ba Lang, lancé en mars 2019, avance bien.",
    null,
  ],
  ["Quand le sommet s’ouvrira-t-il ?", "Le sommet s’ouvrira le lundi 27 février à 9 h.", "lundi 27 février"],
  ["À quelle heure s’ouvrira le sommet ?", "Le sommet s’ouvrira le lundi 27 février à 9 h.", "9 h"],
  ["À quelle heure s’ouvrira le sommet ?", "Le sommet s’ouvrira le lundi 27 février à Hanoi.", null],
  ["Quel jour a lieu la finale ?", "La finale, après la demi-finale du 12 mai, a lieu le 19 mai.", "19 mai"],
  ["Quand a lieu la demi-finale ?", "La finale a lieu le 19 mai.", null],
  [
    "Quand s’est tenue la foire de Can Tho ?",
    "La foire de Can Tho s’est tenue du 3 au 7 novembre 2015.",
    "du 3 au 7 novembre 2015",
  ],
  [
    "Quand s’est tenue la foire de Can Tho ?",
    "La foire de Can Tho se tiendra du 3 au 7 novembre 2017.",
    null,
  ],
  [
    "En quelle année le Vietnam a-t-il adhéré à l’ASEAN ?",
    "Le Vietnam, qui a noué ses relations avec l’Australie en 1973, a adhéré à l’ASEAN en 1995.",
    "1995",
  ],
  [
    "En quelle année le Vietnam a-t-il noué ses relations avec l’Australie ?",
    "Le Vietnam, qui a noué ses relations avec l’Australie en 1973, a adhéré à l’ASEAN en 1995.",
    "1973",
  ],
  [
    "En quelle année la Thaïlande a-t-elle adhéré à l’ASEAN ?",
    "Le Vietnam a adhéré à l’ASEAN en 1995.",
    null,
  ],
  [
    "Quand le pont Nhat Tan a-t-il été mis en service ?",
    "Le pont Nhat Tan, dont le chantier a débuté en 2009, a été mis en service le 4 janvier 2015.",
    "4 janvier 2015",
  ],
  [
    "Quand le chantier du pont Nhat Tan a-t-il débuté ?",
    "Le pont Nhat Tan, dont le chantier a débuté en 2009, a été mis en service le 4 janvier 2015.",
    "2009",
  ],
  [
    "Quand le pont Nhat Tan sera-t-il fermé ?",
    "Le pont Nhat Tan a été mis en service le 4 janvier 2015.",
    null,
  ],
  ["When will the summit open?", "Le sommet s’ouvrira le 27 février.", "27 février"],
  [
    "When was the university founded?",
    "L’université, qui compte 9.000 étudiants, a été fondée en 1956.",
    "1956",
  ],
  ["Trường được thành lập năm nào?", "L’université a été fondée en 1956.", "1956"],
  ["Jusqu’à quand dure l’exposition ?", "L’exposition dure jusqu’au 30 juin.", "jusqu’au 30 juin"],
  [
    "Quand la ligne Hanoi-Dong Dang a-t-elle rouvert ?",
    "Fermée en 2020, la ligne Hanoi-Dong Dang a rouvert le 14 février 2023.",
    "14 février 2023",
  ],
  [
    "Quand la ligne Hanoi-Dong Dang a-t-elle été fermée ?",
    "Fermée en 2020, la ligne Hanoi-Dong Dang a rouvert le 14 février 2023.",
    "2020",
  ],
  [
    "Quand rouvrira le théâtre de Hai Phong ?",
    "Le théâtre de Hai Phong a été fermé le 3 mai pour travaux.",
    null,
  ],
  [
    "Quand débute la deuxième édition du salon ?",
    "La première édition du salon a débuté le 9 octobre 2014.",
    null,
  ],
  [
    "À quelle heure décolle le vol pour Dubaï ?",
    "Le vol pour Dubaï décolle à 0 h 45 les mardi et samedi.",
    "0 h 45",
  ],
  ["When did the museum reopen?", "Le musée a rouvert ses portes le 2 septembre.", "2 septembre"],
];
