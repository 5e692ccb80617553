import type { Inquiry } from "../inquiry.ts";
import { soughtIn } from "../sought-words.ts";
import type { Amount } from "./amounts.ts";

/**
 * What a text compares with, where a question asks how many there were before (`369 clubs, contre 49 avant …`) or in the year of the comparison
 * (`188 listes, contre 128 en 2001`); else undefined.
 */
export function earlierAmount(
  inquiry: Inquiry,
  text: string,
  amounts: readonly Amount[],
): Amount | undefined {
  const { text: question } = inquiry;
  return amounts.find((amount) => {
    if (!isCompared(text, amount)) return false;
    const year = /^ (?:en )?((?:19|20)\d\d)(?!\d)/u.exec(text.slice(amount.end, amount.end + LEAD))?.[1];
    if (isRivals(inquiry, text, amount)) return true;
    return EARLIER.test(question) || (year !== undefined && question.includes(` ${year} `));
  });
}

/** `212 voix, contre 87 à son rival`, where the rival's are asked for: he stands after the second number alone. */
function isRivals(inquiry: Inquiry, text: string, { start, end }: Amount): boolean {
  const owner = /^ (?:à|au|aux|pour|chez|dans) [^,;:.()]{3,40}/u.exec(text.slice(end))?.[0];
  if (owner === undefined) return false;
  const told = soughtIn(inquiry, text.slice(0, start));
  return soughtIn(inquiry, owner).some((sought) => !told.includes(sought));
}

const EARLIER =
  / (?:avait|etaient|etait|avaient|comptait) .*(?:avant|auparavant|plus tot|precedente?|l'an dernier|l'annee derniere|il y a (?:\d+|\p{L}+) ans?) /u;

/** Whether an amount is what another is compared with, that of another time or rival: `contre 49 avant l’inscription`. */
export function isCompared(text: string, { start }: Amount): boolean {
  return /(?<!\p{L})contre\s+(?:(?:environ|seulement|quelque|près de|plus de|moins de|à peine)\s+)?$/iu.test(
    text.slice(Math.max(0, start - LEAD), start),
  );
}

/** In UTF-16 units. */
const LEAD = 40;
