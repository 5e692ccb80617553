import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { surroundings, type Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { missingNames, SOME_MISSING } from "../relevance.ts";
import { roughlyIn } from "../sought-words.ts";
import { isKnown } from "./actors.ts";
import { findPersons } from "./persons.ts";

/**
 * Of a change at the head of a body (`M. Cuong a pris les rênes de l’établissement, où il remplace Mme Hai`) the person asked for: who leads it now, or who
 * did before. Null where the quote does not name him; undefined where the question asks for neither, or the quote tells of no such change.
 * Linear in the text.
 */
export function successionOf(inquiry: Inquiry, evidence: Evidence): Span | null | undefined {
  const asked = FORMER.test(inquiry.text) ? "former" : NEW.test(inquiry.text) ? "new" : null;
  const { display } = evidence.sentence;
  if (asked === null || roughlyIn(inquiry, surroundings(evidence)).length === 0) return undefined;
  if (missingNames(inquiry, evidence) > SOME_MISSING) return null;
  const persons = findPersons(display).filter((run) => !isKnown(inquiry, run.text));
  const replacing = REPLACING.exec(display);
  const leading = replacing ?? TAKING.exec(display);
  if (!leading) return undefined;
  const end = leading.index + leading[0].length;
  if (asked === "new") return persons.findLast((person) => person.end <= leading.index) ?? null;
  const former = persons.find(({ start }) => start >= end);
  return replacing && former && TITLES.test(fold(display.slice(end, former.start))) ? former : null;
}

const FORMER =
  / avant (?:lui|elle) | predecesseu\p{L}* | (?:a qui succede|qui (?:a )?remplace)\p{L}* (?:t )?(?:il|elle) /u;
const NEW =
  /^ (?:qui|ki) (?:est|sera) (?:le |la |l')?(?:nouve(?:au|l|lle)|futur|future|prochain|prochaine) (?:direct|president|chef|patron|recteur|rectrice|dirigeant)|^ (?:qui|ki) (?:succede|succedera|remplace|remplacera|a remplace|a succede|prend la suite|prendra la suite) /u;
const REPLACING =
  /(?<!\p{L})(?:remplac(?:e|era|ait|ant)|succèd(?:e|era)|succédant|succédera|a succédé|a remplacé)(?: à| au)? /u;
const TAKING =
  /(?<!\p{L})(?:a pris|prend|prendra|a repris) (?:\p{L}+ )?(?:la tête|la direction|la présidence|les rênes|les commandes) /u;
/** What may stand between the verb and who was replaced: few words, each parted from the next. */
const TITLES = /^(?:\p{L}+(?:['’]|\.? )){0,6}$/u;
