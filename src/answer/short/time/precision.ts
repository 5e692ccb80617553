import type { Inquiry } from "../inquiry.ts";

/** How exactly a question asks for a time. `any`: « quand ». */
export type Precision = "clock" | "length" | "day" | "month" | "year" | "century" | "any";

/** The precision that a question of time asks for, by its noun of time. */
export function precisionOf({ text }: Inquiry): Precision {
  return NOUNS.find(([, pattern]) => pattern.test(text))?.[0] ?? "any";
}

const NOUNS: readonly (readonly [Precision, RegExp])[] = [
  ["length", / (?:depuis combien|il y a combien|how long ago) /],
  ["clock", / (?:(?<!combien d')heures?|what time|may gio|luc nao) /],
  ["century", / siecle /],
  [
    "year",
    / (?:ann?ee?s?|year|(?:quel|kel|l') ?an|nam nao) (?!prochaine?|derniere?|passee?)|(?:de|a) quand (?:date|remonte)/,
  ],
  ["month", / (?:quel(?:le)? mois|kel mois|what month|which month|thang nao) /],
  ["day", / (?:quel(?:le)?s? jours?|kels? jours?|what day|which day|ngay nao) /],
];
