import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { foldedWords } from "../../../language/words.ts";
import { clauseAround } from "../clause-bounds.ts";
import { eventVerb } from "../event-verb.ts";
import type { Inquiry } from "../inquiry.ts";
import { isSame } from "../sought-words.ts";

/**
 * Whether a date is that of another participle than the verb asked for, which the sentence has elsewhere: `Sa restauration, achevée en 2003, a
 * précédé son inscription` dates no inscription. Linear in the text.
 */
export function isOfOtherParticiple(inquiry: Inquiry, display: string, date: Span): boolean {
  const verb = eventVerb(inquiry);
  const clause = clauseAround(display, date);
  const participle = PARTICIPLE.exec(display.slice(clause.start, date.start))?.[1];
  if (verb === undefined || participle === undefined || isSame(verb, fold(participle))) return false;
  const rest = `${display.slice(0, clause.start)} ${display.slice(clause.end)}`;
  return foldedWords(rest).some((key) => isSame(verb, key));
}

const PARTICIPLE = /^\s*(\p{L}+(?:é|i|u|it|ert)e?s?) (?:en |le |au |dès )?$/u;
