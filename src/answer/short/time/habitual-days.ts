import { matchesOf, type Span } from "../../../language/span.ts";

/** The days of the week of a French text on which a thing regularly is: `chaque dimanche`, `les lundi, mercredi et jeudi`. Linear. */
export function findHabitualDays(text: string): Span[] {
  return matchesOf(text, HABITUAL);
}

const DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?";
const HABITUAL = new RegExp(
  `(?<!\\p{L})(?:chaque|tous les|les?|du) ${DAY}(?:(?:, | et |, et | au )(?:(?:le|chaque) )?${DAY})*(?! (?:\\d|1er|prochain|dernier|suivant)|\\p{L})`,
  "giu",
);
