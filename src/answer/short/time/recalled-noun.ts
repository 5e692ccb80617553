import { fold } from "../../../language/folding.ts";
import type { DurationMention } from "../../../language/time/durations.ts";
import { foldedWords } from "../../../language/words.ts";
import { clauseAround } from "../clause-bounds.ts";
import { eventVerb } from "../event-verb.ts";
import { surroundings, type Evidence } from "../evidence.ts";
import { isTerm, type Inquiry, type Sought } from "../inquiry.ts";
import { leftIn } from "../met-words.ts";
import { isSame, roughlyIn, soughtIn } from "../sought-words.ts";
import { STOP_WORDS } from "../../../language/terms/stop-words.ts";
import { groupsOf, isBeginning, isMade } from "../word-families.ts";
import { asksBeginning, asksDating } from "./asked-event.ts";
import { isHeldByAnother, isSubjectNamed } from "./feast-subject.ts";
import { isOfOtherNames } from "./other-names.ts";
import { celebratedIn } from "./recalled-only.ts";

/**
 * Whether a question asks for what was done years ago to the noun before a comma: `le parc, que l’État a reconnu il y a dix ans`, `le salon, né
 * il y a huit ans`; or for what such a noun tells itself (`la reconnaissance du parc, acquise il y a dix ans`). The noun must be the
 * question's, and nothing of the question may be left that stands nowhere near. Linear in the texts.
 */
export function isNounDated(inquiry: Inquiry, evidence: Evidence, duration: DurationMention): boolean {
  const { display } = evidence.sentence;
  const { start, end } = clauseAround(display, duration);
  const done = ` ${display.slice(start, duration.start).trimStart()}`;
  if (!DONE.test(done)) return false;
  if (start === 0) return isLedDated(inquiry, evidence, done, display.slice(end));
  if (display.charAt(start - 1) !== ",") return false;
  const from = celebratedIn(display, duration)?.start ?? nounStart(display, start - 1);
  const noun = display.slice(from, start - 1);
  const verbs = verbsOf(inquiry);
  const things = {
    ...inquiry,
    sought: inquiry.sought.filter((one) => !verbs.includes(one) && !isOutset(one)),
  };
  if (!isTold(inquiry, verbs, done, noun)) return false;
  if (!isOf(inquiry, things, noun) && !isStandIn(things, evidence, noun)) return false;
  if (isHeldByAnother(inquiry, noun)) return false;
  if (isOfOtherNames(inquiry, display.slice(from, end), display.slice(0, from) + display.slice(end)))
    return false;
  return leftIn(things, surroundings(evidence)) === 0;
}

/** `Signé il y a trente ans, le jumelage entre Tours et Vinh …`: the noun after the comma tells itself what was done. */
function isLedDated(inquiry: Inquiry, evidence: Evidence, done: string, rest: string): boolean {
  const noun = SUBJECT.exec(rest)?.[1];
  const verbs = verbsOf(inquiry);
  if (noun === undefined || verbs.length === 0 || !GAINED.test(fold(done))) return false;
  const things = { ...inquiry, sought: inquiry.sought.filter((one) => !verbs.includes(one)) };
  const isNamed = things.sought.every((one) => !one.name || roughlyIn(things, noun).includes(one));
  return (
    isNamed &&
    isTold(inquiry, verbs, done, noun) &&
    isOf(inquiry, things, noun) &&
    leftIn(things, surroundings(evidence)) === 0
  );
}

