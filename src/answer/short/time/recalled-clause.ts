import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import type { DurationMention } from "../../../language/time/durations.ts";
import { foldedWords } from "../../../language/words.ts";
import { clauseAround } from "../clause-bounds.ts";
import type { Evidence } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { tellsEvent } from "../event-verb.ts";
import { isAllTold, leftOver, placesOf } from "../met-words.ts";
import { relevance } from "../relevance.ts";
import { isSame, roughlyIn, soughtIn } from "../sought-words.ts";
import { groupsOf, isBeginning, isMade } from "../word-families.ts";
import { asksBeginning, asksBirth, asksDating, isLasting, tellsBirth } from "./asked-event.ts";
import { isHeldByAnother } from "./feast-subject.ts";
import { isOfOtherNames } from "./other-names.ts";
import { isNounDated, isOpenedAs, isOwnBeginning } from "./recalled-noun.ts";

/**
 * Whether a question asks for what the clause of an « il y a » or a « depuis » tells (`Inauguré il y a deux ans`, `qui coopèrent
 * depuis 28 ans`): its verb stands beside the expression, or more of its words in the clause than in the rest.
 */
export function isClauseAsked(inquiry: Inquiry, evidence: Evidence, duration: DurationMention): boolean {
  return (
    isNounDated(inquiry, evidence, duration) ||
    isOwnBeginning(inquiry, evidence, duration) ||
    isToldInClause(inquiry, evidence, duration)
  );
}

function isToldInClause(inquiry: Inquiry, evidence: Evidence, duration: DurationMention): boolean {
  const { display } = evidence.sentence;
  const { start, end } = clauseOf(display, duration);
  const clause = display.slice(start, end);
  const isTold = isBegun(inquiry, evidence, clause) && tellsEvent(inquiry, display);
  if (!isTold && !lastsSince(inquiry, duration, display, clause)) return false;
  if (isOfOthers(inquiry, display, duration)) return false;
  const subject = /^\s*(?:qui|dont|et qui|\p{Ll}+(?:é|ée|és|ées|i|ie|is|it|ite|u|ue|us))(?!\p{L})/u.test(
    clause,
  );
  const { met, elsewhere } = placesOf(
    inquiry,
    clause,
    (subject ? "" : display.slice(0, start)) + display.slice(end),
  );
  if (isVerbAsked(inquiry, evidence, duration))
    return relevance(inquiry, evidence) >= RELEVANT && isAllTold(inquiry, evidence);
  if (duration.kind === "since" && isRecord(inquiry, clause)) return false;
  if (met > 0) return elsewhere <= met && leftOver(inquiry, evidence) <= Math.max(1, met);
  const context = roughlyIn(inquiry, evidence.before).filter(isTerm).length;
  return elsewhere === 0 && context > 0 && duration.kind === "ago" && leftOver(inquiry, evidence) <= 1;
}

/** Whether the clause is about somebody or something else than the question. */
function isOfOthers(inquiry: Inquiry, display: string, duration: DurationMention): boolean {
  const { start, end } = clauseOf(display, duration);
  return (
    isOfAnother(inquiry, display, duration) ||
    (start > 0 && isOfOtherNames(inquiry, display.slice(0, end), display.slice(end)))
  );
}

