import type { Span } from "../../../language/span.ts";
import { foldedWords } from "../../../language/words.ts";
import { clauseAround } from "../clause-bounds.ts";
import { eventVerb } from "../event-verb.ts";
import type { Inquiry } from "../inquiry.ts";
import { isSame } from "../sought-words.ts";
import { asksBeginning, asksSince } from "./asked-event.ts";

/**
 * Whether a date is only where a state began (`en travaux depuis 2017`, `un niveau inconnu depuis 1978`), which tells when nothing else
 * happened.
 */
export function isOnlySince(inquiry: Inquiry, display: string, { start, end }: Span): boolean {
  if (asksSince(inquiry) || inquiry.language !== "fr" || isSinceDone(inquiry, display, start)) return false;
  const since =
    /depuis\s?$/iu.test(display.slice(Math.max(0, start - 8), start)) ||
    /^depuis/iu.test(display.slice(start, end));
  return (
    since &&
    (inquiry.future ||
      !asksBeginning(inquiry) ||
      /(?<!\p{L})(?:inconnue?s?|jamais|record|inédite?s?|pires?|plus (?:haut|fort|grave|bas|élevé)e?s?) /iu.test(
        display.slice(Math.max(0, start - 40), start),
      ))
  );
}

/** `Inscrit au patrimoine depuis 1999, il …`: what the participle of a clause of its own tells was done then. */
function isSinceDone(inquiry: Inquiry, display: string, start: number): boolean {
  const verb = eventVerb(inquiry);
  const clause = clauseAround(display, { start, end: start });
  const [first = ""] = foldedWords(display.slice(clause.start, start));
  return verb !== undefined && isSame(verb, first);
}
