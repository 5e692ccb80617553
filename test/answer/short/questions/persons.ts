import type { Row } from "./row.ts";

/** Questions after persons, their offices and deeds, each with a sentence of news and the short answer that it gives; null where it gives none. */
export const PERSONS: readonly Row[] = [
  [
    "Qui a mis en scène le spectacle de Ba Lang ?",
    "La mise en scène du spectacle de Ba Lang a coûté 31 millions de dôngs.",
    null,
  ],
  [
    "Qui le maire de Vinh a-t-il rencontré ?",
    "Le maire de Vinh, Nguyên Duc Lâm, a rencontré son homologue de Séoul, Park Won Soon.",
    "Park Won Soon",
  ],
  [
    "Qui le maire de Vinh a-t-il rencontré ?",
    "Le maire de Vinh, Nguyên Duc Lâm, a rencontré les pêcheurs.",
    null,
  ],
  [
    "Qui l’académie de Vinh a-t-elle décoré ?",
    "Le peintre Lê Phô a été décoré par le directeur de l’académie de Vinh, Nguyên Duc Lâm.",
    "Lê Phô",
  ],
  [
    "qui est l'ambassadeur du Vietnam au Laos ?",
    "L’ambassadeur du Vietnam au Laos, Nguyen Ba Hung, a remis des cadeaux aux élèves de Vientiane.",
    "Nguyen Ba Hung",
  ],
  [
    "qui est l'ambassadeur du Vietnam au Laos ?",
    "L’ambassadeur du Laos au Vietnam, Sengphet Houngboungnuang, a remis des cadeaux aux élèves.",
    null,
  ],
  [
    "Qui est l’ambassadrice de France au Vietnam ?",
    "L’ambassadeur du Vietnam en France, Dinh Toan Thang, a assisté à la cérémonie.",
    null,
  ],
  [
    "Qui est l’ambassadeur du Japon au Vietnam ?",
    "La réunion s’est tenue en présence de l’ambassadeur du Japon au Vietnam, Yamada Takio, et de nombreux entrepreneurs.",
    "Yamada Takio",
  ],
  [
    "Qui est le consul général du Vietnam à Fukuoka ?",
    "Vu Binh, consul général du Vietnam à Fukuoka, a salué les efforts de la communauté.",
    "Vu Binh",
  ],
  [
    "Qui est Vu Binh ?",
    "Vu Binh, consul général du Vietnam à Fukuoka, a salué les efforts de la communauté.",
    "consul général du Vietnam à Fukuoka",
  ],
  [
    "Qui est Park Won Soon ?",
    "Le président du Comité populaire de Hanoi a rencontré le maire de Séoul, Park Won Soon, à Singapour.",
    "maire de Séoul",
  ],
  [
    "Qui est Tran Sy Thanh ?",
    "Le président du Comité populaire de Hanoi, Tran Sy Thanh, a reçu mardi une délégation de Moscou.",
    "président du Comité populaire de Hanoi",
  ],
  [
    "Qui est Le Hong Son ?",
    "Selon Le Hong Son, vice-président permanent du Comité populaire municipal, les travaux prendront fin en mai.",
    "vice-président permanent du Comité populaire municipal",
  ],
  ["Qui est Tran Van Long ?", "Tran Van Long a rencontré le maire de Lyon, Gérard Collomb, lundi.", null],
  ["Qui est Gérard Collomb ?", "Le ministre Tran Van Long a rencontré Gérard Collomb, lundi à Hanoi.", null],
  [
    "C’est qui, Emilie Palamy Pradichit ?",
    "La directrice de la fondation Manushya, Emilie Palamy Pradichit, a plaidé pour la réforme.",
    "directrice de la fondation Manushya",
  ],
  [
    "Qui dirige la société Vinamilk ?",
    "Mai Kieu Lien, directrice générale de Vinamilk, a présenté le bilan de l’année.",
    "Mai Kieu Lien",
  ],
  [
    "Qui préside l’Assemblée nationale du Laos ?",
    "Le président de l’Assemblée nationale du Vietnam, Vuong Dinh Hue, s’est entretenu avec son homologue laotien, Saysomphone Phomvihane.",
    null,
  ],
  [
    "Qui préside l’Association d’amitié Vietnam-Japon ?",
    "Le président de l’Association d’amitié Vietnam-Japon, To Huy Rua, a reçu une délégation.",
    "To Huy Rua",
  ],
  [
    "Qui est le ministre de la Santé ?",
    "Le ministre de l’Agriculture, Le Minh Hoan, a visité le centre de santé.",
    null,
  ],
  [
    "Qui est le ministre de l’Industrie et du Commerce ?",
    "Le ministre de l’Industrie et du Commerce Nguyen Hong Dien a présidé la réunion.",
    "Nguyen Hong Dien",
  ],
  [
    "Quel ministre a présidé la réunion de Can Tho ?",
    "Le ministre de la Construction, Nguyen Thanh Nghi, a présidé la réunion de Can Tho.",
    "Nguyen Thanh Nghi",
  ],
  [
    "Qui a signé le mémorandum pour la ville de Hue ?",
    "Le mémorandum a été signé par le vice-président du Comité populaire de Hue, Phan Thien Dinh, et le maire de Shizuoka, Tanabe Nobuhiro.",
    null,
  ],
  [
    "Qui a accueilli la délégation de Daegu ?",
    "La délégation de Daegu a été accueillie par la vice-présidente du Conseil populaire, Pham Thi Nga.",
    "Pham Thi Nga",
  ],
  [
    "Qui a accueilli la délégation de Daegu ?",
    "La délégation de Daegu, conduite par le vice-maire Kim Jong Han, a visité le port.",
    null,
  ],
  [
    "Qui conduit la délégation de Daegu ?",
    "La délégation de Daegu, conduite par le vice-maire Kim Jong Han, a visité le port.",
    "le vice-maire Kim Jong Han",
  ],
  [
    "Qui a reçu le président de la KOICA ?",
    "Le Premier ministre Pham Minh Chinh a reçu jeudi à Hanoi le président de la KOICA, Chang Won Sam.",
    "Pham Minh Chinh",
  ],
  [
    "Qui est le président de la KOICA ?",
    "Le Premier ministre Pham Minh Chinh a reçu jeudi à Hanoi le président de la KOICA, Chang Won Sam.",
    "Chang Won Sam",
  ],
  ["Qui a succédé à Park Won Soon ?", "Park Won Soon a été élu maire de Séoul en 2011.", null],
  [
    "Qui a remporté la médaille d’or du 100 mètres ?",
    "Tran Thi Nhi Yen a remporté la médaille d’argent du 100 mètres à Hanoi.",
    null,
  ],
  [
    "Qui a gagné la régate chez les dames ?",
    "Le passeur Lê Van Hai a gagné la régate en 21 minutes, tandis que la potière Trân Thi Mai, de Ky Lam, s’imposait chez les dames.",
    "Trân Thi Mai",
  ],
  [
    "Qui a gagné la régate chez les hommes ?",
    "Chez les dames, Trân Thi Mai a gagné la régate ; chez les hommes, Lê Van Hai l’a emporté.",
    "Lê Van Hai",
  ],
  [
    "Qui a remporté le prix du meilleur film ?",
    "Le réalisateur Pham Thien An a remporté le prix du meilleur film à Busan.",
    "Pham Thien An",
  ],
  [
    "Qui est le président sud-coréen ?",
    "Le président sud-coréen Moon Jae-in est arrivé mercredi à Hanoi.",
    "Moon Jae-in",
  ],
  [
    "Qui est le maire de Busan ?",
    "Le maire de Séoul, Oh Se-hoon, a rencontré des entrepreneurs de Busan.",
    null,
  ],
  ["Who is the mayor of Seoul?", "Le maire de Séoul, Oh Se-hoon, a visité Hanoi en mai.", "Oh Se-hoon"],
  ["Who is the mayor of Busan?", "Le maire de Séoul, Oh Se-hoon, a visité Hanoi en mai.", null],
  [
    "Who is the Vietnamese ambassador to China?",
    "L’ambassadeur de Chine au Vietnam, Xiong Bo, a salué l’initiative.",
    null,
  ],
  [
    "Who is the Vietnamese ambassador to China?",
    "L’ambassadeur du Vietnam en Chine, Pham Sao Mai, a salué l’initiative.",
    "Pham Sao Mai",
  ],
  ["Ai là thị trưởng Seoul?", "Le maire de Séoul, Oh Se-hoon, a visité Hanoi en mai.", "Oh Se-hoon"],
  [
    "Ai là đại sứ Việt Nam tại Trung Quốc?",
    "L’ambassadeur de Chine au Vietnam, Xiong Bo, a salué l’initiative.",
    null,
  ],
  [
    "Qui organise le festival de l’ao dai ?",
    "Le festival de l’ao dai est organisé par le Service municipal du tourisme de Hanoi.",
    "le Service municipal du tourisme de Hanoi",
  ],
  [
    "Qui finance la ligne de métro Nhon-gare de Hanoi ?",
    "La ligne de métro Nhon-gare de Hanoi, longue de 12,5 km, compte 12 stations.",
    null,
  ],
  [
    "Qui a offert 200 arbres à la ville de Hanoi ?",
    "Le gouvernement japonais a offert 200 arbres à la ville de Hanoi.",
    "Le gouvernement japonais",
  ],
  ["Qui sera le prochain maire de Séoul ?", "Le maire de Séoul, Park Won Soon, a reçu la délégation.", null],
  [
    "Qui était le maire de Séoul avant Park Won Soon ?",
    "Le maire de Séoul, Park Won Soon, a reçu la délégation, en présence du vice-maire Ryu Kyung-gee.",
    null,
  ],
  [
    "Qui est le chef de la diplomatie laotienne ?",
    "Le Premier ministre a reçu le ministre laotien des Affaires étrangères, Saleumxay Kommasith, le 7 mars.",
    null,
  ],
  [
    "Qui est l'ambassadeur d'Israël au Vietnam ?",
    "Meirav Eilon Shahar, ambassadrice d’Israël au Vietnam, a présenté un projet d’irrigation goutte à goutte.",
    "Meirav Eilon Shahar",
  ],
  [
    "Qui est l'ambassadeur du Vietnam en Israël ?",
    "Meirav Eilon Shahar, ambassadrice d’Israël au Vietnam, a présenté un projet d’irrigation goutte à goutte.",
    null,
  ],
  [
    "Qui est Meirav Eilon Shahar ?",
    "Meirav Eilon Shahar, ambassadrice d’Israël au Vietnam, a présenté un projet d’irrigation goutte à goutte.",
    "ambassadrice d’Israël au Vietnam",
  ],
  [
    "Qui est Ho Quang Loi ?",
    "Le rédacteur en chef du journal Hanoimoi, Ho Quang Loi, s’est félicité de la participation des lecteurs.",
    "rédacteur en chef du journal Hanoimoi",
  ],
  ["Qui est Ho Quang Loi ?", "Le jury, présidé par Ho Quang Loi, a retenu 12 œuvres.", null],
  [
    "Qui préside le jury du concours ?",
    "Le jury du concours, présidé par la romancière Nguyen Ngoc Tu, a retenu 12 œuvres.",
    "Nguyen Ngoc Tu",
  ],
  [
    "Qui est la présidente de l’Assemblée nationale ?",
    "La présidente de l’Assemblée nationale, Nguyen Thi Kim Ngan, a rencontré à Séoul le Premier ministre sud-coréen, Lee Nak-yon.",
    "Nguyen Thi Kim Ngan",
  ],
  [
    "Qui est le Premier ministre sud-coréen ?",
    "La présidente de l’Assemblée nationale, Nguyen Thi Kim Ngan, a rencontré à Séoul le Premier ministre sud-coréen, Lee Nak-yon.",
    "Lee Nak-yon",
  ],
  [
    "Qui est le Premier ministre japonais ?",
    "La présidente de l’Assemblée nationale, Nguyen Thi Kim Ngan, a rencontré à Séoul le Premier ministre sud-coréen, Lee Nak-yon.",
    null,
  ],
  [
    "Qui a inauguré la bibliothèque de Bac Ha ?",
    "La bibliothèque de Bac Ha a été inaugurée samedi par le vice-ministre de l’Éducation, Nguyen Huu Do.",
    "Nguyen Huu Do",
  ],
  [
    "Qui a financé la bibliothèque de Bac Ha ?",
    "La bibliothèque de Bac Ha a été inaugurée samedi par le vice-ministre de l’Éducation, Nguyen Huu Do.",
    null,
  ],
  [
    "Qui a construit le barrage de Lai Chau ?",
    "Le barrage de Lai Chau, construit par le groupe Electricité du Vietnam, est entré en service en 2016.",
    "le groupe Electricité du Vietnam",
  ],
  [
    "Quel footballeur a marqué le but de la victoire ?",
    "Le but de la victoire a été marqué par Le Cong Vinh à la 89e minute.",
    "Le Cong Vinh",
  ],
  [
    "Who is the governor of Osaka?",
    "Le gouverneur d’Osaka, Yoshimura Hirofumi, a visité le parc industriel de Long Hau.",
    "Yoshimura Hirofumi",
  ],
  [
    "Who is the governor of Osaka?",
    "Le gouverneur de Kyoto, Nishiwaki Takatoshi, a visité le parc industriel de Long Hau.",
    null,
  ],
  [
    "Ai là giám đốc bệnh viện Bạch Mai?",
    "Le directeur de l’hôpital Bach Mai, Nguyen Quang Tuan, a remercié les bénévoles.",
    "Nguyen Quang Tuan",
  ],
  [
    "Qui est le directeur adjoint du musée de Da Nang ?",
    "Le directeur du musée de Da Nang, Huynh Dinh Quoc Thien, a ouvert l’exposition.",
    null,
  ],
];
