import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { findDurations } from "../../../language/time/durations.ts";
import { foldedWords } from "../../../language/words.ts";
import { clauseAround } from "../clause-bounds.ts";
import { eventVerb } from "../event-verb.ts";
import { flattened } from "../flattened.ts";
import type { Inquiry } from "../inquiry.ts";
import { isSame, soughtIn } from "../sought-words.ts";
import { areRelated, isBeginning } from "../word-families.ts";
import { asksBeginning, asksEnding, asksFeast, asksSince, isEnding } from "./asked-event.ts";

/**
 * Whether a date of a French text is that of another event than the one asked for: of an example beside it, of a state that only began then, of
 * what did not happen, of an end where a beginning is asked for, or of a feast that recalls it. Linear in the text.
 */
export function isOfOtherEvent(inquiry: Inquiry, display: string, date: Span): boolean {
  return (
    inquiry.language === "fr" &&
    (isInAside(inquiry, display, date) ||
      isOnlySince(inquiry, display, date) ||
      isUndone(inquiry, display, date) ||
      isOfEnd(inquiry, display, date) ||
      isOfFeast(inquiry, display, date) ||
      isOfAdoption(inquiry, display, date) ||
      isOfLedSubject(inquiry, display, date))
  );
}

/**
 * `l’ambassadeur Khoi a salué les échanges, y compris les visites des ministres en 2015` dates nothing that Khoi did: so it is where the names of
 * the question stand before the example alone.
 */
function isInAside(inquiry: Inquiry, display: string, { start }: Span): boolean {
  const from = display.slice(0, start).search(ASIDE);
  if (from < 0) return false;
  const names = { ...inquiry, sought: inquiry.sought.filter(({ name }) => name) };
  return (
    soughtIn(names, display.slice(0, from)).length > 0 && soughtIn(names, display.slice(from)).length === 0
  );
}

const ASIDE = /(?<!\p{L})(?:y compris|notamment) /iu;

/** `la sixième épave trouvée dans cette zone depuis`: since then they are counted. */
const RANKED = /(?<!\p{L})(?:la|le) (?:\p{L}+ième|\d{1,3}e|seconde?) \p{L}+ [^,;:.]*$/u;

/** `Fondée en 2007 par Mai, Vietjet …, derrière Vietnam Airlines`: the participle that leads is told of the subject, which the question does not name. */
function isOfLedSubject({ sought, lower }: Inquiry, display: string, { end }: Span): boolean {
  const names = sought.filter(({ name }) => name);
  if (
    lower ||
    names.length === 0 ||
    !LED.test(display) ||
    clauseAround(display, { start: 0, end: 0 }).end < end
  )
    return false;
  const subject = LED_SUBJECT.exec(display.slice(end))?.[1];
  return (
    subject !== undefined && !foldedWords(subject).some((key) => names.some((name) => isSame(name, key)))
  );
}

const LED =
  /^(?!\p{L}+di(?!\p{L})|Depuis|Puis|Ainsi|Aussi|Parmi|Hormis)\p{Lu}\p{L}+(?:é|i|u|is|it|ert)e?s?(?!\p{L})/u;
