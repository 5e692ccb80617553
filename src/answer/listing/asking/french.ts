import { closing, opening, type Grammar } from "./grammar.ts";

const WHICH = "(?:[qk]u?els?|[qk]u?elles?|kelles?|lesquels|lesquelles)";
const SHOW =
  "(?:liste[rz]?|montre[rz]?|donne[rz]?|affiche[rz]?|trouve[rz]?|cherche[rz]?|recherche[rz]?|enumere[rz]?|cite[rz]?|" +
  "envoie|envoyez|sors|sortez|propose[rz]?)(?: (?:moi|nous))?(?: tou(?:s|tes))?";
const SOME =
  "(?: (?:les|des|un|une|le|l|tes|vos|mes|d autres|quelques|plusieurs|la liste (?:des|de)))?(?: (?:dernier|derniere|nouveaux|nouvelle)e?s?)?";
const THERE_ARE =
  "(?:y ?a ?t ?il|il y a|est ce qu il y a|y a|ya|existe t il|trouve t on|peut on (?:lire|trouver))";
const YOU_HAVE =
  "(?:as tu|avez vous|tu as|vous avez|t as|(?:est ce que |esque )(?:tu as|vous avez|l on a|on a)|a t on|possedez vous|connais tu)";
const ARCHIVE =
  "(?:(?:l|les|cette|ces|ton|tes|votre|vos|la|notre|nos) )?(?:archives?|base|corpus|collection)";
const PUBLISHED =
  "(?:ont ete |sont |as tu |avez vous |a t on )?(?:publies?|ecrits?|parus?|disponibles?|archives|lus?)(?:es)?";
const LEADING = "(?:mentionn|evoqu|cit|trait|abord|concern|nomm|relat|racont)(?:e|es|ent|ant|aient|ait)";

