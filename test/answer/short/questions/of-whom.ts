import type { Row } from "./row.ts";

/** What is told of another person or thing than the one asked about, beside what is told of it. */
export const OF_WHOM: readonly Row[] = [
  [
    "À combien d'années de prison Vo Dinh Khoa a-t-il été condamné ?",
    "Le directeur de la société Phu Son Xanh, Trinh Hoai Bac, a été condamné à sept ans de prison.",
    null,
  ],
  [
    "À combien d'années de prison Vo Dinh Khoa a-t-il été condamné ?",
    "L’ancien chef adjoint de l’Inspection, Vo Dinh Khoa, 56 ans, a écopé de 12 ans de réclusion.",
    "12 ans",
  ],
  [
    "Où Lê Ba Dang a-t-il étudié ?",
    "Le critique Nguyên Van Hai a rappelé que Lê Ba Dang avait étudié à Toulouse.",
    "Toulouse",
  ],
  [
    "Le péage du pont de Rach Miêu coûtera combien ?",
    "L’ensemble du projet de Rach Miêu a coûté 6.810 milliards de dôngs.",
    null,
  ],
  ["Le billet coûte combien ?", "Le billet est vendu 50.000 dôngs.", "50.000 dôngs"],
  [
    "À combien sera le billet de train sur la nouvelle ligne ?",
    "La nouvelle ligne de train comptera 18 gares.",
    null,
  ],
  [
    "Combien mesure la statue de Vinh An ?",
    "Haute de 12 mètres, la statue de Vinh An pèse 40 tonnes.",
    "12 mètres",
  ],
  [
    "Où est-ce qu'on a trouvé l'épave de Binh Son ?",
    "Les pièces de l’épave de Binh Son proviennent de fours du Zhejiang, en Chine.",
    null,
  ],
  [
    "Où a-t-on trouvé l'épave de Binh Son ?",
    "L’épave de Binh Son a été repérée au large du village de Châu Thuân Biên.",
    "au large du village de Châu Thuân Biên",
  ],
  [
    "Combien de personnes sont mortes dans la crue ?",
    "Le bilan de la crue fait état de 17 morts et 5 disparus.",
    "17 morts",
  ],
  [
    "Combien de personnes ont été blessées dans l'accident ?",
    "L’accident a fait trois morts et douze blessés.",
    "douze blessés",
  ],
  [
    "À quelle peine l'accusé a-t-il été condamné ?",
    "L’accusé a été condamné à quinze ans de prison.",
    "quinze ans",
  ],
  [
    "Quel est le salaire d'un potier ?",
    "Un bon potier peut empocher 9 millions de dôngs par mois.",
    "9 millions de dôngs",
  ],
  [
    "Quand les liaisons aériennes ont-elles repris ?",
    "Suspendus depuis mars 2020, les vols ont redémarré le 15 février.",
    "15 février",
  ],
  [
    "Quand rouvrira le Musée de Huê ?",
    "Le Musée de Huê, fermé depuis mars, accueillera de nouveau le public à partir du 1er décembre.",
    "1er décembre",
  ],
  [
    "Combien de personnes le typhon Koinu a-t-il tuées ?",
    "Le typhon Koinu, le neuvième de l’année, a fait onze morts, six disparus et 73 blessés.",
    "onze morts",
  ],
  [
    "À qui l'ambassadeur de France a-t-il remis les Palmes académiques ?",
    "Le même jour, l’ambassadeur Olivier Brochet a remis les insignes d’officier dans l’ordre des Palmes académiques au professeur Nguyên Dinh Lâm, pionnier de la filière francophone à Dà Nang.",
    "Nguyên Dinh Lâm",
  ],
  [
    "À qui a-t-on remis la médaille ?",
    "La médaille a été remise par le maire Jean Durand à Mme Vu Thi Hoa.",
    "Vu Thi Hoa",
  ],
  [
    "Qui a reçu la médaille ?",
    "La médaille a été remise par le maire Jean Durand à Mme Vu Thi Hoa.",
    "Vu Thi Hoa",
  ],
  [
    "Qui a remis la médaille ?",
    "La médaille a été remise par le maire Jean Durand à Mme Vu Thi Hoa.",
    "Jean Durand",
  ],
  [
    "À qui revient le premier prix ?",
    "Le premier prix a été attribué à Trân Van Hai, de Huê.",
    "Trân Van Hai",
  ],
  ["Qui a eu le premier prix ?", "Le premier prix est allé à Trân Van Hai, de Huê.", "Trân Van Hai"],
  [
    "À qui la maison a-t-elle été vendue ?",
    "La maison a été vendue au collectionneur Trân Van Hai.",
    "Trân Van Hai",
  ],
  [
    "Combien de personnes prennent le métro chaque jour ?",
    "Le métro transporte en moyenne 60.000 voyageurs par jour.",
    "60.000 voyageurs",
  ],
  [
    "À qui le festival rend-il hommage ?",
    "Le festival rend cette année hommage au compositeur Trinh Công Son.",
    "Trinh Công Son",
  ],
  [
    "Quand commence le festival de Huê ?",
    "Le coup d’envoi du festival de Huê sera donné le 10 juin.",
    "10 juin",
  ],
  [
    "Quel jour sont les obsèques de la chanteuse Kim Lan ?",
    "L’artiste Kim Lan, grande chanteuse, est décédée dimanche 17 juin 2018.",
    null,
  ],
  [
    "Quand la crue de Binh Son a-t-elle eu lieu ?",
    "La crue survenue à Binh Son dans la nuit de dimanche à lundi a fait douze morts.",
    "la nuit de dimanche à lundi",
  ],
  [
    "Quand le chalutier de Ly Son a-t-il fait naufrage ?",
    "Les rescapés du chalutier de Ly Son ont retrouvé leurs familles vendredi après-midi.",
    null,
  ],
  [
    "Quand le chalutier de Ly Son a-t-il fait naufrage ?",
    "Le chalutier a sombré mardi au large de Ly Son.",
    "mardi",
  ],
  [
    "Jusqu'à quelle date peut-on postuler ?",
    "Les candidatures doivent être déposées avant le 30 juin.",
    "avant le 30 juin",
  ],
  [
    "Où se joue le Championnat d'Asie du Sud-Est ?",
    "L’équipe avait perdu ses matches de la Coupe d’Asie jouée en avril en Jordanie.",
    null,
  ],
  [
    "Quelle entreprise a construit le pont de Nam Choong ?",
    "Le pont de Nam Choong a coûté 4,2 milliards de dôngs, apportés par la banque BIDV.",
    null,
  ],
  [
    "Combien de personnes travaillent à l’aéroport de Quang Lâm ?",
    "L’aéroport de Quang Lâm accueillera 5 millions de passagers.",
    null,
  ],
  [
    "Combien d'enfants la peintre Dang Thi Mai a-t-elle eus ?",
    "Dang Thi Mai, peintre, tenait un atelier pour enfants sourds, fréquenté par 35 élèves.",
    null,
  ],
  [
    "Quel est le budget de la Fête du riz d'An Giang ?",
    "An Giang, qui accueille la Fête du riz, a exporté 523.000 tonnes de riz, pour une valeur de 287 millions de dollars.",
    null,
  ],
  [
    "Quel architecte a dessiné le pont de Song Lap ?",
    "Le vice-ministre des Transports, Nguyên Ngoc Hai, a salué les ouvriers du pont de Song Lap.",
    null,
  ],
  [
    "Qui dirige actuellement l'Institut national d'hygiène ?",
    "La professeure Hoàng Thi Bich Thuy, ancienne directrice de l’Institut national d’hygiène, est décédée dimanche.",
    null,
  ],
  [
    "Quel est le prix d'entrée du site de Trang An ?",
    "Les recettes du site de Trang An ont atteint 6.500 milliards de dôngs.",
    null,
  ],
  [
    "Qui va diriger le nouvel institut de Da Nang ?",
    "La direction de l’institut de Da Nang sera confiée au professeur Phan Trong Khiêm, tandis que le Dr Ngo Bich Lien présidera le conseil.",
    "Phan Trong Khiêm",
  ],
  [
    "Qui a présidé la réunion sur la dengue ?",
    "Sous la houlette du vice-Premier ministre Lê Thành Công, la réunion a entendu le rapport du ministre de la Santé, Dr Nguyên Thi Tô Uyên, sur la dengue.",
    "Lê Thành Công",
  ],
  [
    "Quelle entreprise a construit le pont de Rach Chanh ?",
    "Le pont de Rach Chanh a été réalisé en trente mois par le groupe Truong Long.",
    "Truong Long",
  ],
  [
    "Avec qui le ministre a-t-il parlé au téléphone ?",
    "Le ministre a eu le 6 février une conversation au téléphone avec son homologue néerlandaise Annelies Brugge.",
    "Annelies Brugge",
  ],
  [
    "Qui a gagné Miss Delta ?",
    "Lam Thi Bao Ngan a été sacrée Miss Delta devant ses deux dauphines, Tran Kieu My et Huynh Cam Tien.",
    "Lam Thi Bao Ngan",
  ],
  [
    "Combien de médailles le Vietnam a-t-il gagnées ?",
    "Avec 205 médailles d’or, 125 d’argent et 116 de bronze, le Vietnam a gagné les Jeux.",
    null,
  ],
  [
    "Combien de médailles le Vietnam a-t-il gagnées ?",
    "Le Vietnam a gagné douze médailles, dont trois d’or et deux d’argent.",
    "douze médailles",
  ],
  [
    "Combien de médailles le Vietnam a-t-il gagnées ?",
    "Le Vietnam a gagné deux médailles de bronze.",
    "deux médailles",
  ],
  [
    "Qui dirige l'entreprise Sao Bac ?",
    "La fondatrice et directrice générale de Sao Bac, Dô Thuy Linh, conservera la direction de l’entreprise.",
    "Dô Thuy Linh",
  ],
  ["À quel âge est morte Diêm Lôc ?", "Diêm Lôc était la veuve de Hoàng Kiêu, décédé il y a six ans.", null],
  [
    "À combien s'élèvent les dégâts de la tempête n°6 ?",
    "La tempête n°6 a fait cinq morts, dont trois membres d’une même famille.",
    null,
  ],
  [
    "À combien s'élèvent les dégâts de la tempête n°6 ?",
    "Les dégâts de la tempête n°6 sont estimés à 230 milliards de dôngs.",
    "230 milliards de dôngs",
  ],
  [
    "À partir de quand les touristes pourront-ils retourner à Côn Dao ?",
    "Côn Dao pourrait accueillir à nouveau des touristes à partir du 15 novembre 2021, selon un plan soumis mercredi.",
    "15 novembre 2021",
  ],
];
