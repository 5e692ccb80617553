import { FRENCH_MONTHS, type PartialDate } from "../../../language/time/calendar.ts";

/** A date in French words: « 10 juillet 2016 », « août 2016 », « 1er mai », « 2016 ». */
export function dateInWords({ year, month, day }: PartialDate): string {
  const parts = [
    month && day && (day === 1 ? "1er" : String(day)),
    month && FRENCH_MONTHS[month - 1],
    year && String(year),
  ];
  return parts.filter(Boolean).join(" ");
}

/** The same with its preposition: « en août 2016 », « le 10 juillet 2016 ». */
export function whenInWords(date: PartialDate): string {
  return `${date.month && date.day ? "le" : "en"} ${dateInWords(date)}`;
}

/** The same after `de`: « du 10 juillet 2016 », « d’août 2016 », « de 2016 ». */
export function ofDateInWords(date: PartialDate): string {
  const words = dateInWords(date);
  if (date.month && date.day) return `du ${words}`;
  return /^[ao]/.test(words) ? `d’${words}` : `de ${words}`;
}
