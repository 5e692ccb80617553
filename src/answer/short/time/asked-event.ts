import type { Inquiry } from "../inquiry.ts";
import { isBeginning } from "../word-families.ts";

/** Whether a question asks when something or somebody came to be. */
export function asksBeginning(inquiry: Inquiry): boolean {
  const { sought, text } = inquiry;
  return (
    sought.some(({ key }) => isBeginning(key)) ||
    asksBirth(inquiry) ||
    asksDating(inquiry) ||
    / (?:exist(?:e|ent|ait)|thanh lap|voir le jour|vu le jour) /.test(text)
  );
}

/** Whether it asks what year or time something dates from, without a verb that says how it began. */
export function asksDating({ text }: Inquiry): boolean {
  return / (?:(?:de|a) quand (?:date|remonte)\w*|(?:ann?ee?|epoque|siecle|dynastie) date|de quelle (?:annee|epoque) (?:est|sont) (?:l'|la |le |les |ce |cette |cet |ces )(?!.* (?:t )?(?:ils?|elles?) )\p{L}+|dat(?:e|ent|ait) (?:de|d) (?:k|qu)\w+|remont(?:e|ent) a (?:k|qu)\w+) /u.test(
    text,
  );
}

/** Whether it asks for a person's birth. */
export function asksBirth({ text }: Inquiry): boolean {
  return / (?:nees?|nes|naissance|naitre|nait|born|sinh) | ne (?:$|le |en |a )| (?:est|etait|serait) ne /.test(
    text,
  );
}

/** Whether a text tells of a birth. */
export function tellsBirth(text: string): boolean {
  return /(?<!\p{L})(?:née?s?|naissance|naquit|(?:vu|voit|voir) le jour|born)(?!\p{L})/iu.test(text);
}

/** Whether a French question asks after a birth, and a text tells of none: who comes from a place was born there, as far as it tells. */
export function lacksBirth(inquiry: Inquiry, text: string): boolean {
  return inquiry.language === "fr" && asksBirth(inquiry) && !tellsBirth(text) && !NATIVE.test(text);
}

const NATIVE = /(?<!\p{L})(?:originaires?|nati(?:f|ve)s?|natale?)(?!\p{L})/iu;

/** Whether it asks since when a thing has been so. */
export function asksSince({ text }: Inquiry): boolean {
  return / (?:depuis|since) /.test(text);
}

/** Whether it asks for the feast itself, which its date answers. */
export function asksFeast({ text }: Inquiry): boolean {
  return FEAST.test(text);
}

/** Whether it asks for an end, which no beginning answers. */
export function asksEnding({ text }: Inquiry): boolean {
  return ENDING.test(text);
}

/** Whether a word tells of an end. */
export function isEnding(key: string): boolean {
  return ENDING.test(` ${key} `);
}

const FEAST =
  /anniversaire|(?:bi|tri)?centenaire|cinquantenaire|(?<! (?:la|une|cette|les|de)) fet(?:e|er|era|ee|ent)\w* | celebr\w+| commemor\w+|anniversary| ky niem /;
const ENDING =
  / (?:(?<! (?:la|une|cette|les|ces|des|sa) )ferme\w*|fin|finir|fini|suspen\w+|romp\w+|dissou\w+|interromp\w+|annul\w+|cess\w+|mort|decede\w*|demoli\w*|detrui\w+|abandonn\w+|renouvel\w+|quitt\w+|perdu\w*|closed?|ended?|died) /;

/** Whether a word is a state that begins one day and lasts: what stands with `N ans` counts from there. */
export function isLasting(key: string): boolean {
  return STATE.test(key);
}

const STATE =
  /^(?:jumel\w+|relations?|amitie|cooper\w+|partenar\w+|existence|adhesion|activites?|mariage|presence|liens|collabor\w+|echanges|integration|membre|fonctionnement|exploitation|mise|histoire|carriere|appartenance|alliance|fraternite)$/;
