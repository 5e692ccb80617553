import type { Evidence } from "./evidence.ts";
import type { Inquiry } from "./inquiry.ts";
import { KINDS, type Instanced } from "./kinds.ts";
import { missingNames, SOME_MISSING } from "./relevance.ts";

/**
 * Whether a quote names a thing of the kind that a question's noun promises: « quel score » a score, « quelle entreprise » a name that the question has
 * not, « quel thème » words in quotation marks; of an evidence that lacks the question's names it is another's. Whatever answers has to name one.
 * Null where the question asks with no noun that tells a kind: of it nothing can be said. Linear in the text.
 */
export function namesAskedKind(inquiry: Inquiry, evidence: Evidence, text: string): boolean | null {
  const isInstance = instancesOf(inquiry);
  if (!isInstance) return null;
  return missingNames(inquiry, evidence) <= SOME_MISSING && isInstance(text, inquiry);
}

function instancesOf({ asked, text }: Inquiry): Instanced | null {
  if (asked !== "which" && asked !== "list" && asked !== "what") return null;
  const noun = HEAD.exec(text)?.[1] ?? "";
  return KINDS.find(([nouns]) => nouns.test(noun))?.[1] ?? null;
}

/** The noun that « quel » asks with, or whose instance it asks for: `quel score`, `quel est le premier thème`. */
const HEAD =
  / (?:[qk]uel(?:le)?s?|kel(?:le)?s?|which|what|c'est quoi|koi) (?:(?:est|sont|etait|etaient|sera|seront|fut|a ete|serait|is|was|are|were) )?(?:le |la |les |l'|the |son |sa |leur )?(?:(?:grande?s?|nouve\p{L}+|autres?|premiere?s?|principa\p{L}+|deux|trois|jeunes?) )*(\p{L}{3,})/u;
