import { isTerm, type Inquiry } from "../inquiry.ts";
import { isPronominal } from "../relevance.ts";
import { roughlyIn } from "../sought-words.ts";

/**
 * Whether a sentence tells of what a French question asks the day of, where that takes place by itself: of the `obsèques`, whatever else it
 * dates of the dead. True of other questions. Linear in the text.
 */
export function isHeldMet(inquiry: Inquiry, display: string): boolean {
  const held = inquiry.language === "fr" ? HELD.exec(inquiry.text)?.[1] : undefined;
  const sought = inquiry.sought.filter((one) => one.key === held && isTerm(one));
  return isPronominal(display) || roughlyIn({ ...inquiry, sought }, display).length === sought.length;
}

const HELD =
  / (?:quand|quel jour|a quelle (?:date|heure)|quelle date) (?:est|sont|sera|seront|a lieu|ont lieu|aura lieu|auront lieu|se tien\p{L}+|se deroul\p{L}+) (?:le |la |les |l')(obseques|funerailles|enterrement|ceremonie|finale|match|reunion|conference|concert|proces|elections?|course|marathon|inauguration|tirage) /u;
