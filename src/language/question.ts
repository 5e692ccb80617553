import type { Asked } from "./asked.ts";
import { fullQuestion } from "./chat/full-question.ts";
import { fold } from "./folding.ts";
import { tellsOfSubject } from "./relative-clauses.ts";

export type { Asked } from "./asked.ts";

/**
 * What a question in French, English or Vietnamese asks for, by its question words; the spelling of text messages
 * (`kan`, `koi`, `cb`) is read too. One without any asks by its first noun (`date de …`, `maire de …`), as one that asks for a noun
 * does (`c'est quoi le prix de …`); else `what`, unless its verb stands first: then `yesno`.
 */
export function askedOf(question: string): Asked {
  const { text, asked } = fullQuestion(question);
  return asked ?? askedByWords(text);
}

function askedByWords(question: string): Asked {
  const words = ` ${fold(question)
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim()} `;
  if (SUBJECT.test(words)) return "what";
  const text = withoutConjunctions(question, words).replace(CONTRACTED, "$1 is ");
  const found = PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
  if (found !== undefined && !(found === "what" && text.startsWith(" est ce "))) return found;
  return YES_NO.test(text) || OR_NOT.test(words) ? "yesno" : "what";
}

/** « … ou pas ? » */
const OR_NOT = / (?:ou pas?|ou non|or not) $/;

/** “who’s” in full. */
const CONTRACTED = /(?<= )(who|what|where|when|why|how)'s /g;

/** Words that open a question: `qui` and `quand` after them are no question words (`quel est le pays qui préside`). */
const OPENED = new RegExp(
  "^ (?:c'est )?(?:(?:dans|de|en|a|pour|par|avec|sur) )?(?:quel|quels|quelle|quelles|est ce qu\\w*|combien|comment" +
    "|pourquoi|que|quoi|qu'\\w+|lesquel\\w*|which|what|how|why|where|who) ",
);
/** But for what is asked in a roundabout way. */
const ROUNDABOUT = / (?:sais|sait|savez|savoir|dire|dis|dites|know|tell|say|rappelle\w*) /;
/** Where `ou` without its accent asks for a place: at either end, or before a verb. */
const PLACE_ASKED = new RegExp(
  "^ (?:c'?est |c |d')?ou | ou $" +
    "| (?:(?:se|s'est) (?:passe|trouve|tien|deroule)\\w*|a lieu|aura lieu|c'?etait) ou " +
    "| ou (?:se|ce|sont?|est|a|ont|etait|aura|sera|fut|va|vont|peut|vit|trouve\\w*|s'\\w+) ",
);

/** A question without the words that only look like those of a question: `ou` between two things, a relative `qui`. */
function withoutConjunctions(question: string, text: string): string {
  const isPlace = /(?<!\p{L})où(?!\p{L})/iu.test(question.normalize("NFC")) || PLACE_ASKED.test(text);
  const kept = isPlace ? text : text.replaceAll(" ou ", " ");
  return (OPENED.test(kept) && !ROUNDABOUT.test(kept)) || tellsOfSubject(question)
    ? kept.replace(/(?<!^) (?:qui|quand|when) /g, " ")
    : kept;
}

/** `qu'est-ce qui` asks for a thing, although it says « qui ». */
const SUBJECT = / (?:qu'est ce qu[i']|kesk\w*|c'?est quoi) /;

/** Nouns that say what is counted or measured, when dated, and where: `quel nombre`, `quelle année`, `dans quelle ville`. */
const MEASURES = (
  "age altitude amende augmentation baisse budget capacite capital chiffre cours cout debit distance duree effectif esperance frequence hausse hauteur " +
  "largeur longueur montant nombre part peine poids population pourcentage prix production profondeur " +
  "proportion puissance quantite rang record rythme salaire somme superficie surface taille tarif taux temperature temps total vitesse valeur volume"
).split(" ");
const TIMES =
  "an annee annees anee anne ane dates? decennie epoque heure heures jours? mois periode saison siecle trimestre semestre".split(
    " ",
  );
const PLACES = (
  "aeroport arrondissement avenue capitale commune district edifice endroit gare hameau hopital hotel ile lac lieu localite musee parages " +
  "parc pays place plage ports? province provinces quartier region rue salle siege stade theatre universite village ville villes"
).split(" ");
const PEOPLE = (
  "ambassadeur artiste athlete auteur chanteu\\w+ dirigeant entreprise equipe joueu\\w+ ministre " +
  "nom organisation organisme personne presidente? responsable societe"
).split(" ");