/** The subject after a comma, to its verb. */
const SUBJECT =
  /^, ((?:l['’]|la |le |les |leur )[^,;:]{1,120}?) (?:a|ont|est|sont|s['’]|se|reste|sera|va)(?!\p{L})/u;

/** `, né`, `, que l’État a reconnu`, right before the expression. */
const DONE = /^ (?:qu(?:e |['’])[^,;:]{1,60} )?\p{L}+(?:é|i|u|is|it|ert)e?s? (?:\p{L}+ ){0,3}$/u;
/** What is said of the noun of an action that it was done. */
const GAINED =
  /(?<!\p{L})(?:acqui|obten|surven|interven|prononc|decid|conclu|sign|nou|etabl|instaur|accord|decern|recu|scell|annonc|faite?)\p{L}*/u;

function isTold(inquiry: Inquiry, verbs: readonly Sought[], done: string, noun: string): boolean {
  if (verbs.length === 0)
    return (
      (/ (?:vu|voi[rt]) le jour /.test(inquiry.text) &&
        foldedWords(done).some((key) => isBeginning(key) || /^nee?s?$/.test(key))) ||
      (asksDating(inquiry) && foldedWords(done).some(isMade)) ||
      (/ premiere? /.test(inquiry.text) && done.includes(" pour la première fois "))
    );
  const asked = { ...inquiry, sought: verbs };
  if (isOpenedAs(verbs, done) || (/ exist/.test(inquiry.text) && foldedWords(done).some(isBeginning)))
    return true;
  return soughtIn(asked, done).length > 0 || (GAINED.test(fold(done)) && soughtIn(asked, noun).length > 0);
}

/** `la filière, ouverte il y a dix ans`: what is taught or run was launched when it was opened. */
export function isOpenedAs(asked: readonly Sought[], clause: string): boolean {
  return asked.some(({ key }) => /^(?:lance|cree)/.test(key)) && /(?<!\p{L})ouvert/u.test(clause);
}

/** `cette manifestation`: what the title and the sentence before have named. */
function isStandIn(things: Inquiry, { document, before }: Evidence, noun: string): boolean {
  const named = roughlyIn(things, `${document.title} ${before}`);
  return /^\s*(?:cet(?:te)?|ce) \p{Ll}+$/u.test(noun) && named.length === things.sought.length;
}

/**
 * Whether a noun is that of a question: it has half of the words for it, or none but the question's, or is what its subject has (`l’université … sa
 * filière`).
 */
function isOf({ sought, text }: Inquiry, things: Inquiry, noun: string): boolean {
  const met = roughlyIn(things, noun).length;
  const words = foldedWords(noun).filter((key) => !STOP_WORDS.has(key));
  const isWhole = words.every((key) => sought.some((one) => isSame(one, key)));
  const isOwned =
    words[0] !== undefined && / (?:sa|son|ses|leurs?) /.test(text) && text.includes(` ${words[0]} `);
  return met > 0 && (met * 2 >= things.sought.length || isWhole || isOwned);
}

/** The words of a question that say what was done. */
function verbsOf(inquiry: Inquiry): Sought[] {
  const verb = eventVerb(inquiry);
  return inquiry.sought.filter(
    (one) =>
      isTerm(one) &&
      (one === verb || isBeginning(one.key) || groupsOf(one.key).some((name) => name === "becoming")),
  );
}

/** `la première édition du salon`, `le début de la coopération` are dated as the salon and the cooperation. */
function isOutset({ key }: Sought): boolean {
  return /^(?:premiere?|editions?|debuts?|naissance|origines?)$/.test(key);
}

/** Where the noun that ends at an offset begins: after `que`, or where its clause does. */
function nounStart(text: string, end: number): number {
  const { start } = clauseAround(text, { start: end, end });
  const [that] = [...text.slice(start, end).matchAll(/(?<!\p{L})qu(?:e |['’])/gu)].slice(-1);
  return that ? start + that.index + that[0].length : start;
}

/** `Depuis sa fondation, il y a quinze ans, le studio …`, `Quinze ans après sa fondation, le studio …`: what the subject’s own beginning was. */
export function isOwnBeginning(inquiry: Inquiry, evidence: Evidence, duration: DurationMention): boolean {
  const { display } = evidence.sentence;
  const { start, end, of } = duration;
  const [words, span] =
    duration.kind === "after" && of
      ? [display.slice(of.start, of.end), { start, end: of.end }]
      : [display.slice(0, start), { start: display.slice(0, start).search(OWN), end }];
  const noun = OWN.exec(words)?.[1];
  if (noun === undefined || span.start < 0 || !asksBeginning(inquiry)) return false;
  const asked = inquiry.sought.filter(({ key }) => isBeginning(key));
  if (duration.kind === "after" && of && PERFECT.test(fold(display.slice(of.end)))) return false;
  const isAsked = asked.length > 0 ? asked.some((one) => isSame(one, fold(noun))) : isBeginning(noun);
  return isAsked && isSubjectNamed(inquiry, evidence, span);
}

/** What was done that long after is told of no day of writing. */
const PERFECT =
  /\b(?:a|ont|avait|avaient|fut|furent|s'est|se sont|est|sont) (?:ete )?\p{L}+(?:e|es|ee|ees|i|is|u|us|it|ert)\b/u;
const OWN = /(?<!\p{L})(?:sa|son|leur) (\p{L}+)(?:,? \(?)?$/iu;