/** Where a question asks when something began, the clause must tell of a beginning: who lost a ship did not open a port. */
function isBegun(inquiry: Inquiry, { before }: Evidence, clause: string): boolean {
  const asked = inquiry.sought.filter(({ key }) => isBeginning(key));
  const text = /^\s*(?:c['’]est|cela|ce fut)/iu.test(clause) ? `${before} ${clause}` : clause;
  if (asked.length > 0)
    return (
      (soughtIn({ ...inquiry, sought: asked }, text).length > 0 || isOpenedAs(asked, text)) &&
      !isOfOtherWorks(inquiry, text)
    );
  if (asksBirth(inquiry)) return tellsBirth(text);
  return (
    !/ exist/.test(inquiry.text) ||
    foldedWords(text).some((key) => isBeginning(key) || groupsOf(key).includes("building"))
  );
}

/** `Les travaux avaient commencé`: what is being built has not begun. */
function isOfOtherWorks({ text }: Inquiry, clause: string): boolean {
  return WORKS.test(fold(clause)) && !WORKS.test(text);
}

const WORKS = /\b(?:travaux|chantier)\b/;

/** What exists since then began then, and « a commencé à tourner » what turns since then. */
function lastsSince(inquiry: Inquiry, { kind }: DurationMention, display: string, clause: string): boolean {
  const { text, sought } = inquiry;
  if (kind !== "since") return false;
  if (/(?<!\p{L})exist(?:e|ait|ent|aient)(?: depuis|$)/u.test(clause.replace(/[.\s]+$/u, "")))
    return asksBeginning(inquiry) && !asksBirth(inquiry);
  if (asksBeginning(inquiry) && (lasts(inquiry, display, clause) || runs(inquiry, display))) return true;
  const verb = / (?:commence|debute|mise?s?) a (?:\p{L}['’])?(\p{L}+r) /u.exec(text)?.[1];
  const asked = sought.find(({ key }) => key === verb);
  return asked !== undefined && foldedWords(clause).some((key) => isSame(asked, key));
}

/** `Vinh et Tours, partenaires depuis douze ans`: the state asked for, of those that the question names. */
function lasts(inquiry: Inquiry, display: string, clause: string): boolean {
  const states = inquiry.sought.filter(({ key }) => isLasting(key));
  const names = inquiry.sought.filter(({ name }) => name);
  return (
    soughtIn({ ...inquiry, sought: states }, clause).length > 0 &&
    soughtIn({ ...inquiry, sought: names }, display).length === names.length
  );
}

/** `La ligne de bus 6 circule depuis huit ans`: what runs since then was made then, where all that is asked about stands before its verb. */
function runs(inquiry: Inquiry, display: string): boolean {
  const subject = RUNS.exec(display)?.[1];
  const things = inquiry.sought.filter(({ key }) => !isBeginning(key));
  return (
    subject !== undefined &&
    things.length > 0 &&
    !asksBirth(inquiry) &&
    soughtIn({ ...inquiry, sought: things }, subject).length === things.length
  );
}

const RUNS =
  /^((?:L['’]|La |Le |Les )[^,;:]{2,90}?) (?:circule|roule|fonctionne|tourne|paraît|diffuse|opère)(?:nt)? depuis/u;

/** `Inauguré il y a dix ans, le gymnase …`: the participle is that of the words after the comma, which must be asked for. */
function isOfAnother(inquiry: Inquiry, text: string, { start, end }: Span): boolean {
  if (
    !/^\p{L}+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ert|erte|erts|ertes)(?: \p{L}+)? $/u.test(text.slice(0, start))
  )
    return false;
  const subject = /^[^,]{0,60}, ((?:\S+ ){1,6})/u.exec(text.slice(end))?.[1];
  const things = inquiry.sought.filter(({ key }) => !isBeginning(key));
  return (
    subject !== undefined &&
    things.length > 0 &&
    roughlyIn({ ...inquiry, sought: things }, subject).length === 0 &&
    !(isAnaphoric(subject) && roughlyIn({ ...inquiry, sought: things }, text.slice(end)).length === 0)
  );
}

/** `la manifestation n’était`, `cet atelier`: a subject without a name, named before. */
function isAnaphoric(subject: string): boolean {
  return (
    /^(?:(?:l['’]|la |le |les |cet(?:te)? |ces? )\p{Ll}|ils? |elles? )/u.test(subject) &&
    !/\p{Lu}/u.test(subject)
  );
}

/** The least share of the question's words in and around the quote where its verb stands right beside the expression. */
const RELEVANT = 0.15;

/** `interdit depuis douze ans`, `exporte ses filets depuis`: the verb asked for, at most two words before. */
export function isVerbAsked(inquiry: Inquiry, { sentence }: Evidence, duration: Span): boolean {
  const { start } = clauseOf(sentence.display, duration);
  const last = foldedWords(sentence.display.slice(start, duration.start)).slice(-3);
  if (asksBirth(inquiry) && tellsBirth(last.join(" ").replace(/\bne(?=e?s?\b)/, "né"))) return true;
  if (asksDating(inquiry) && isMade(last.at(-1) ?? "")) return !isHeldByAnother(inquiry, sentence.display);
  return last.some((key) => inquiry.sought.some((sought) => isTerm(sought) && isSame(sought, key)));
}

/** `au plus haut depuis dix ans`: since then nothing has been as much, unless that is asked. */
function isRecord({ text }: Inquiry, clause: string): boolean {
  return SUPERLATIVE.test(fold(clause)) && !/ (?:aussi|deja|precedent\w*|dernier\w*) /.test(text);
}

const SUPERLATIVE =
  /\b(?:plus (?:\w+ )?(?:haut|bas|fort|faible|grand|violent|grave|important|eleve|chaud|froid)\w*|pire|record|jamais|premiere fois)\b/;

/** The clause of an expression, with the relative clause that may follow it (`la crue survenue il y a vingt ans, qui …`). */
function clauseOf(text: string, duration: Span): Span {
  const { start, end } = clauseAround(text, duration);
  const isApart = start > 0 && text.slice(start, duration.start).trim() === "";
  // `qui a ouvert un tribunal, il y a neuf ans.`: a comma before the expression parts it from nothing.
  if (isApart && /^[\s»”"]*(?:$|[.;:)])/u.test(text.slice(duration.end)))
    return { start: clauseAround(text, { start: start - 1, end: start - 1 }).start, end: duration.end };
  if (
    text.slice(start, duration.start).trim() === "" &&
    text.slice(duration.end, end).trim() === "" &&
    text[end] === ","
  )
    return { start, end: clauseAround(text, { start: end + 1, end: end + 1 }).end };
  const more = /^, (?:qui|que|qu['’]|dont|quand|lorsqu)/u.test(text.slice(end, end + 12));
  return more ? { start, end: clauseAround(text, { start: end + 1, end: end + 1 }).end } : { start, end };
}
