import { stem } from "../../../language/terms/stems.ts";
import type { Inquiry } from "../inquiry.ts";
import type { Amount } from "./amounts.ts";
import { isCountedAs } from "./counted-noun.ts";

/**
 * Whether an amount counts what a question names beside the nouns that it asks to be counted (autobuses, of « combien de passagers par autobus »),
 * or years where the time of a race is asked for.
 */
export function isOfAnotherNoun(
  inquiry: Inquiry,
  nouns: readonly string[],
  { unit, measure }: Amount,
): boolean {
  if (asksRunningTime(inquiry)) return /^(?:ans?|annees?|mois|siecles?|decennies?)$/.test(unit);
  if (measure !== "count" || unit === "" || nouns.length === 0) return false;
  const isNamed = inquiry.sought.some(({ key }) => stem(key) === stem(unit));
  return isNamed && !nouns.some((noun) => isCountedAs(noun, unit));
}

/** `quel temps a mis la deuxième`: hours, minutes and seconds. */
function asksRunningTime({ text }: Inquiry): boolean {
  return / quel temps .*(?:met|mis|mettent|couru|boucle|realise) /.test(text);
}
