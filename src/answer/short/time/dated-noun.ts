import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { foldedWords } from "../../../language/words.ts";
import type { Inquiry } from "../inquiry.ts";
import { isSame } from "../sought-words.ts";
import { groupsOf } from "../word-families.ts";

/**
 * Whether a date is that of an event and not of a thing only named by it (`la crue de 1999`, unless the crue is asked for), nor
 * of a report (`a dit lundi que`).
 */
export function isOfEvent(inquiry: Inquiry, display: string, { start, end }: Span): boolean {
  if (/^,? qu(?:e |['’])/u.test(display.slice(end, end + 6))) return false;
  const [, adjective = "", noun] = OF_NOUN.exec(display.slice(Math.max(0, start - 50), start)) ?? [];
  if (noun === undefined || TIMELY.test(fold(noun))) return true;
  const keys = [fold(noun), fold(adjective)];
  return inquiry.sought.some((sought) => keys.some((key) => isSame(sought, key)));
}

/** `la crue historique de`: the noun that a date belongs to, perhaps before its adjective. */
const OF_NOUN = /(?<!\p{L})(?:(\p{L}+) )?([\p{L}-]+) (?:de|d['’]|du)\s?$/u;

/** Words that a date after `de` only completes. */
const TIMELY =
  /^(?:mois|annees?|an|debut|fin|milieu|mi|trimestre|semestre|ete|hiver|automne|printemps|partir|compter|matin\w*|soir\w*|jour\w*|nuit|semaine|date|lors|pres|plus|moins|veille|lendemain|depuis|datee?s?|datant|rentree|cours|courant|ici|alentours|autour|horizon|avant|apres|a)$/;

/** Whether an arrival is told of another thing than the one asked for: `L’introduction du train` brought no ambassador. */
export function isOtherArrival({ sought }: Inquiry, display: string): boolean {
  const first = foldedWords(display).find((key) => groupsOf(key).includes("arriving"));
  if (first === undefined || !sought.some(({ key }) => groupsOf(key).includes("arriving"))) return false;
  const [, noun = "", thing = ""] = ARRIVAL.exec(display) ?? [];
  return fold(noun) === first && !sought.some((one) => isSame(one, fold(thing)));
}

const ARRIVAL =
  /(?<!\p{L})(?:[Ll]['’]|[Ll]a )(arriv\p{L}+|introduction|implantation|venue|apparition) (?:du |de la |de l['’]|des |de |d['’])(\p{L}+)/u;
