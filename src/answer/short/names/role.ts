import { foldedWords } from "../../../language/words.ts";
import type { Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { roughlyIn } from "../sought-words.ts";
import { areRelated } from "../word-families.ts";

/** What somebody is asked to be (`qui était l’arbitre …`) must be told of somebody: a word in common with the rest does not make a referee. */
export function isRoleMet(inquiry: Inquiry, evidence: Evidence): boolean {
  const foremost = SUPERLATIVE.exec(inquiry.text)?.[1];
  if (
    foremost !== undefined &&
    !foldedWords(evidence.sentence.display).some((key) => areRelated(foremost, key))
  )
    return false;
  const role = ROLE.exec(inquiry.text)?.[1];
  const sought = inquiry.sought.find(({ key }) => key === role);
  if (inquiry.language !== "fr" || !sought || sought.name || TOLD_BY_DEED.test(sought.key)) return true;
  return (
    roughlyIn({ ...inquiry, sought: [sought] }, `${evidence.before} ${evidence.sentence.display}`).length > 0
  );
}

/** `le plus jeune joueur`: not any player. */
const SUPERLATIVE = / (?:le|la) plus (\p{L}+) /u;

const ROLE =
  / (?:(?:qui|ki) (?:est|etait|sera|fut)|comment (?:s'appel\p{L}+|se nomm\p{L}+)|nom (?:du|de)) (?:le |la |l')?(?:(?:(?:nouve|premi|princip|ancien)\p{L}+|grande?|arriere|beau|belle|plus) ){0,2}(\p{L}+) /u;

/** Roles of which the deed tells as well: `l’ouvrage de`, `a inventé`. */
const TOLD_BY_DEED =
  /^(?:auteure?s?|autrice|creat(?:eur|rice)|invent(?:eur|rice)|compositeur|compositrice|realisat(?:eur|rice)|ecrivain)$/;
