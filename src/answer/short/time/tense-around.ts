import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { clauseAround } from "../clause-bounds.ts";

export type Tense = "future" | "past" | "open";

/** Whether the clause around a date tells of what is to come, of what has been, or does not say. */
export function tenseAround(text: string, { start, end }: Span): Tense {
  const clause = fold(text.slice(Math.max(0, start - REACH), end + REACH));
  if (FUTURE.test(clause)) return "future";
  return PAST.test(clause) ? "past" : "open";
}

/** Whether the clause around a place or a date tells of what has been where a question asks for what is to come, or the reverse. */
export function isOfOtherTense(
  { future, past }: { readonly future: boolean; readonly past: boolean },
  text: string,
  span: Span,
): boolean {
  if (!future && !past) return false;
  const clause = clauseAround(text, span);
  const said = text.slice(clause.start, clause.end);
  const tense = tenseAround(said, { start: span.start - clause.start, end: span.end - clause.start });
  return future
    ? tense === "past" && !PLANNED.test(fold(said))
    : tense === "future" && !PAST.test(fold(said));
}

/** Whether a whole text tells only of what has been, and of no plan. */
export function tellsOfPast(text: string): boolean {
  const said = fold(text);
  return PAST.test(said) && !FUTURE.test(said) && !PLANNED.test(said);
}

const PLANNED =
  /(?<!\p{L})(?:prevue?s?|programmee?s?|attendue?s?|fixee?s?|planifiee?s?|annoncee?s?|decidee?s?|chargee?s?|propose\w*|choisie?s?)(?!\p{L})/u;

/** How far from a date its tense is looked for, in characters. */
const REACH = 80;
const FUTURE =
  /\b(?!opera|camera)\p{L}{2,}(?:era|ira|dra|ura|vra)\b|\p{L}{2,}ront\b|\b(?:sera|aura|ira)\b|\bprevue?s?\b|s'apprete|doi(?:t|vent) \p{L}+r\b/u;
const PAST =
  /\b(?:a|ont|est|sont|avait|avaient|etait|etaient|fut) (?!(?:nouveau|peu|vue|lieu|milieu|rue)\b)(?:ete )?\p{L}+(?:e|es|ee|ees|i|is|u|us|it|ue|ert)\b/u;
