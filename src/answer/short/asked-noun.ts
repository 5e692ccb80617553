import type { Inquiry } from "./inquiry.ts";

/** The noun that a question asks with, folded: `pont` of « sur quel pont », `chef` of « comment s’appelle le chef » ; null where there is none. */
export function askedNoun({ french }: Inquiry): string | null {
  return NOUN.exec(french)?.[1] ?? null;
}

const NOUN =
  / (?:[qk]uel(?:le)?s?|kel(?:le)?s?|comment s'appel\p{L}+|(?:qui|ki) (?:est|etait|sera|fut|sont)|c ki|c'est (?:qui|ki)) (?:(?:est|sont|etait|sera|fut|a ete) )?(?:le |la |les |l'|un |une |son |sa |leur )?(?:(?:nouve|premi|anci|princip|grand|futur|jeun|actue)\p{L}* |ex |vice )*(\p{L}{3,})/u;
