import { fold } from "../../language/folding.ts";
import type { SoughtOrder } from "./sought.ts";

/**
 * Whether a question wants the latest or the earliest that there is: « le plus récent », « les dernières nouvelles », “the latest”, « mới
 * nhất »; « le premier article ». Else null: « le premier pont », « le plus ancien musée » are no articles, nor is « la dernière traversée » more
 * than a thing's name.
 */
export function readOrder(question: string): SoughtOrder | null {
  const text = fold(question);
  if (LATEST.test(text)) return { kind: "order", order: "latest" };
  return EARLIEST.test(text) ? { kind: "order", order: "earliest" } : null;
}

const ARTICLES =
  "(?:articles?|nouvelles?|infos?|informations?|actualites?|depeches?|breves?|textes?|publications?|bilans?|chiffres?|donnees)";
const ENGLISH_ARTICLES = "(?:articles?|news|stories|story|reports?|figures?|updates?|information)";
const VIETNAMESE_ARTICLES = "(?:bai|tin|bai viet|bai bao)";

const LATEST = new RegExp(
  "(?<!\\p{L})(?:(?:les? |la |l'|des? )?plus recent(?:e|s|es)?|en dernier lieu|dernierement|recemment|(?:tout )?" +
    `(?:derniers?|dernieres?) ${ARTICLES}|${ARTICLES} recente?s?|latest|most recent(?:ly)?|newest|recently|` +
    `(?:last|recent) ${ENGLISH_ARTICLES}|moi nhat|gan (?:day|nhat))(?!\\p{L})`,
  "u",
);

const EARLIEST = new RegExp(
  `(?<!\\p{L})(?:(?:premiers?|premieres?) (?:article|depeche|breve|texte|nouvelle)s?|${ARTICLES} (?:le|la|les) plus ancien(?:ne)?s?` +
    `|plus ancien(?:ne)?s? ${ARTICLES}|(?:earliest|oldest|first) ${ENGLISH_ARTICLES}|${VIETNAMESE_ARTICLES} (?:dau tien|cu nhat|som nhat))(?!\\p{L})`,
  "u",
);
