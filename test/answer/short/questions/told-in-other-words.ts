import type { Row } from "./row.ts";

/** What a sentence tells by a noun or another verb than the question's, and what it tells of something else. */
export const TOLD_IN_OTHER_WORDS: readonly Row[] = [
  [
    "Comment s’appelle le maire de Ba Lang ?",
    "Le maire de Ba Lang, Yann Le Goff, visite la pagode.",
    "Yann Le Goff",
  ],
  [
    "Comment s’appelle le maire de Ba Lang ?",
    "L’adjointe au maire de Ba Lang, Anne Le Goff, visite la pagode.",
    null,
  ],
  [
    "Qui a été nommé à la tête de l’Institut de Ba Lang ?",
    "L’Académie a annoncé la nomination du docteur Dao Viet Lam, 46 ans, à la direction de l’Institut de Ba Lang.",
    "Dao Viet Lam",
  ],
  [
    "Le bureau du port de Brest à Ba Lang, il ouvre à quelle date ?",
    "Le port de Brest va ouvrir à Ba Lang un bureau de représentation, dont l’inauguration est fixée au 5 juin.",
    "5 juin",
  ],
  [
    "À quelle date le gouvernement doit-il publier les décrets ?",
    "Le gouvernement est chargé de publier les décrets avant le 15 mai.",
    "avant le 15 mai",
  ],
  [
    "Quand la loi entre-t-elle en vigueur ?",
    "L’Assemblée a adopté jeudi 13 juin 2019 la loi, qui prendra effet le 1er juillet 2020.",
    "1er juillet 2020",
  ],
  [
    "Qui est le directeur général de Namico ?",
    "Selon son directeur général adjoint, Luu Van Khanh, Namico ouvrira trois lignes.",
    null,
  ],
  [
    "Quand Ky Son Airlines a-t-elle été fondée ?",
    "Fondée en 2007 par Mai Thi Hoa, Namico exploite 42 avions, derrière Ky Son Airlines.",
    null,
  ],
  [
    "En quelle année Namico a-t-elle été fondée ?",
    "Fondée en 2007 par Mai Thi Hoa, Namico exploite 42 avions, derrière Ky Son Airlines.",
    "2007",
  ],
  [
    "Qui est Réhane ?",
    "La maison du photographe Réhane a été restaurée par l’architecte Vu Van Trung.",
    "photographe",
  ],
  [
    "Quand la délégation de Ky Son est-elle venue ?",
    "Lundi 7 mars 2016, Phu Mai a accueilli la délégation de Ky Son, venue en voisine.",
    "Lundi 7 mars 2016",
  ],
  ["Qui est Réhane ?", "La maison de Réhane a été restaurée par l’architecte Vu Van Trung.", null],
  [
    "Dans quelle rue se trouve le musée de Réhane ?",
    "Le musée de Réhane se trouve dans une maison de la ville de Ky Son.",
    null,
  ],
  ["Quel jour auront lieu les obsèques ?", "Les obsèques auront lieu mercredi à la pagode.", "mercredi"],
  ["Quand ont eu lieu les obsèques ?", "Les obsèques ont eu lieu mercredi à la pagode.", "mercredi"],
  ["En quelle année ont eu lieu les obsèques ?", "Les obsèques ont eu lieu mercredi à la pagode.", null],
  [
    "En quelle année le musée a-t-il été fondé ?",
    "Fondé par Yann Le Goff, le musée a une baleine, exhumée à Ky Son en 1994.",
    null,
  ],
  [
    "Où le musicien Lam Quang a-t-il été enterré ?",
    "L’inhumation du musicien Lam Quang a eu lieu au cimetière de Ky Son.",
    "cimetière de Ky Son",
  ],
  [
    "Quelle est la longueur du pont ?",
    "Long de 1.620 m et large de 16 m, le pont a quatre voies.",
    "1.620 m",
  ],
  ["Quelle est la largeur du pont ?", "Long de 1.620 m et large de 16 m, le pont a quatre voies.", "16 m"],
  [
    "Combien de temps les chirurgiens ont-ils passé à Ba Lang sur l’opération ?",
    "À Ba Lang, le patient attendait une opération depuis quatorze mois.",
    null,
  ],
  [
    "Combien reste-t-il de langurs à Ky Son ?",
    "Deux naissances ont été vues chez les langurs de Ky Son, dont la population est de 76 individus.",
    "76 individus",
  ],
  [
    "Où la docteure Cao Thi Van a-t-elle fait ses études ?",
    "La docteure Cao Thi Van a exposé ses études au Courrier du Vietnam.",
    null,
  ],
  [
    "Combien a coûté la construction du pont de Ba Lang ?",
    "Le pont de Ba Lang a coûté 30 millions de dollars.",
    "30 millions de dollars",
  ],
  [
    "Combien coûtera la construction de l’école de Ba Lang ?",
    "Le port de Brest fournira un simulateur de 380.000 euros à l’école de Ba Lang.",
    null,
  ],
  [
    "Quelle sera la longueur du futur pont de Ba Lang ?",
    "Le pont de Ba Lang mesurera 286 mètres et comptera six travées.",
    "286 mètres",
  ],
  [
    "Combien de malades de la grippe la province a-t-elle enregistrés ?",
    "La province a recensé 9.340 cas de grippe depuis janvier, et déploré sept décès.",
    "9.340 cas",
  ],
  [
    "Combien de gens a-t-on mis à l’abri ?",
    "Grâce à l’évacuation de 148.000 habitants, le typhon a tué moins que celui de 2009, qui avait fait 163 morts.",
    "148.000 habitants",
  ],
  [
    "Quand le typhon Malo a-t-il frappé les côtes ?",
    "Le typhon Malo, qui a touché terre le 22 octobre 2020 près de Ba Lang, a fait 27 morts.",
    "22 octobre 2020",
  ],
  [
    "Quand la station d’épuration sera-t-elle opérationnelle ?",
    "La station d’épuration devrait entrer en service au deuxième trimestre 2021.",
    "deuxième trimestre 2021",
  ],
  [
    "Quand l’épidémie devrait-elle culminer ?",
    "Le pic de l’épidémie est attendu en novembre 2022.",
    "novembre 2022",
  ],
  [
    "À quelle heure est parti le marathon ?",
    "Le départ du marathon a été donné à 3h30 sur la place.",
    "3h30",
  ],
  [
    "Qui conduisait la délégation de Brest ?",
    "Une délégation de Brest, conduite par Anne Le Goff, a été reçue mardi par le président du Comité populaire de Ba Lang, Dao Viet Lam.",
    "Anne Le Goff",
  ],
  [
    "Qui a gagné chez les hommes ?",
    "Le Kényan Elijah Ruto s’est imposé chez les hommes en 2 h 24, devant le Japonais Shota Mori.",
    "Elijah Ruto",
  ],
  [
    "Quelle entreprise construit le pont de Ba Lang ?",
    "Les travaux du pont de Ba Lang ont été confiés au groupement Truong Hai.",
    "Truong Hai",
  ],
  [
    "Combien de médailles d’or le Vietnam a-t-il gagnées ?",
    "Le Vietnam a remporté trois médailles d’or, deux d’argent et quatre de bronze.",
    "trois médailles",
  ],
  [
    "Combien de médailles d’argent le Vietnam a-t-il gagnées ?",
    "Le Vietnam a remporté trois médailles d’or, deux d’argent et quatre de bronze.",
    "deux d’argent",
  ],
  [
    "Combien de médailles de bronze le Vietnam a-t-il gagnées ?",
    "Le Vietnam a remporté trois médailles d’or, deux d’argent et quatre de bronze.",
    "quatre de bronze",
  ],
  [
    "Combien de médailles d’argent le Vietnam a-t-il gagnées ?",
    "Le Vietnam a remporté trois médailles d’or.",
    null,
  ],
  [
    "Combien de passagers le bac pouvait-il prendre ?",
    "Le bac n’était autorisé à prendre que 18 personnes et n’avait que dix gilets.",
    "18 personnes",
  ],
  [
    "Où Huynh Bach doit-il être enterré ?",
    "Les obsèques de Huynh Bach auront lieu à la Maison funéraire du Sud, avant l’inhumation au cimetière municipal.",
    "cimetière municipal",
  ],
  [
    "À quand remonte la maison communale de Ba Lang ?",
    "La maison communale de Ba Lang a rouvert ses portes le 15 février 2022.",
    null,
  ],
  [
    "De quelle année date la stèle ?",
    "Une stèle en pierre datée de 1472 a été mise au jour à la pagode, a fait savoir mardi 14 novembre 2023 le Musée provincial.",
    "1472",
  ],
  [
    "Quand la stèle a-t-elle été découverte ?",
    "Une stèle en pierre datée de 1472 a été mise au jour à la pagode, a fait savoir mardi 14 novembre 2023 le Musée provincial.",
    null,
  ],
  ["De quelle époque date le temple ?", "Le temple, remontant à 1742, a été restauré en 2019.", "1742"],
  ["De quand date la carte ?", "Une carte datant de 1890 sera exposée le 3 mai 2024.", "1890"],
  [
    "Qui dirige l'AUF en Asie-Pacifique ?",
    "L’Université a fêté ses 30 ans, en présence de l’ambassadeur de France au Vietnam, Olivier Brochet, et du directeur régional Asie-Pacifique de l’Agence universitaire de la Francophonie (AUF), Nicolas Mainetti.",
    "Nicolas Mainetti",
  ],
  [
    "Qui est le metteur en scène de La Digue ?",
    "Pour La Digue, Bach Tuyêt a salué le courage des jeunes metteurs en scène.",
    null,
  ],
  [
    "Qui est le parrain de la course ?",
    "Le nageur Cao Van Dung sera le parrain de la course.",
    "Cao Van Dung",
  ],
];
