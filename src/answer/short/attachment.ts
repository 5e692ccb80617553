import { fold } from "../../language/folding.ts";
import { STOP_WORDS } from "../../language/terms/stop-words.ts";
import type { Inquiry } from "./inquiry.ts";
import { isSame } from "./sought-words.ts";

/**
 * Whether a participle that begins at an offset belongs to another thing than the one asked for: to the noun right before it
 * (`un dispensaire financé par …`, where the school is asked for), or to `celle de …` before its comma.
 */
export function isOfOtherThing(inquiry: Inquiry, text: string, participle: number): boolean {
  const before = text.slice(Math.max(0, participle - REACH), participle);
  if (OTHER.test(before)) return true;
  const [, of = "", noun] = NOUN.exec(before) ?? [];
  if (noun === undefined) return false;
  const keys = [fold(noun), ...(of === "" ? [] : [fold(of)])];
  if (keys.some((key) => STOP_WORDS.has(key) || AUXILIARY.test(key))) return false;
  return !inquiry.sought.some((sought) => keys.some((key) => isSame(sought, key)));
}

/** In UTF-16 units. */
const REACH = 70;
/** A noun without a capital, perhaps the complement of another, right before the participle. */
const NOUN = /(?:(?<!\p{L})(\p{Ll}{3,}) (?:de la |de l['’]|des |du |de |d['’]))?(?<![\p{L}-])(\p{Ll}{3,}) $/u;
const OTHER = /(?<!\p{L})(?:cel(?:le|ui|les)|ceux)(?:-ci|-là)? (?:de|du|des|d['’])[^,;:.]{1,50},? $/u;
const AUXILIARY =
  /^(?:ete|est|sont|sera|seront|soit|etait|etaient|fut|furent|etre|etant|reste|restent|\p{L}+ment|aussi|deja|encore|bientot|desormais|ainsi|alors|ensuite|enfin|jadis|hier|puis|mais|bien|tout|ensemble)$/u;