const LED_SUBJECT =
  /, (?:[Ll]e |[Ll]a |[Ll]es |[Ll]['’])?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,4}) (?:a|ont|est|sont|\p{Ll}{3,}(?:e|ent|ait|era))(?!\p{L})/u;

/** `a adopté jeudi 13 juin la loi, qui prendra effet le 1er juillet`: where it is asked when it applies, the other date is that of something else. */
function isOfAdoption({ text }: Inquiry, display: string, date: Span): boolean {
  if (!APPLYING.test(text) || !APPLYING.test(flattened(display))) return false;
  const { start, end } = clauseAround(display, date);
  return !APPLYING.test(flattened(display.slice(start, end)));
}

const APPLYING = / (?:vigueur|effet|appliqu\p{L}+|s'appliqu\p{L}+|applicable) /u;

/** `en travaux depuis 2017`, `un niveau inconnu depuis 1978`: when nothing else happened. */
function isOnlySince(inquiry: Inquiry, display: string, { start, end }: Span): boolean {
  if (asksSince(inquiry) || isSinceDone(inquiry, display, start)) return false;
  const since =
    /depuis\s?$/iu.test(display.slice(Math.max(0, start - 8), start)) ||
    /^depuis/iu.test(display.slice(start, end));
  return (
    since &&
    (inquiry.future ||
      !asksBeginning(inquiry) ||
      RANKED.test(display.slice(Math.max(0, start - 80), start)) ||
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

/** `L’an passé, la foire n’avait pas eu lieu`: the verb of a date’s clause, or the first one after it, is denied. */
function isUndone(inquiry: Inquiry, display: string, date: Span): boolean {
  if (/ (?:pas|jamais|plus|sans) /.test(inquiry.text) || asksEnding(inquiry)) return false;
  const clause = clauseAround(display, date);
  const own = display.slice(clause.start, clause.end);
  const verb = eventVerb(inquiry);
  if (AUXILIARY.test(own) || (verb && soughtIn({ ...inquiry, sought: [verb] }, own).length > 0))
    return DENIED.test(own);
  const [rest = ""] = display.slice(clause.end).split(/[;:]/, 1);
  const next = rest.search(AUXILIARY);
  return next >= 0 && DENIED.test(rest.slice(next, next + 40));
}

const AUXILIARY =
  /(?<!\p{L})(?:n['’]\s?)?(?:a|ont|avait|avaient|est|sont|était|étaient|s['’]est|fut|furent)(?!\p{L})/u;
const DENIED =
  /(?<!\p{L})n(?:e s['’]|['’]\s?)(?:a|ont|avait|avaient|est|sont|était|étaient|y a) (?:\p{L}+ )?(?:pas|jamais)(?!\p{L})/u;

/** `La foire, ouverte le 3 mai, a fermé deux jours plus tard`: where a beginning is asked for, an end is another time. */
function isOfEnd(inquiry: Inquiry, display: string, date: Span): boolean {
  if (!asksBeginning(inquiry) || asksEnding(inquiry)) return false;
  const clause = clauseAround(display, date);
  const words = foldedWords(display.slice(clause.start, clause.end));
  return (
    words.some((key) => isEnding(key) || /^(?:termin(?:e|ee|es|ees|ait)|clotur\w+)$/.test(key)) &&
    !words.some(isBeginning)
  );
}

/** `a fêté le 3 mai son 20e anniversaire`: the date of a feast that recalls what is asked for, which is told nowhere else in its clause. */
function isOfFeast(inquiry: Inquiry, display: string, date: Span): boolean {
  if (asksFeast(inquiry)) return false;
  const { start, end } = feastClause(display, date);
  const said = display.slice(start, end);
  const recalled = findDurations(said).filter(({ kind }) => kind === "anniversary");
  const isBeside = recalled.some((feast) => Math.abs(date.start - start - feast.end) < 3);
  if (recalled.length === 0 || !(isBeside || FEAST.test(fold(said)))) return false;
  const verb = eventVerb(inquiry);
  const asked = verb ? [verb] : inquiry.sought.filter(({ key }) => isBeginning(key));
  if (asked.length === 0 && !asksBeginning(inquiry)) return false;
  const rest = recalled.reduceRight(
    (text, { of }) => (of ? text.slice(0, of.start) + text.slice(of.end) : text),
    said,
  );
  return soughtIn({ ...inquiry, sought: asked }, rest).length === 0;
}

const FEAST = /\b(?:fet|celebr|commemor|marqu|souffl)(?:e|ent|era|eront|ait|aient|er|ant|ee?s?)\b/;

/** The clause of a date with those beside it where it stands alone between commas: `a fêté, le 3 mai, son anniversaire`. */
function feastClause(display: string, date: Span): Span {
  const clause = clauseAround(display, date);
  const alone = display.slice(clause.start, clause.end).trim().length <= date.end - date.start + 4;
  if (!alone) return clause;
  const before = clauseAround(display, {
    start: Math.max(0, clause.start - 1),
    end: Math.max(0, clause.start - 1),
  });
  const after = clauseAround(display, {
    start: Math.min(display.length, clause.end + 1),
    end: Math.min(display.length, clause.end + 1),
  });
  return { start: before.start, end: after.end };
}

/**
 * Whether a date is that of another participle than the verb asked for, which the sentence has elsewhere: `Sa restauration, achevée en 2003, a
 * précédé son inscription` dates no inscription, `Le club, fondé par des amateurs, a gagné la coupe le 3 mars` no founding. Linear in the text.
 */
export function isOfOtherParticiple(inquiry: Inquiry, display: string, date: Span): boolean {
  const verb = eventVerb(inquiry);
  const clause = clauseAround(display, date);
  const before = display.slice(clause.start, date.start);
  const participle = (PARTICIPLE.exec(before) ?? FINITE.exec(before))?.[1];
  if (verb === undefined || participle === undefined) return false;
  if (isSame(verb, fold(participle)) || areRelated(verb.key, fold(participle))) return false;
  if (foldedWords(display.slice(clause.start, clause.end)).some((key) => isSame(verb, key))) return false;
  const rest = `${display.slice(0, clause.start)} ${display.slice(clause.end)}`;
  return foldedWords(rest).some((key) => isSame(verb, key));
}

const PARTICIPLE =
  /^\s*(\p{L}+(?:é|i|u|it|ert)e?s?) (?:(?:à|au|aux|dans) [\p{L}\p{M}’' -]{2,40} )?(?:en |le |au |dès )?$/u;
const FINITE =
  /^\s*(?:[^,;:]{0,60} )?(?:a|ont|avait|avaient|est|sont|fut|furent) (?:été )?(\p{L}{2,}(?:é|i|u|it|ert|is)e?s?) (?:\p{L}[\p{L}’']* ){0,6}$/u;