const QUEL = "(?:quel(?:le)?s?|kel(?:le)?s?)";
const IS =
  "(?:est (?:la |le |l')?|etait (?:la |le |l')?|sera (?:la |le |l')?|a ete (?:la |le |l')?|fut (?:la |le |l')?)?";

/** What may stand before the noun of one among several: `le plus jeune chanteur`. */
const FOREMOST = "(?:plus \\p{L}+ |meilleure? |(?:premiere?|dernier|derniere) (?!nom ))?";

/** Each kind with its question words over folded text, in the order in which they are tried: the more telling first. */
const PATTERNS: readonly (readonly [Asked, RegExp])[] = [
  [
    "when",
    anyOf(
      "depuis combien",
      "y a combien (?:de (?:temps|mois|jours|semaines|siecles|decennies)|d'(?:annees|ans|heures))",
      "a quand",
      "since when",
      "how long ago",
    ),
  ],
  [
    "howmany",
    anyOf(
      "[ck]om?bien\\w*",
      "konbien",
      "cb",
      "cmb(?:ien)?",
      "how (?:many|much|long|old|far|big|tall|high|deep|wide|heavy|fast|large)",
      "bao nhieu",
      "bao lau",
      "may (?:nguoi|chiec|nuoc|tinh)",
      "(?:what|which) (?:percentage|number|share|amount|population)",
      "population of",
      `(?:${QUEL}|koi le|koi la) ${IS}(?:${MEASURES.join("|")})`,
      "quelle (?:est|etait|sera) la (?:puissance|force d(?:es|u) vents?)",
    ),
  ],
  [
    "when",
    anyOf(
      "quand",
      "[kq]an",
      "qand",
      "when",
      "(?:what|which) (?:year|date|day|month|time)",
      "khi nao",
      "nam nao",
      "ngay nao",
      "thang nao",
      "bao gio",
      "may gio",
      `${QUEL} ${IS}(?:${TIMES.join("|")})`,
      "quelles (?:sont|etaient|seront) les dates",
    ),
  ],
  [
    "why",
    anyOf(
      "pourquoi",
      "pk",
      "pkoi",
      "p(?:ou)?rkoi",
      "why",
      "tai sao",
      "vi sao",
      `(?:pour )?${QUEL}s? ${IS}(?:raisons?|causes?|motifs?)`,
      "quelles sont les (?:causes|raisons)",
      "a cause de quoi",
      "comment (?:expliquer|s'explique|(?:ca |cela )?se fait)",
      "pour quoi(?: faire)?",
    ),
  ],
  [
    "where",
    anyOf(
      "ou",
      "(?:d|jusqu)'ou",
      "where",
      "o dau",
      "noi nao",
      `(?:dans|de|en|a|vers|sur|pres de) ${QUEL} (?:${PLACES.join("|")})[sx]?`,
      `${QUEL} ${IS}(?:lieu|endroit|capitale|siege)`,
      "(?:what|which) (?:city|country|place|province)",
    ),
  ],
  [
    "who",
    anyOf(
      "qui",
      "ki",
      "who",
      "whom",
      "whose",
      "ai",
      `${QUEL} ${IS}${FOREMOST}(?:${PEOPLE.join("|")})`,
      "comment s'appel\\w*",
      "s'appel\\w* comment",
    ),
  ],
  ["list", anyOf("(?:quel|kel)(?:le)?s", "citez?", "listez?", "enumere\\w*", "what are", "nhung (?:gi|nao)")],
  ["which", anyOf("(?:quel|kel)(?:le)?", "le(?:s)?quels?", "la?(?:es)?quelles?", "which", "nao")],
  ["what", anyOf("que", "qu'\\w*", "quoi", "koi", "comment", "koman", "what", "how", "gi")],
];

function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(` (?:${words.join("|")}) `, "u");
}

/** A verb before its pronoun, or `est-ce que` first. */
const YES_NO = new RegExp(
  "^ (?:est ce (?:qu|vrai |exact )|c'est vrai qu|esque |y a t il|peut on|faut il|y'?a (?:un|une|des|du|encore|deja) |y a (?:un|une|des|du|encore|deja) |do |does |did |is |are |was |were |has |have |can " +
    "|co phai)|\\p{L} (?:t )?(?:ils?|elles?|on) ",
  "u",
);
