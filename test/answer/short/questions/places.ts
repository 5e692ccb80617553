import type { Row } from "./row.ts";

/** Questions after places, each with a sentence of news and the short answer that it gives; null where it gives none. */
export const PLACES: readonly Row[] = [
  ["Où a eu lieu la fête du lac ?", "La fête du lac a eu lieu samedi à Sa Pa.", "Sa Pa"],
  ["Où a eu lieu la fête du lac ?", "La fête du lac a eu lieu samedi à Son La.", "Son La"],
  ["Où a eu lieu la fête du lac ?", "La fête du lac a eu lieu samedi à Mai Châu.", "Mai Châu"],
  ["Où a eu lieu la fête du lac ?", "La fête du lac a eu lieu samedi à La Havane.", "La Havane"],
  [
    "Où a eu lieu la fête du lac ?",
    "La fête du lac a eu lieu samedi à l’École normale supérieure de Vinh.",
    "École normale supérieure de Vinh",
  ],
  [
    "Où se tient la conférence sur les villes intelligentes ?",
    "La conférence sur les villes intelligentes se tient à Taipei du 21 au 24 mars.",
    "Taipei",
  ],
  [
    "Où se tient la conférence sur les villes intelligentes ?",
    "La conférence sur les villes intelligentes, à laquelle participent des experts venus de Taipei, a débuté lundi.",
    null,
  ],
  [
    "Dans quelle ville a eu lieu la 12e Semaine du film vietnamien ?",
    "La 12e Semaine du film vietnamien a eu lieu vendredi soir à Bruxelles, en Belgique.",
    "Bruxelles",
  ],
  [
    "Dans quel pays a eu lieu la 12e Semaine du film vietnamien ?",
    "La 12e Semaine du film vietnamien a eu lieu vendredi soir à Bruxelles, en Belgique.",
    "Belgique",
  ],
  [
    "D’où viennent les artisans invités au festival ?",
    "Les artisans invités au festival viennent de Huê et de Bac Ninh.",
    null,
  ],
  [
    "D’où vient la chanteuse Ella Marin ?",
    "La chanteuse Ella Marin, originaire de Toulouse, se produira à Hanoi.",
    "Toulouse",
  ],
  ["D’où vient la chanteuse Ella Marin ?", "La chanteuse Ella Marin se produira à Hanoi le 5 mai.", null],
  [
    "Où Nguyen Duc Chung a-t-il rencontré Park Won Soon ?",
    "Nguyen Duc Chung a rencontré Park Won Soon le 10 juillet à Singapour, en marge du sommet.",
    "Singapour",
  ],
  [
    "Où est né le peintre Le Ba Dang ?",
    "Le peintre Le Ba Dang, né à Quang Tri en 1921, a vécu à Paris.",
    "Quang Tri",
  ],
  [
    "Où vivait le peintre Le Ba Dang ?",
    "Le peintre Le Ba Dang, né à Quang Tri en 1921, a exposé à Tokyo.",
    null,
  ],
  [
    "Où se trouve le siège de la Banque asiatique ?",
    "Le siège de la Banque asiatique se trouve à Manille, aux Philippines.",
    "Manille",
  ],
  [
    "Où se trouve le siège de la Banque asiatique ?",
    "La Banque asiatique a financé un hôpital à Can Tho.",
    null,
  ],
  [
    "Où ont été plantés les cerisiers offerts par le Japon ?",
    "Les cerisiers offerts par le Japon ont été plantés dans le parc Hoa Binh, à Hanoi.",
    "parc Hoa Binh",
  ],
  [
    "Où sera construite la nouvelle usine de Samsung ?",
    "Samsung, qui possède deux usines à Bac Ninh et Thai Nguyên, construira une nouvelle usine.",
    null,
  ],
  [
    "Où sera construite la nouvelle usine de Samsung ?",
    "La nouvelle usine de Samsung sera construite dans la zone industrielle de Yen Phong.",
    "zone industrielle de Yen Phong",
  ],
  [
    "Dans quelle province se trouve la grotte de Son Doong ?",
    "La grotte de Son Doong se trouve dans la province de Quang Binh.",
    "province de Quang Binh",
  ],
  [
    "Where is the headquarters of the Mekong commission?",
    "Le siège de la commission du Mékong est établi à Vientiane.",
    "Vientiane",
  ],
  [
    "Where did Hanoi's mayor meet Seoul's mayor?",
    "Le maire de Hanoi a rencontré à Singapour celui de Séoul.",
    "Singapour",
  ],
  ["Hội nghị được tổ chức ở đâu?", "La conférence est organisée à Da Nang.", "Da Nang"],
  ["Où aura lieu la prochaine finale ?", "La finale de l’an dernier a eu lieu à Bangkok.", null],
  [
    "À quel endroit les plongeurs ont-ils retrouvé l’épave ?",
    "Les plongeurs ont retrouvé l’épave au large de Vung Tau.",
    "au large de Vung Tau",
  ],
  ["Où le festival s’est-il déroulé en 2015 ?", "Le festival se déroulera à Lyon en 2017.", null],
  [
    "Dans quel district brûlait l’entrepôt ?",
    "L’entrepôt brûlait dans le district de Thanh Tri, à Hanoi.",
    "district de Thanh Tri",
  ],
  [
    "Où s’est tenue la Journée de la culture tchèque ?",
    "La Journée de la culture tchèque s’est tenue samedi au jardin botanique de Hanoi, en présence de 500 invités.",
    "jardin botanique de Hanoi",
  ],
  [
    "Où vivent les éléphants sauvages de la province ?",
    "Les éléphants sauvages de la province vivent dans le parc national de Yok Don.",
    "parc national de Yok Don",
  ],
  [
    "Où est mort le compositeur Tran Van Khe ?",
    "Le compositeur Tran Van Khe, né à Tiên Giang en 1921, est décédé à Hô Chi Minh-Ville.",
    "Hô Chi Minh-Ville",
  ],
  [
    "Où est né le compositeur Tran Van Khe ?",
    "Le compositeur Tran Van Khe, né à Tiên Giang en 1921, est décédé à Hô Chi Minh-Ville.",
    "Tiên Giang",
  ],
  [
    "Dans quel pays se rendra la délégation de Nghe An ?",
    "La délégation de Nghe An se rendra en Allemagne du 2 au 6 juin.",
    "Allemagne",
  ],
  [
    "Dans quel pays se rendra la délégation de Nghe An ?",
    "La délégation de Nghe An a passé deux jours en Allemagne.",
    null,
  ],
  [
    "Où sera jugé l’ancien directeur de la banque ?",
    "L’ancien directeur de la banque, arrêté à Bangkok, sera jugé en septembre.",
    null,
  ],
  [
    "Where will the next SEA Games take place?",
    "Les prochains SEA Games auront lieu à Phnom Penh en 2023.",
    "Phnom Penh",
  ],
  ["Trụ sở của công ty ở đâu?", "Le siège de la société se trouve à Bien Hoa.", "Bien Hoa"],
  [
    "Où pêchait le chalutier disparu ?",
    "Le chalutier disparu pêchait au large de Phu Quy avec onze marins.",
    "au large de Phu Quy",
  ],
  [
    "Où se trouve l’usine de recyclage ?",
    "L’usine de recyclage a coûté 3 millions de dollars, a dit le maire de Binh Duong.",
    null,
  ],
];
