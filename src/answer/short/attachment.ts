import { fold } from "../../language/folding.ts";
import { STOP_WORDS } from "../../language/terms/stop-words.ts";
import { isTerm, type Inquiry } from "./inquiry.ts";
import { isSame, soughtIn } from "./sought-words.ts";

/**
 * Whether a participle that begins at an offset belongs to another thing than the one asked for: to the noun right before it
 * (`un dispensaire financé par …`, where the school is asked for), or to `celle de …` before its comma.
 */
export function isOfOtherThing(inquiry: Inquiry, text: string, participle: number): boolean {
  const before = text.slice(Math.max(0, participle - REACH), participle);
  if (OTHER.test(before)) return true;
  const [, of = "", noun] = NOUN.exec(before) ?? [];
  if (noun === undefined) return false;
  if (!isAskedElsewhere(inquiry, text, participle)) return false;
  const keys = [fold(noun), ...(of === "" ? [] : [fold(of)])];
  if (keys.some((key) => STOP_WORDS.has(key) || AUXILIARY.test(key))) return false;
  return !inquiry.sought.some((sought) => keys.some((key) => isSame(sought, key)));
}

/** Whether what is asked about stands in the text itself: otherwise the noun may be another word for it. */
function isAskedElsewhere(inquiry: Inquiry, text: string, participle: number): boolean {
  const verb = fold(/^\p{L}+/u.exec(text.slice(participle))?.[0] ?? "");
  const thing = inquiry.sought.find((sought) => isTerm(sought) && !isSame(sought, verb));
  return thing === undefined || soughtIn({ ...inquiry, sought: [thing] }, text).length > 0;
}

/** In UTF-16 units. */
const REACH = 70;
/** A noun without a capital, perhaps the complement of another, right before the participle. */
const NOUN = /(?:(?<!\p{L})(\p{Ll}{3,}) (?:de la |de l['’]|des |du |de |d['’]))?(?<![\p{L}-])(\p{Ll}{3,}) $/u;
const OTHER =
  /(?<!\p{L})(?:cel(?:le|ui|les)|ceux)(?:-ci|-là)? (?:de|du|des|d['’])(?:(?! et )[^,;:.]){1,50},? $/u;
const AUXILIARY =
  /^(?:ete|est|sont|sera|seront|soit|etait|etaient|fut|furent|etre|etant|reste|restent|\p{L}+ment|aussi|deja|encore|bientot|desormais|ainsi|alors|ensuite|enfin|jadis|hier|puis|mais|bien|tout|ensemble)$/u;
