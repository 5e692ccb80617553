import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";

export type Tense = "future" | "past" | "open";

/** Whether the clause around a date tells of what is to come, of what has been, or does not say. */
export function tenseAround(text: string, { start, end }: Span): Tense {
  const clause = fold(text.slice(Math.max(0, start - REACH), end + REACH));
  if (FUTURE.test(clause)) return "future";
  return PAST.test(clause) ? "past" : "open";
}

/** How far from a date its tense is looked for, in characters. */
const REACH = 80;
const FUTURE =
  /\b(?!opera|camera)\p{L}{2,}(?:era|ira|dra|ura|vra)\b|\p{L}{2,}ront\b|\bsera\b|\bprevue?s?\b|s'apprete|doi(?:t|vent) \p{L}+r\b/u;
const PAST =
  /\b(?:a|ont|est|sont|avait|avaient|etait|etaient|fut) (?:ete )?\p{L}+(?:e|es|ee|ees|i|is|u|us|it|ue|ert)\b/u;
