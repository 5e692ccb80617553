import type { Row } from "../questions/row.ts";

/** Questions after somebody or some body, each with a sentence that tells of them. */
export const PERSONS: readonly Row[] = [
  [
    "Qui a fondé l’orchestre de Lam Son ?",
    "L’orchestre de Lam Son, que le violoniste Dang Huu Phuc a fondé avec douze amis, donnera vingt concerts.",
    "Dang Huu Phuc",
  ],
  [
    "Qui conduit la délégation de Fukuoka ?",
    "La délégation de Fukuoka, conduite par le vice-maire Takahashi Ryo, séjournera trois jours à Vung Tau.",
    "le vice-maire Takahashi Ryo",
  ],
  [
    "Qui a présidé la cérémonie d’ouverture ?",
    "La cérémonie d’ouverture s’est tenue sous la présidence de la vice-ministre Lê Thi Hông Vân.",
    "Lê Thi Hông Vân",
  ],
  [
    "Qui est la directrice du musée de Bac Lieu ?",
    "Selon la directrice du musée de Bac Lieu, Huynh Thi Kim Ngân, 40 % des pièces ont été restaurées.",
    "Huynh Thi Kim Ngân",
  ],
  [
    "Comment s’appelle le capitaine du bateau ?",
    "Le capitaine du bateau, Trân Van Hai, 52 ans, a été secouru le premier.",
    "Trân Van Hai",
  ],
  [
    "Quel est le nom de l’architecte de la gare de Phu Ly ?",
    "La gare de Phu Ly porte la signature de l’architecte finlandaise Aino Lehtinen.",
    "Aino Lehtinen",
  ],
  [
    "Quel est le nom de la mascotte du tournoi ?",
    "La mascotte du tournoi, un jeune buffle baptisé Tèo, a été dévoilée vendredi.",
    "Tèo",
  ],
  [
    "Qui a remporté le concours de piano de Da Lat ?",
    "Le premier prix du concours de piano de Da Lat est allé à Vu Minh Khuê, 17 ans.",
    "Vu Minh Khuê",
  ],
  [
    "Qui a gagné l’étape de montagne ?",
    "L’étape de montagne a souri au Colombien Diego Marín, arrivé avec deux minutes d’avance.",
    "Diego Marín",
  ],
  [
    "Qui finance la nouvelle station d’épuration ?",
    "La nouvelle station d’épuration est financée à 70 % par la Banque asiatique de développement.",
    "la Banque asiatique de développement",
  ],
  [
    "Qui a signé l’accord pour la partie chilienne ?",
    "L’accord a été signé par le ministre vietnamien Nguyên Van Lôc et, pour la partie chilienne, par l’ambassadrice Carla Muñoz.",
    "l’ambassadrice Carla Muñoz",
  ],
  [
    "Qui a signé l’accord pour la partie vietnamienne ?",
    "L’accord a été signé par l’ambassadrice Carla Muñoz et, pour la partie vietnamienne, par le ministre Nguyên Van Lôc.",
    "le ministre Nguyên Van Lôc",
  ],
  [
    "Qui gère le marché flottant de Cai Be ?",
    "Le marché flottant de Cai Be est géré par la coopérative Sông Xanh depuis mars.",
    "la coopérative Sông Xanh",
  ],
  [
    "Qui organise le salon du bois ?",
    "Organisé par l’Association des menuisiers de Binh Dinh, le salon du bois réunit 300 exposants.",
    "l’Association des menuisiers de Binh Dinh",
  ],
  [
    "Qui a découvert l’épave ?",
    "Ce sont deux plongeurs de Quy Nhon qui ont découvert l’épave, par 40 mètres de fond.",
    "deux plongeurs de Quy Nhon",
  ],
  [
    "Qui a conçu la passerelle de Thu Bon ?",
    "Conçue par le cabinet danois Nordlys, la passerelle de Thu Bon mesure 210 mètres.",
    "le cabinet danois Nordlys",
  ],
  [
    "Qui a été élu président de la Fédération d’échecs ?",
    "M. Lâm Quôc Bao a été élu président de la Fédération d’échecs par 41 voix sur 60.",
    "Lâm Quôc Bao",
  ],
  [
    "Qui a reçu le prix de la meilleure actrice ?",
    "Le prix de la meilleure actrice a été décerné à Mai Thanh Tâm pour son rôle de batelière.",
    "Mai Thanh Tâm",
  ],
  [
    "Qui a accueilli la délégation à l’aéroport ?",
    "À l’aéroport, la délégation a été accueillie par la gouverneure Sofia Alves.",
    "la gouverneure Sofia Alves",
  ],
  [
    "À qui appartient la villa des Pins ?",
    "La villa des Pins appartient à la famille Trinh depuis 1932.",
    "la famille Trinh",
  ],
  [
    "Qui est l’auteur du roman Les Rizières ?",
    "Le roman Les Rizières, de l’écrivain Dô Quang Minh, a été traduit en sept langues.",
    "Dô Quang Minh",
  ],
  [
    "Qui entraîne l’équipe de Cao Bang ?",
    "L’équipe de Cao Bang, entraînée par l’Espagnol Javier Soler, a gagné 2-0.",
    "Javier Soler",
  ],
  [
    "Quel chanteur se produira au festival de Sa Dec ?",
    "Le chanteur Hoàng Nam se produira au festival de Sa Dec le 3 mai.",
    "Hoàng Nam",
  ],
  [
    "Quel organisme a réalisé l’enquête ?",
    "L’enquête a été réalisée par l’Institut de sociologie auprès de 2.000 ménages.",
    "l’Institut de sociologie auprès de 2",
  ],
  [
    "Qui dirige le projet d’irrigation de Cu Jut ?",
    "Le projet d’irrigation de Cu Jut est dirigé par l’ingénieure Phan Thi Lan.",
    "Phan Thi Lan",
  ],
  [
    "Qui succédera à M. Pham Van Duc à la tête de l’école ?",
    "Mme Ngô Thi Hà succédera à M. Pham Van Duc à la tête de l’école.",
    "Ngô Thi Hà",
  ],
  [
    "Par qui le stade a-t-il été construit ?",
    "Le stade a été construit par le groupe Dai Phong en quatorze mois.",
    "le groupe Dai Phong",
  ],
];
