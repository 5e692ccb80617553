import type { Span } from "../../../language/span.ts";
import type { Inquiry } from "../inquiry.ts";
import { groupsOf } from "../word-families.ts";
import { isKnown, verbAsked } from "./actors.ts";
import { findPersons } from "./persons.ts";

/**
 * Of « qui préside », « qui dirigera » the person whom a noun tells to lead (`sous la houlette du vice-ministre X`, `Sa direction sera confiée au professeur X`);
 * null where it is asked for nobody who leads, or none is told so. Linear in the text.
 */
export function headedBy(inquiry: Inquiry, display: string): Span | null {
  const verb = verbAsked(inquiry);
  if (!verb || !(groupsOf(verb.key).includes("leading") || /^presid|^anime/.test(verb.key))) return null;
  const found = HEADED.exec(display);
  if (!found) return null;
  const end = found.index + found[0].length;
  const person = findPersons(display).find(({ start }) => start >= end);
  const isNear =
    person && person.start - end <= REACH && !/[;.]|, /.test(display.slice(end, person.start - 2));
  return isNear && !isKnown(inquiry, person.text) ? person : null;
}

/** How far after its noun who leads is named, in UTF-16 units: an office may come between. */
const REACH = 60;
const HEADED =
  /(?<!\p{L})(?:sous la (?:houlette|présidence|coprésidence|direction|conduite|baguette|férule) (?:de la |de l['’]|du |de |d['’])|(?:direction|présidence|tête|commandement|conduite)(?: [^,;.]{1,30})? (?:est|a été|sera|fut) confiée? (?:à la |à l['’]|à |au ))/iu;
