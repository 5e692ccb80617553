import type { Row } from "../questions/row.ts";

/** Questions after a place, each with a sentence that places something else, or another deed. */
export const PLACES_TRAPS: readonly Row[] = [
  [
    "Où aura lieu le championnat de pétanque ?",
    "Le championnat de pétanque réunira des joueurs venus de Rach Gia et de Can Tho.",
    null,
  ],
  [
    "Où sera construite la nouvelle usine ?",
    "La nouvelle usine ressemblera à celle que le groupe possède à Bien Hoa.",
    null,
  ],
  ["Où est né Hô Van Long ?", "Hô Van Long est mort à Nha Trang.", null],
  ["Où se trouve le siège de la banque Phu An ?", "La banque Phu An a ouvert une agence à Vinh.", null],
  [
    "Où s’est tenue la réunion des ministres ?",
    "La réunion des ministres a porté sur la mer et s’est achevée par un vote, a dit un porte-parole à Hanoi.",
    null,
  ],
  [
    "Où l’exposition est-elle présentée ?",
    "L’exposition est présentée par un couple de collectionneurs installé à Dalat.",
    null,
  ],
  ["Où le bateau a-t-il été construit ?", "Le bateau a coulé au large de Phan Thiet.", null],
  [
    "Dans quelle ville l’orchestre se produira-t-il ?",
    "L’orchestre se produira dans trois villes du delta.",
    null,
  ],
  ["Où Hô Chi Minh a-t-il prononcé ce discours ?", "Hô Chi Minh-Ville fête cette année ce discours.", null],
  ["Où la championne s’entraîne-t-elle ?", "La championne a gagné l’an dernier à Doha.", null],
  ["Où la voiture électrique est-elle fabriquée ?", "La voiture électrique est vendue à Cat Hai.", null],
  ["Où habite le collectionneur ?", "Le collectionneur a acheté ce vase à Hué.", null],
  ["Où le congrès se réunira-t-il ?", "Le congrès s’est réuni l’an dernier à Vinh.", null],
  ["Où l’accord a-t-il été signé ?", "L’accord prévoit une usine à Dông Nai.", null],
  [
    "Dans quelle province la mine se trouve-t-elle ?",
    "La mine fournit une centrale de la province de Lai Châu.",
    null,
  ],
  ["Où est mort le poète ?", "Le poète est né à Quang Tri.", null],
  ["Où les manuscrits sont-ils conservés ?", "Les manuscrits viennent de Hôi An.", null],
  ["Où s’est noyé l’adolescent ?", "L’adolescent étudiait à Viêt Tri.", null],
  ["Où se trouve le consulat du Japon ?", "Le consul du Japon a visité Vinh et s’est rendu à Hà Tinh.", null],
  ["Où la cargaison a-t-elle été interceptée ?", "La cargaison avait été chargée à Pakse.", null],
  ["Où s’installera le centre de recherche ?", "Le centre de recherche de Dalat fermera.", null],
  ["Où est exposée la maquette ?", "La maquette a été réalisée par un menuisier de Da Nang.", null],
];
