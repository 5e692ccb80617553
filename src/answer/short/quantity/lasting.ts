import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import type { Inquiry } from "../inquiry.ts";
import { clauseAround } from "../clause-bounds.ts";
import { soughtIn } from "../sought-words.ts";

/** Whether a question asks how long a thing lasts by the verb itself: `combien de temps a duré …`. */
export function asksLasting({ text, language }: Inquiry): boolean {
  return language === "fr" && ASKED.test(text);
}

const ASKED =
  / (?:dur(?:e|ent|ait|aient|a|era|eront|erait)|pris|prend|prendra|prenait|necessit\p{L}+|passe(?:nt|e|es)?|demand(?:e|era)) /u;

/**
 * Whether a length of time of a text says how long something lasts: its verb or noun stands in the text, or the length is led by `pendant`,
 * or is of a thing asked for (`douze ans de travaux`). What was brought `en deux heures` lasts no two hours.
 */
export function tellsLasting(inquiry: Inquiry, text: string, { start, end }: Span): boolean {
  return (
    LASTING.test(fold(text)) ||
    (LED.test(text.slice(Math.max(0, start - 30), start)) && isInClause(inquiry, text, { start, end })) ||
    soughtIn(inquiry, OWNED.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? "").length > 0 ||
    soughtIn(inquiry, OF.exec(text.slice(end, end + 60))?.[1] ?? "").length > 0
  );
}

/** Whether something that is asked for stands in the clause of a length of time. */
function isInClause(inquiry: Inquiry, text: string, amount: Span): boolean {
  const clause = clauseAround(text, amount);
  return soughtIn(inquiry, text.slice(clause.start, clause.end)).length > 0;
}

const LASTING =
  /(?<!\p{L})(?:dur(?:e|ent|ait|aient|er|era|eront|erait|ee|ees|ant)|prolong\p{L}+|etal\p{L}+|necessit\p{L}+|fallu|(?:a|ont) pris|prendra|valables?)(?!\p{L})/u;
/** `au terme d’une intervention de huit heures`: what has the length. */
const OWNED = /(\p{L}+) (?:de |d['’])(?:plus de |près de |moins de )?$/u;
const LED =
  /(?<!\p{L})(?:pendant|durant|sur|au (?:bout|terme) de|à l['’]issue de)(?: (?:plus|moins|près|environ|quelque)(?: de| d['’])?)? ?$/iu;
const OF = /^ (?:de |d['’])(\p{L}+)/u;
