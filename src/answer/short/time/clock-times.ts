import { matchesOf, type Span } from "../../../language/span.ts";

/** The times of day of a French text: `23 h 30`, `8 heures`, `entre 23 h et 5 h`, `midi`. */
export function findClockTimes(text: string): Span[] {
  return matchesOf(text, CLOCK);
}

/** The centuries of a French text: `XVIe siècle`. */
export function findCenturies(text: string): Span[] {
  return matchesOf(text, CENTURY);
}

/** A length of time without the word that says where it lies: `depuis dix ans` → `dix ans`. */
export function lengthAlone(text: string, { start, end }: Span): Span {
  const lead =
    /^(?:depuis (?:les |ces |le )?|il y a |voici |voilà )/iu.exec(text.slice(start, end))?.[0] ?? "";
  return { start: start + lead.length, end };
}

const HOUR = "\\d{1,2}\\s?(?:h(?:\\s?\\d{2})?(?![\\p{L}\\d])|heures?(?:\\s\\d{2}(?!\\d))?)";
const CLOCK = new RegExp(
  `(?<!\\d)(?:entre ${HOUR} et ${HOUR}|de ${HOUR} à ${HOUR}|${HOUR}|midi(?!\\p{L})|minuit)`,
  "gu",
);
const CENTURY =
  /(?<!\p{L})(?:(?:début|fin|milieu|(?:première|seconde|deuxième) moitié) du )?(?:[IVX]{1,5}(?:e|ᵉ|ème|è)|\d{1,2}(?:e|ᵉ|ème|è)|\p{Ll}+(?:-\p{Ll}+)?ième)\ssiècle/gu;
