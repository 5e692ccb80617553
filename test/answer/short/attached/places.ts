import type { Row } from "../questions/row.ts";

/** Questions after a place, each with a sentence that gives it. */
export const PLACES: readonly Row[] = [
  [
    "Où se trouve l’atelier de laque de Mme Hoa ?",
    "L’atelier de laque de Mme Hoa se trouve dans la ruelle des Tamariniers, à Thu Dau Mot.",
    "ruelle des Tamariniers",
  ],
  [
    "Où aura lieu le championnat de pétanque ?",
    "Le championnat de pétanque aura lieu du 4 au 9 mai à Rach Gia.",
    "Rach Gia",
  ],
  [
    "Où l’exposition est-elle présentée ?",
    "L’exposition est présentée jusqu’au 30 juin à la galerie du Vieux-Port, à Marseille.",
    "galerie du Vieux-Port",
  ],
  [
    "Où a été signé le protocole sur les crevettes ?",
    "Signé à Santiago, le protocole sur les crevettes entrera en vigueur en mai.",
    "Santiago",
  ],
  [
    "Dans quel port le navire-école a-t-il fait escale ?",
    "Le navire-école a fait escale au port de Cam Ranh avant de gagner Manille.",
    "port de Cam Ranh",
  ],
  [
    "Où vit la plus vieille tisseuse du pays ?",
    "La plus vieille tisseuse du pays vit dans le hameau de Na Sang, en pays thaï.",
    "hameau de Na Sang",
  ],
  [
    "Dans quelle salle se tient le concert de gala ?",
    "Le concert de gala se tient à l’Opéra de Hai Phong.",
    "Opéra de Hai Phong",
  ],
  [
    "Où est le siège de la société Moc Xanh ?",
    "La société Moc Xanh, dont le siège est à Bien Hoa, emploie 900 personnes.",
    "Bien Hoa",
  ],
  ["Où se déroulera la finale ?", "La finale se déroulera au stade Hang Day le 12 juin.", "stade Hang Day"],
  ["Dans quelle ville l’orchestre se produira-t-il ?", "L’orchestre se produira à Lyon le 3 mai.", "Lyon"],
  [
    "Où ont été retrouvés les deux randonneurs ?",
    "Les deux randonneurs ont été retrouvés sains et saufs au pied du mont Langbiang.",
    "au pied du mont Langbiang",
  ],
  [
    "Dans quel parc la statue a-t-elle été érigée ?",
    "La statue a été érigée dans le parc Hoa Binh, face à la gare.",
    "parc Hoa Binh",
  ],
  [
    "Dans quel quartier le premier café-livres a-t-il ouvert ?",
    "Le premier café-livres a ouvert dans le quartier de Thao Dien.",
    "quartier de Thao Dien",
  ],
  [
    "Où les voitures ont-elles été assemblées ?",
    "Les voitures, assemblées à Hai Phong, sont vendues au Laos.",
    "Hai Phong",
  ],
  ["Où est né le peintre Lê Ba ?", "Le peintre Lê Ba, natif de Hung Yên, a étudié à Hanoi.", "Hung Yên"],
  [
    "Sur quelle île le phare se dresse-t-il ?",
    "Le phare se dresse sur l’île de Hon Bay depuis 1890.",
    "île de Hon Bay",
  ],
  [
    "De quel pays viennent les éléphants du cirque ?",
    "Les éléphants du cirque viennent de Birmanie.",
    "Birmanie",
  ],
  [
    "Vers quel pays les mangues ont-elles été exportées ?",
    "Les mangues ont été exportées vers l’Australie dès février.",
    "Australie",
  ],
  [
    "Dans quel hôpital les blessés ont-ils été transportés ?",
    "Les blessés ont été transportés à l’hôpital Thông Nhât.",
    "hôpital Thông Nhât",
  ],
  [
    "Où la voiture électrique est-elle fabriquée ?",
    "La voiture électrique est fabriquée à Cat Hai, près de Hai Phong.",
    "Cat Hai",
  ],
  [
    "Où se situe la grotte de Son Doong ?",
    "La grotte de Son Doong se situe au cœur du parc national de Phong Nha.",
    "au cœur du parc national de Phong Nha",
  ],
  ["Où s’est noyé l’adolescent ?", "L’adolescent s’est noyé dans la rivière Lô.", "rivière Lô"],
  [
    "Où le prince a-t-il atterri ?",
    "Le prince a atterri à l’aéroport de Nôi Bai à 9 h.",
    "aéroport de Nôi Bai",
  ],
  [
    "Où les manuscrits sont-ils conservés ?",
    "Les manuscrits sont conservés à la Bibliothèque nationale.",
    "Bibliothèque nationale",
  ],
  [
    "Où le congrès se réunira-t-il ?",
    "Le congrès se réunira du 5 au 8 mai au Palais de la culture de l’amitié.",
    "Palais de la culture de l’amitié",
  ],
  [
    "Dans quelle province la mine se trouve-t-elle ?",
    "La mine se trouve dans la province de Lai Châu.",
    "province de Lai Châu",
  ],
  [
    "Dans quel district l’incendie s’est-il déclaré ?",
    "L’incendie s’est déclaré dans le district de Cu Chi.",
    "district de Cu Chi",
  ],
  ["Où ont été semés les premiers plants ?", "Les premiers plants ont été semés à Môc Châu.", "Môc Châu"],
  [
    "Dans quelle université enseigne M. Dung ?",
    "M. Dung enseigne à l’Université de Can Tho.",
    "Université de Can Tho",
  ],
  ["Où partent étudier les boursiers ?", "Les boursiers partent étudier en Finlande.", "Finlande"],
  [
    "Dans quel pays l’entreprise ouvrira-t-elle une filiale ?",
    "L’entreprise ouvrira une filiale au Mozambique.",
    "Mozambique",
  ],
  [
    "Où les supporters se sont-ils rassemblés ?",
    "Les supporters se sont rassemblés sur la place Ba Dinh.",
    "place Ba Dinh",
  ],
  [
    "Où s’installera le centre de recherche ?",
    "Le centre de recherche s’installera dans la ville nouvelle de Hoa Lac.",
    "ville nouvelle de Hoa Lac",
  ],
  [
    "Dans quelle rue le marché de nuit se tient-il ?",
    "Le marché de nuit se tient dans la rue Bach Dang.",
    "rue Bach Dang",
  ],
];
