import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { findWords } from "../../../language/words.ts";
import { eventVerb } from "../event-verb.ts";
import type { Inquiry } from "../inquiry.ts";
import { quoted, type Evidence, type ShortAnswer } from "../evidence.ts";
import { isSame } from "../sought-words.ts";
import { isKnown } from "./actors.ts";
import { findPersons } from "./persons.ts";

/** Whether a question asks to whom something was done: `qui le maire a-t-il rencontré`, and not `qui a rencontré le maire`. */
export function asksObject({ text, language }: Inquiry): boolean {
  return language === "fr" && OBJECT.test(text);
}

/** Over a flattened question: a subject between « qui » and the verb that is turned round. */
const OBJECT =
  /^ qui (?!(?:est|sont|a|ont|etait|etaient|sera|seront|fut|va|vont|avait|avaient|aura|auront|y|en|se|s'|n'|ne) )(?:\p{L}[\p{L}'-]* )+?(?:a|ont|avait|avaient|aura|auront|va|vont|\p{L}{3,}) (?:t )?(?:ils?|elles?) /u;

/** The one person of the quote to whom it was done. */
export function objectAnswer(inquiry: Inquiry, evidence: Evidence): ShortAnswer | null {
  const { display } = evidence.sentence;
  const [only, ...more] = objectsAmong(inquiry, display, findPersons(display));
  return only && more.length === 0 && !isKnown(inquiry, only.text) ? quoted(evidence, only) : null;
}

/**
 * Of some stretches of a sentence those that something may have been done to: after the question's verb, before it in the passive; none where it
 * does not tell the verb. Linear in the text.
 */
export function objectsAmong<Kind extends Span>(
  inquiry: Inquiry,
  text: string,
  spans: readonly Kind[],
): readonly Kind[] {
  const verb = eventVerb(inquiry);
  const told = verb && findWords(text).find((word) => isSame(verb, fold(word.text)));
  if (!told) return [];
  const isPassive = PASSIVE.test(text.slice(0, told.start));
  return spans.filter(({ start, end }) => (isPassive ? end <= told.start : start >= told.end));
}

const PASSIVE = /(?<!\p{L})(?:été|est|sont|fut|furent|sera|seront) (?:\p{L}+ment )?$/u;