/** How French asks for articles, in the spelling of text messages too. */
export const FRENCH: Grammar = {
  courtesy: opening(
    "bonjour|bonsoir|salut|coucou|svp|stp|s il (?:te|vous) plait|merci de|alors|et|donc",
    "(?:peux tu|pouvez vous|pourrais tu|pourriez vous|tu peux|vous pouvez|j aimerais|je (?:voudrais|veux|souhaite|cherche a)|peut on)" +
      "(?: me| nous)?(?: (?:dire|savoir|connaitre))?",
    "(?:dis|dites|indique|indiquez)(?: moi| nous)?|(?:sais tu|savez vous)(?: s)?|me (?:dire|donner|montrer|lister|citer|trouver)",
  ),
  counting: opening(
    `(?:(?:dans )?${ARCHIVE} (?:(?:contient|compte|comporte|possede|a) )?)?(?:il y a |y a |ya )?combiens?(?: (?:${THERE_ARE}|${YOU_HAVE}|compte[zs]? (?:tu|vous)))?(?: de| d)?`,
    "(?:quel est |donne[rz]? (?:moi )?|c est quoi )?le nombre (?:total |exact )?(?:de|d)",
    "quel nombre (?:de|d)",
  ),
  listing: opening(
    `(?:dans |sur )?${WHICH}(?: (?:sont|est))?${SOME}`,
    `${THERE_ARE}${SOME}`,
    `${YOU_HAVE}${SOME}`,
    `${SHOW}${SOME}`,
    `(?:voir|lire|avoir|consulter|(?:j aimerais|je (?:cherche|veux|voudrais))(?: (?:voir|lire|avoir|trouver))?)${SOME}`,
    "(?:la )?liste (?:complete )?(?:des|de tous les|d)",
    "(?:tous les|toutes les|les|des|un|une)(?: derniere?s?)?|derniere?s?",
  ),
  noun: /^d?(?:arti[ck]les?|(?<briefs>breves?)|depeches?|reportages?|(?:nouvelles|infos?|informations|actus?|actualites?)(?= (?:svp |stp )?$)|(?:textes?|papiers?|documents?)(?= (?:qui )?(?:parl|mentionn|evoqu)))(?: (?:et|ou) (?:(?:de|des|les|d|quelles|combien de) )?(?:articles|breves)(?= ))? /u,
  aside: opening(
    `(?:de presse|d actualite|(?:de|dans|en) ${ARCHIVE}|de la vna|(?:les? )?(?:plus )?recente?s?|en tout|au total|exactement)`,
    `(?:${THERE_ARE}|${YOU_HAVE}|${PUBLISHED})(?: dans ${ARCHIVE})?`,
  ),
  verb: opening(
    "(?:qui |ou (?:l )?on |ou il )?(?:parle t on|parl(?:e|es|ent|ant|aient)?(?: 2)?)",
    `(?:qui )?${LEADING}`,
    "(?:qui )?(?:contien(?:t|nent)|contenant|comporte(?:nt)?|ont|avec|ayant|utilisent) (?:le|les|l) (?:mots?|noms?|termes?|expression)",
    "(?:qui )?(?:port(?:e|ent|ant) sur|ont pour (?:sujet|theme)|font (?:mention|etat|reference)|fait (?:mention|etat|reference))",
    "(?:qui )?(?:sont |est )?(?:consacre|dedie|relatif|relative|lie)e?s? (?:a|aux|au)",
    "(?:ou )?(?:est il|il est) (?:question|fait mention)",
    "(?:figure(?:nt)?|apparai(?:t|ssent)|trouve t on)",
    "(?:ou )?(?:est|sont) (?:mentionne|cite|evoque|nomme)e?s?",
  ),
  preposition: opening("sur|au sujet|a propos|concernant|touchant|autour|traitant"),
  trailing: closing(
    "(?:est|sont|figure|figurent|apparait|apparaissent)(?: (?:t )?(?:il|elle|ils|elles))?(?: (?:mentionne|cite|evoque|nomme)e?s?)?",
  ),
  saying: opening(
    `que (?:dit|disent|raconte|racontent|rapporte|contient) ${ARCHIVE}(?: (?:sur|de|d|du|des|a propos|au sujet))?`,
    `(?:est ce que )?${ARCHIVE} (?:parl|mentionn|evoqu|cit)(?:e|ent)(?: t (?:elles?|ils?))?`,
    "(?:parle t on|est il question)(?= .* dans (?:l|les|cette|ces|tes|vos) archives? )",
  ),
  whole: opening(
    `(?:dans |de |d |contenus dans )?${ARCHIVE}`,
    `${THERE_ARE}|${YOU_HAVE}`,
    "(?:compte|contient|comporte|possede|compose|composent|comptez|comptes)(?: t)?(?: (?:elles?|ils?|tu|vous))?",
    "(?:les? )?(?:plus )?recente?s?|en tout|au total|en stock|sont|disponibles?|existe(?:nt)?|svp|stp|s il (?:te|vous) plait",
  ),
  newest: opening("(?:les? )?(?:plus )?recente?s?"),
  tail: closing(
    "svp|stp|s il (?:te|vous) plait|merci|exactement|en tout|au total|deja",
    `(?:dans|de|parmi|selon) (?:toute )?${ARCHIVE}(?: de la vna)?`,
    `(?:${THERE_ARE}|${YOU_HAVE}|${PUBLISHED})`,
  ),
  lead: opening(
    "(?:le|les|l|du|des|d|de la|un) (?:mots?|noms?|termes?|expression|sujet|theme)(?: de| d| du)?",
    "de|d|du|des|la|le|les|l|au|aux|a|un|une|en",
  ),
  negation: opening("pas|plus|jamais|point"),
  foreign:
    / (?:a|ont|est|sont|ete|etait|etaient|sera|seront|fut|furent|contient|compte|comporte|prevoit|contiennent|vend|vendent|exporte\w*|importe\w*|fixe\w*) /u,
};
