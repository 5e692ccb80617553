import type { Asked } from "../asked.ts";

/** Nouns that say what is asked for where they open a question, folded, as alternatives of a pattern. */
export type HeadNouns = readonly (readonly [asked: Asked, nouns: string])[];

/** French nouns: any word may stand between them and what follows (`date limite de`). */
export const FRENCH_HEADS: HeadNouns = [
  ["when", "dates?|annee|heure|horaires?|jours?(?= (?:\\p{L}+ ){0,1}(?:de|du|d|ou) )|mois|siecle|epoque"],
  [
    "howmany",
    "affluence|age|altitude|audience|budget|frequentation|capacite|chiffre d affaires|couts?|cout|debit|depenses?|distance|duree|effectifs?|esperance de vie|frais|hauteur|largeur|" +
      "longueur|loyer|montants?|nombre|nb|nbre|part|pib|poids|population|pourcentage|production|profondeur|proportion|puissance|quantite|recettes|" +
      "amende(?= (?:de|du|encourue|infligee|prevue|pour) )|rendement|salaire|score|somme|superficie|surface|taille|tarifs?|taux|temperature|temps(?= de (?:trajet|parcours|vol|attente|travail) )|tonnage|" +
      "total|valeur|vitesse|volume|prix(?= (?:(?:moyen|actuel|total|exact|unitaire|minimum|maximum|plancher) )?(?:de|du|des|d|pour|a|au|en) )|" +
      "bilan(?= (?:\\p{L}+ ){0,4}(?:humain|victimes|vies|morts|blesses) )",
  ],
  [
    "who",
    "nom(?= (?:de famille )?(?:de|du|des|d|exact|complet) )|maire|mairesse|presidente?|directeur|directrice|ministre|chef|cheffe|secretaire|" +
      "ambassadeur|ambassadrice|consule?|gouverneure?|prefete?|deputee?|roi|reine|pape|empereur|patron|patronne|pdg|dg|commandante?|procureure?|" +
      "juge|avocate?|representante?|recteur|rectrice|doyen|doyenne|entraineur|entraineuse|selectionneur|coach|capitaine|chancelier|chanceliere|" +
      "(?:co)?fondateurs?|(?:co)?fondatrice|createurs?|creatrice|concepteurs?|conceptrice|constructeurs?|initiateurs?|initiatrice|organisateurs?|" +
      "organisatrice|acheteurs?|vendeurs?|fournisseurs?|fabricants?|detenteurs?|detentrice|titulaire|laureate?s?|coordinateur|coordinatrice|" +
      "conservateur|conservatrice|redacteur|redactrice|editeur|editrice|traducteurs?|traductrice|compositeur|compositrice|scenariste|realisateurs?|" +
      "realisatrice|metteur|metteuse|architectes?|sculpteurs?|sculptrice|inventeurs?|inventrice|decouvreurs?|proprietaires?|gerante?|vainqueurs?|" +
      "gagnante?s?|finalistes?|champion(?:ne)?s?|successeure?|predecesseure?|remplacante?|epouse|veuve|mari|parrain|marraine|auteure?s?|autrice|" +
      "porte parole|numero (?:un|deux|trois|1|2)|sponsors?|leader|boss|chanteu(?:r|se)|interprete|act(?:eur|rice)|heros|heroine|choregraphe|" +
      "responsables?|commissaire|dirigeante?|invitee?|presentateur|presentatrice|pilote|buteur|buteuse|negociateur|negociatrice",
  ],
  [
    "where",
    "lieu|endroit|emplacement|localisation|adresse|siege|capitale|ville natale|ville d accueil|pays d origine",
  ],
  ["why", "raisons?|causes?|motifs?"],
  ["list", "listes?|exemples?|noms"],
];

/** English nouns, each with one word before it at most (`opening date of`). */
export const ENGLISH_HEADS: HeadNouns = [
  ["when", "dates?|year|day|month|time"],
  [
    "howmany",
    "number|cost|price|length|height|population|area|size|amount|salary|budget|duration|depth|width|weight|speed|distance|age|value|" +
      "percentage|share|rate|toll|capacity|temperature|revenue|turnover|fare|fee|output|volume|score",
  ],
  [
    "who",
    "name|mayor|author|writer|director|president|minister|ceo|head|leader|winner|founder|chairman|chairwoman|ambassador|governor|secretary|" +
      "king|queen|coach|captain|owner|inventor|architect|editor|spokesman|spokeswoman|spokesperson|creator|successor|champion|manager|general",
  ],
  ["where", "location|venue|place|capital|headquarters|address|birthplace|site"],
  ["why", "reasons?|causes?|motives?"],
  ["list", "list"],
];

/** Vietnamese nouns, in lower case with their accents. */
export const VIETNAMESE_HEADS: HeadNouns = [
  [
    "when",
    "ngày(?! (?:mai|nay|hôm|càng|\\d))|năm(?! (?:nay|ngoái|qua|sau|tới|\\d))|thời gian|thời điểm|giờ(?! (?:đây|\\d))",
  ],
  [
    "howmany",
    "số (?:lượng|người|dân|ca|tiền|vụ|du khách|khách|học sinh)|giá(?! trị)|chi phí|kinh phí|chiều (?:dài|cao|rộng|sâu)|độ (?:dài|cao|sâu|tuổi)|dân số|" +
      "diện tích|doanh thu|tổng số|mức lương|vốn đầu tư|nhiệt độ|tốc độ|tỷ lệ|sản lượng|thời lượng|trọng lượng",
  ],
  [
    "who",
    "tên(?! lửa)|tác giả|thị trưởng|giám đốc|chủ tịch|tổng thống|thủ tướng|bộ trưởng|đại sứ|người sáng lập|đạo diễn|nhà vô địch|tổng bí thư|huấn luyện viên|kiến trúc sư",
  ],
  ["where", "địa điểm|thủ đô|nơi|địa chỉ|trụ sở|quê"],
  ["why", "lý do|lí do|nguyên nhân"],
  ["list", "danh sách"],
];
