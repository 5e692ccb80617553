import type { Row } from "../questions/row.ts";

/** Questions after somebody or some body, each with a sentence that tells of them. */
export const PERSONS_MORE: readonly Row[] = [
  [
    "Qui a offert l’ambulance à l’hôpital de Ha Tien ?",
    "L’hôpital de Ha Tien a reçu une ambulance, offerte par les pompiers de Nantes.",
    "les pompiers de Nantes",
  ],
  [
    "Qui parraine le festival du thé ?",
    "Le festival du thé est parrainé par la société laitière Moc Xanh.",
    "la société laitière Moc Xanh",
  ],
  [
    "Qui a peint la fresque du lycée Van Xuân ?",
    "La fresque du lycée Van Xuân est l’œuvre du peintre Dô Hai Long et de ses élèves.",
    "Dô Hai Long",
  ],
  [
    "Qui a annoncé la fermeture du parc ?",
    "La fermeture du parc a été annoncée lundi par son directeur, Lê Công Hai.",
    "Lê Công Hai",
  ],
  [
    "Qui sera le parrain de la course ?",
    "Le nageur Cao Van Dung sera le parrain de la course.",
    "Cao Van Dung",
  ],
  [
    "Qui préside le jury ?",
    "Présidé par la cinéaste Hà Lê Diêm, le jury comprend cinq membres.",
    "Hà Lê Diêm",
  ],
  [
    "Qui est à la tête du syndicat des dockers ?",
    "À la tête du syndicat des dockers depuis 2014, M. Phùng Van Ty réclame un accord.",
    "Phùng Van Ty",
  ],
  [
    "Qui a reçu le président chilien à l’aéroport ?",
    "Le vice-président Dang Thi Ngoc Anh a reçu le président chilien à l’aéroport.",
    "Dang Thi Ngoc Anh",
  ],
  [
    "Quel ministre a visité le chantier ?",
    "Le ministre de la Construction, Bui Xuân Hung, a visité le chantier mardi.",
    "Bui Xuân Hung",
  ],
  [
    "Avec qui la société Moc Xanh s’est-elle associée ?",
    "La société Moc Xanh s’est associée avec le groupe danois Arlund pour bâtir une laiterie.",
    "Arlund",
  ],
  [
    "Selon qui le trafic a-t-il baissé ?",
    "Le trafic a baissé, selon le commandant du port, Trân Duy Khanh.",
    "Trân Duy Khanh",
  ],
  [
    "Qui fournira les wagons du métro ?",
    "Les wagons du métro seront fournis par le constructeur espagnol Talvia.",
    "le constructeur espagnol Talvia",
  ],
  [
    "Qui a escaladé le Fansipan pieds nus ?",
    "Âgé de 71 ans, Giàng A Pao a escaladé le Fansipan pieds nus.",
    "Giàng A Pao",
  ],
  [
    "Qui a légué sa collection au musée ?",
    "Le musée doit sa collection au legs de l’antiquaire Vuong Hông Sên.",
    "Vuong Hông Sên",
  ],
  [
    "Qui a dirigé les fouilles ?",
    "Les fouilles ont été dirigées par le professeur Lâm Thi My Dung, de l’Université nationale.",
    "Lâm Thi My Dung",
  ],
  [
    "Qui était le premier directeur du zoo ?",
    "Le premier directeur du zoo fut le botaniste Louis Pierre.",
    "Louis Pierre",
  ],
  [
    "Qui commande le navire-école ?",
    "Le navire-école, commandé par le capitaine de frégate Hô Sy Quy, compte 80 cadets.",
    "Hô Sy Quy",
  ],
  [
    "Qui a remis les bourses ?",
    "Le consul du Japon, Nakamura Shin, a remis les bourses à trente élèves.",
    "Nakamura Shin",
  ],
  ["Quel pays a offert le scanner ?", "Le scanner, don de la Hongrie, servira aux enfants.", "Hongrie"],
  [
    "Quelle ville accueillera les prochains Jeux ?",
    "Les prochains Jeux auront lieu à Chiang Mai en 2027.",
    "Chiang Mai",
  ],
  ["Qui a tué le tigre ?", "Le tigre a été abattu par un garde forestier.", "un garde forestier"],
  [
    "Qui pilote le programme de vaccination des buffles ?",
    "Le programme de vaccination des buffles est piloté par la vétérinaire Quan Thi Loan.",
    "Quan Thi Loan",
  ],
  [
    "Qui a prononcé le discours de clôture ?",
    "Le discours de clôture a été prononcé par le recteur de l’université, Mai Trong Nhân.",
    "Mai Trong Nhân",
  ],
  [
    "Qui a racheté la brasserie de Lao Bao ?",
    "Le groupe singapourien Telok a racheté la brasserie de Lao Bao pour 30 millions de dollars.",
    "Le groupe singapourien Telok",
  ],
  [
    "Qui recevra la médaille des arts ?",
    "La médaille des arts sera remise à la soprano Hô Bich Ngoc.",
    "Hô Bich Ngoc",
  ],
  [
    "Qui a été nommé entraîneur du club ?",
    "Le Portugais Rui Faria a été nommé entraîneur du club.",
    "Rui Faria",
  ],
  [
    "Quel architecte a pris la parole devant le pont ?",
    "Devant le pont ont pris la parole le directeur du musée, Lê Van Hai, et l'architecte de la ville, Mai Thi Lan.",
    "Mai Thi Lan",
  ],
];
