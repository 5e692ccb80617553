import { clauseAround } from "../clause-bounds.ts";
import type { Inquiry } from "../inquiry.ts";
import { asksBirth, asksDating, tellsBirth } from "./asked-event.ts";
import type { Candidate } from "./date-candidates.ts";
import { isOfDating } from "./time-told.ts";

/**
 * Of the dates of a sentence those that are said of what is asked for, where that is what a thing dates from, a birth, or the first day of something;
 * else all of them. Linear in the text.
 */
export function datesOfAsked(
  inquiry: Inquiry,
  display: string,
  dates: readonly Candidate[],
): readonly Candidate[] {
  return ofBirth(inquiry, display, ofDating(inquiry, display, ofStart(inquiry, display, dates)));
}

/** Of dates those from which on something is, where that is asked: `accueillera à partir du 15 novembre, selon un plan soumis mercredi`. */
function ofStart({ text }: Inquiry, display: string, dates: readonly Candidate[]): readonly Candidate[] {
  if (!/ (?:a partir de|a compter de|des) (?:quand|quel(?:le)?) /.test(text)) return dates;
  const own = dates.filter(({ start, end }) => STARTING.test(display.slice(Math.max(0, start - 24), end)));
  return own.length > 0 ? own : dates;
}

const STARTING = /(?<!\p{L})(?:à partir|à compter|dès)(?!\p{L})/iu;

/** Of dates those that a thing is said to be of, where that is asked: `une stèle datée de 1472 a été mise au jour en 2023`. */
function ofDating(inquiry: Inquiry, display: string, dates: readonly Candidate[]): readonly Candidate[] {
  if (!asksDating(inquiry)) return dates;
  const own = dates.filter((date) => isOfDating(display, date));
  return own.length > 0 ? own : dates;
}

/** Of dates those of a birth, where one is asked for and another is told beside it: `né en 1906, mort en 1980`. */
function ofBirth(inquiry: Inquiry, display: string, dates: readonly Candidate[]): readonly Candidate[] {
  if (!asksBirth(inquiry)) return dates;
  const born = dates.filter((date) => {
    const clause = clauseAround(display, date);
    return tellsBirth(display.slice(clause.start, clause.end));
  });
  if (born.length > 0 || inquiry.language !== "fr") return born.length > 0 ? born : dates;
  const birth = display.search(BIRTH);
  return dates.filter(({ start }) => !DONE_SINCE.test(display.slice(Math.max(0, birth), start)));
}

/** `Né à Vinh, où il soutint sa thèse en`: what was done after the birth has a subject of its own. */
const DONE_SINCE = /(?<!\p{L})(?:ils?|elles?|où|qui|s['’]est|a|avait)(?!\p{L})/iu;
const BIRTH = /(?<!\p{L})(?:née?s?|naissance)(?!\p{L})/iu;
