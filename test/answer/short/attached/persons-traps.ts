import type { Row } from "../questions/row.ts";

/** Questions after somebody, each with a sentence on the same thing that tells of another's deed or office. */
export const PERSONS_TRAPS: readonly Row[] = [
  [
    "Qui est le directeur de la bibliothèque de Phu Ly ?",
    "Le directeur du théâtre de Phu Ly, Nguyên Van Ba, a prêté sa salle à la bibliothèque.",
    null,
  ],
  [
    "Qui a construit le barrage de Song Hinh ?",
    "Le barrage de Song Hinh a été inspecté par l’ingénieur Trân Dinh Khoa.",
    null,
  ],
  ["Qui a remporté la médaille d’or ?", "La médaille d’argent est allée à Vu Thi Hanh.", null],
  ["Qui est le maire de Ha Tien ?", "L’ancien maire de Ha Tien, Lê Van Tam, expose ses aquarelles.", null],
  [
    "Qui a traduit le roman Les Rizières ?",
    "Le roman Les Rizières, de l’écrivain Dô Quang Minh, se vend bien.",
    null,
  ],
  [
    "Qui entraîne l’équipe de Cao Bang ?",
    "L’équipe de Cao Bang a battu celle de Lai Châu, entraînée par l’Espagnol Javier Soler.",
    null,
  ],
  [
    "Qui a découvert l’épave ?",
    "L’épave est exposée au musée, dont le directeur, Lê Van Tam, se réjouit.",
    null,
  ],
  [
    "Qui finance l’école de Ta Van ?",
    "L’école de Ta Van voisine avec un dispensaire financé par la Croix-Rouge suisse.",
    null,
  ],
  ["Qui a acheté le tableau ?", "Le tableau a été vendu par la galerie Hoa Mai.", null],
  [
    "Qui est le président de l’Association des menuisiers ?",
    "La vice-présidente de l’Association des menuisiers, Bui Thi Sen, a pris la parole.",
    null,
  ],
  [
    "Qui a signé le contrat du tunnel ?",
    "Le contrat du tunnel, évoqué par le ministre Nguyên Van Lôc, sera signé en mai.",
    null,
  ],
  [
    "Qui est l’ambassadeur du Pérou au Vietnam ?",
    "L’ambassadeur du Vietnam au Pérou, Vo Van Kiet, a remis ses lettres de créance.",
    null,
  ],
  [
    "Qui a remplacé Lê Van Tam à la tête du club ?",
    "Lê Van Tam a remplacé Vo Huu Nghia à la tête du club.",
    null,
  ],
  [
    "Qui dirige la coopérative Sông Xanh ?",
    "Le chef du district, Hô Van Nam, a visité la coopérative Sông Xanh.",
    null,
  ],
  [
    "Qui a peint la fresque du lycée Van Xuân ?",
    "La fresque du lycée Van Xuân a été admirée par le peintre Dô Hai Long.",
    null,
  ],
  [
    "Qui a remis les bourses ?",
    "Les bourses ont été remises à trente élèves, dont Vu Thi Nga, 14 ans.",
    null,
  ],
  ["Qui préside le jury ?", "Le jury a récompensé la cinéaste Hà Lê Diêm.", null],
  [
    "Qui a inauguré le pont ?",
    "Le pont sera inauguré samedi, a indiqué le chef du chantier, Vo Van Tri.",
    null,
  ],
  [
    "Qui est le ministre de la Santé ?",
    "Le ministre de la Culture, Phan Van Loc, a salué les médecins du ministère de la Santé.",
    null,
  ],
  ["Qui a battu l’équipe de Nghê An ?", "L’équipe de Nghê An a battu celle de Hué.", null],
  [
    "Qui a vendu le terrain à la société Moc Xanh ?",
    "La société Moc Xanh a acheté le terrain pour bâtir une laiterie.",
    null,
  ],
  [
    "Quel ministre a visité le chantier ?",
    "Le chantier emploie 200 ouvriers, a dit le contremaître, Bui Xuân Hung.",
    null,
  ],
  ["Qui a écrit la chanson ?", "La chanson est interprétée par Thanh Mai.", null],
  ["Qui a sauvé l’enfant ?", "L’enfant, Nguyên Van Ti, a été sauvé in extremis.", null],
  ["Qui a critiqué le maire ?", "Le maire, Lê Van Bon, a critiqué la presse.", null],
  [
    "Qui financera le métro ?",
    "Le métro sera mis en service en 2021, promet l’ingénieur Hoàng Dinh Loi.",
    null,
  ],
  ["Qui est le capitaine de l’équipe ?", "Le gardien de l’équipe, Dang Van Lam, est blessé.", null],
  ["Quelle ville accueillera les prochains Jeux ?", "Les précédents Jeux avaient eu lieu à Palembang.", null],
  ["Qui a fondé le village ?", "Le village a été visité par l’explorateur Auguste Pavie.", null],
  [
    "Qui a racheté la brasserie de Lao Bao ?",
    "La brasserie de Lao Bao, qui appartenait au groupe Telok, cherche un repreneur.",
    null,
  ],
  ["Qui a été nommé entraîneur du club ?", "Le club a limogé son entraîneur, le Portugais Rui Faria.", null],
  [
    "Qui recevra la médaille des arts ?",
    "La médaille des arts a été créée par le ministre Vu Van Duc.",
    null,
  ],
  [
    "Qui a prononcé le discours de clôture ?",
    "Le discours d’ouverture a été prononcé par Mai Trong Nhân.",
    null,
  ],
  [
    "Qui pilote le programme de vaccination ?",
    "Le programme de vaccination a sauvé le troupeau de Mme Quan Thi Loan.",
    null,
  ],
];
