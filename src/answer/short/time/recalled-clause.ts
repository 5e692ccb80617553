import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import type { DurationMention } from "../../../language/time/durations.ts";
import { foldedWords } from "../../../language/words.ts";
import { clauseAround } from "../clause-bounds.ts";
import type { Evidence } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { leftOver, placesOf } from "../met-words.ts";
import { relevance } from "../relevance.ts";
import { isSame, roughlyIn } from "../sought-words.ts";

/**
 * Whether a question asks for what the clause of an « il y a » or a « depuis » tells (`Inauguré il y a deux ans`, `qui coopèrent
 * depuis 28 ans`): its verb stands beside the expression, or more of its words in the clause than in the rest.
 */
export function isClauseAsked(inquiry: Inquiry, evidence: Evidence, duration: DurationMention): boolean {
  const { display } = evidence.sentence;
  const { start, end } = clauseOf(display, duration);
  const clause = display.slice(start, end);
  const subject = /^\s*(?:qui|dont|et qui|\p{Ll}+(?:é|ée|és|ées|i|ie|is|it|ite|u|ue|us))(?!\p{L})/u.test(
    clause,
  );
  const { met, elsewhere } = placesOf(
    inquiry,
    clause,
    (subject ? "" : display.slice(0, start)) + display.slice(end),
  );
  if (isVerbAsked(inquiry, display.slice(start, duration.start)))
    return relevance(inquiry, evidence) >= RELEVANT;
  if (
    duration.kind === "since" &&
    SUPERLATIVE.test(fold(clause)) &&
    !/ (?:aussi|deja|precedent\w*|dernier\w*) /.test(inquiry.text)
  )
    return false;
  if (met > 0) return elsewhere <= met && leftOver(inquiry, evidence) <= Math.max(1, met);
  const context = roughlyIn(inquiry, evidence.before).filter(isTerm).length;
  return elsewhere === 0 && context > 0 && duration.kind === "ago" && leftOver(inquiry, evidence) <= 1;
}

/** The least share of the question's words in and around the quote where its verb stands right beside the expression. */
const RELEVANT = 0.15;

/** `interdit depuis douze ans`, `exporte ses filets depuis`: the verb asked for, at most two words before. */
function isVerbAsked(inquiry: Inquiry, before: string): boolean {
  const last = foldedWords(before).slice(-3);
  return last.some((key) => inquiry.sought.some((sought) => isTerm(sought) && isSame(sought, key)));
}

const SUPERLATIVE =
  /\b(?:plus (?:\w+ )?(?:haut|bas|fort|faible|grand|violent|grave|important|eleve|chaud|froid)\w*|pire|record|jamais|premiere fois)\b/;

/** The clause of an expression, with the relative clause that may follow it (`la crue survenue il y a vingt ans, qui …`). */
function clauseOf(text: string, duration: Span): Span {
  const { start, end } = clauseAround(text, duration);
  const more = /^, (?:qui|que|qu['’]|dont|quand|lorsqu)/u.test(text.slice(end, end + 12));
  return more ? { start, end: clauseAround(text, { start: end + 1, end: end + 1 }).end } : { start, end };
}
