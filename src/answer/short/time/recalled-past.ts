import { fold } from "../../../language/folding.ts";
import type { DurationMention } from "../../../language/time/durations.ts";
import type { Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { roughlyIn } from "../sought-words.ts";

/**
 * `Vingt ans après l’accord de Song Lam, la coopération reste forte`: the accord, where nothing else has been done since, so that
 * the length of time ends on the day of writing or in a year that is told.
 */
export function isPast(
  inquiry: Inquiry,
  { sentence: { display } }: Evidence,
  { of }: DurationMention,
): boolean {
  if (!of || /\d{3}/.test(display.slice(of.start, of.end)) || /^, [^,]*\d{3}/.test(display.slice(of.end)))
    return false;
  const event = display.slice(of.start, of.end);
  const known = roughlyIn(inquiry, event);
  const isMet = inquiry.sought.every(
    (sought) => sought.name || DOING.test(sought.key) || known.includes(sought),
  );
  if (
    !isMet ||
    known.length === 0 ||
    (hasNames(inquiry) && !known.some(({ name }) => name) && !/ (?:leurs?|sa|son) /.test(` ${event}`))
  )
    return false;
  const rest = display.slice(of.end).replace(/^, (?:qui|que|dont)[^,]*/u, "");
  return /(?<!\p{L})[Ee]n \d{4},/u.test(display) || !DONE.test(fold(rest));
}

function hasNames({ sought }: Inquiry): boolean {
  return sought.some(({ name }) => name);
}

const DOING =
  /^(?:remport\w*|gagn\w*|obten\w*|decroch\w*|conqui\w*|conclu\w*|signe\w*|eu|survenu\w*|produit\w*|frappe\w*|lieu)$/;
const DONE =
  /\b(?:a|ont|avait|avaient|fut|furent|s'est|se sont) (?:ete )?\p{L}+(?:e|es|ee|ees|i|is|u|us|it|ert)\b/u;
