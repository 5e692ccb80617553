import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { surroundings, type Evidence } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { leftIn, leftOver } from "../met-words.ts";
import { OFFICES } from "../names/offices.ts";
import { roughlyIn, soughtIn } from "../sought-words.ts";
import { isBeginning } from "../word-families.ts";
import { isNamedBefore, isNamedOtherwise } from "./named-before.ts";

/** Whether a person of what is asked for, or a part of it, has the feast: `Le directeur de l’école a fêté ses 60 ans`. */
export function isHeldByAnother(inquiry: Inquiry, display: string): boolean {
  const holder = HOLDER.exec(fold(unreported(display)))?.[1];
  return holder !== undefined && !inquiry.text.includes(` ${holder} `);
}

const HOLDER = new RegExp(
  `^(?:le |la |l['’]|son |sa )(${OFFICES}|filiale|succursale|voisine?|rivale?|\\p{L}+(?:(?<!quotid)ien(?:ne)?|iste|euse|trice|eur))(?!\\p{L})`,
  "u",
);

/** A sentence without the words that only report it: `Le ministre a rappelé que`. */
function unreported(text: string): string {
  return text.replace(REPORT, "");
}

const REPORT =
  /^[^,;:«»]{0,120}(?<!\p{L})(?:rappel|soulign|indiqu|précis|annonc|ajout|affirm|déclar|not|estim|expliqu|racont|di)\p{L}{0,4} qu(?:e |['’])/u;

/**
 * Whether the question is about the subject of what has an age or a feast, and about nothing else: whatever it names besides stands with the
 * subject or around the quote, not in the rest of the sentence. The subject stands before the expression, or after one that opens the sentence
 * (`Pour ses vingt ans, la troupe …`).
 */
export function isSubjectNamed(inquiry: Inquiry, evidence: Evidence, span: Span): boolean {
  const { display } = evidence.sentence;
  const { before, rest } = around(display, span);
  const subject = unreported(before.replace(COORDINATE, ""));
  const things = { ...inquiry, sought: inquiry.sought.filter(({ key }) => !isBeginning(key)) };
  const inSubject = roughlyIn(things, subject);
  const title = roughlyIn(things, evidence.document.title);
  const isTitled = isNamedBefore(subject) && title.length === things.sought.length;
  const after = isTitled
    ? []
    : soughtIn(things, rest).filter((sought) => isTerm(sought) && !inSubject.includes(sought));
  if (after.length > 0 || isLeft(things, evidence, subject) || isOfPart(things, subject)) return false;
  if (inSubject.length > 0) return !isNamedOtherwise(inquiry, subject);
  if (roughlyIn(things, before).length > 0) return false;
  const near = `${evidence.before} ${evidence.document.title}`;
  return isNamedBefore(subject) && roughlyIn(inquiry, near).length > 0;
}

/** `Le club du musée`, `Le musée, dont le directeur`: what belongs to the thing asked for has a beginning of its own. */
function isOfPart({ sought: [head], ...inquiry }: Inquiry, subject: string): boolean {
  if (inquiry.language !== "fr" || head === undefined || head.name) return false;
  if (/, dont (?:le |la |les |l['’])\p{Ll}+ [^,]*$/u.test(subject)) return true;
  const [, noun = "", of = ""] = COMPLETED.exec(subject.trim()) ?? [];
  const asked = { ...inquiry, sought: [head] };
  return (
    noun !== "" &&
    !WHOLE.test(noun) &&
    soughtIn(asked, noun).length === 0 &&
    !inquiry.text.includes(` ${fold(noun)} `) &&
    soughtIn(asked, of).length > 0
  );
}

/** A noun and its complement at the beginning of a subject. */
const COMPLETED =
  /^(?:le |la |les |l['’]|une? )([\p{Ll}-]+) ((?:du |de la |de l['’]|des |de |d['’])\p{Ll}[^,;:]*)/iu;
/** Nouns whose complement says what they are. */
const WHOLE = /^(?:site|complexe|ensemble|ville|commune|province|district|région|groupe|communauté|réseau)$/;

/** The words before an expression, or its clause’s subject where it opens the sentence; and the rest of the sentence. */
function around(display: string, { start, end }: Span): { before: string; rest: string } {
  const before = display.slice(0, start);
  const rest = display.slice(end);
  const led = OPENING.test(before) ? LED.exec(rest)?.[1] : undefined;
  return led === undefined
    ? { before, rest }
    : { before: led, rest: rest.slice(rest.indexOf(led) + led.length) };
}

/** `Pour ses`, `À l’occasion de son`, `Forte de`, or nothing. */
const OPENING =
  /^[«"“ ]*$|^[«"“ ]*(?:pour|lors de|avec|en|à l['’]occasion de|à|fort(?:e|s|es)? de|depuis|riche de)(?: (?:ses|son|leurs?|les))? $/iu;
/** The subject after the comma, to its verb. */
const LED =
  /^[^,;:]{0,60}, ((?:l['’]|la |le |les |une? |cet(?:te)? |ce )[^,;:]{1,120}?) (?=(?:a|ont|est|sont|va|vont|sera|seront|s['’]\p{L}+|\p{L}+(?:e|ent|it|ra|ront|ait|aient))(?!\p{L}))/u;

/**
 * Whether words of the question stand nowhere near: of what the subject names by the question's first noun, the lead and the
 * paragraph may hold the rest, and where they hold some of it, one word may be missing.
 */
function isLeft(things: Inquiry, evidence: Evidence, subject: string): boolean {
  const [head] = things.sought;
  const isNamed = head !== undefined && soughtIn({ ...things, sought: [head] }, subject).length > 0;
  if (!isNamed) return leftOver(things, evidence) > 0;
  const left = leftIn(things, surroundings(evidence));
  const besides = things.sought.filter((sought) => isTerm(sought) && sought !== head).length;
  return left > (besides > 1 ? 1 : 0);
}

/** `L’université, fondée en 1978, et l’école, qui a fêté`: what stands before another subject. */
const COORDINATE = /^.*, et (?=(?:le|la|les|son|sa) |l['’])/u;

/** Whether a question asks what the subject before a feast did (`a-t-il inauguré son aile`), which is not how it began. */
export function isDeed(inquiry: Inquiry, before: string): boolean {
  const object = DOING.exec(inquiry.text)?.[1];
  if (object === undefined) return false;
  const [subject = ""] = unreported(before).split(VERB, 1);
  return (
    soughtIn({ ...inquiry, sought: inquiry.sought.filter(({ key }) => key === object) }, subject).length === 0
  );
}

const DOING =
  / (?:a t|ont) (?:ils?|elles?|on) (?!ete |vu )\p{L}+ (?!(?:ses|leurs) (?:portes|activites) )(?:(?:sa|son|ses|leurs?|une?|des|le|la|les) |l')(\p{L}+) /u;
const VERB = / (?:a|ont|va|vont|(?:fêt|célèbr|célébr|souffl|marqu)\p{L}+) /u;
