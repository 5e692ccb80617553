import type { Span } from "../../../language/span.ts";
import { findNames } from "../../../language/names.ts";
import { foldedWords } from "../../../language/words.ts";
import { clauseAround } from "../clause-bounds.ts";
import type { Evidence } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { leftOver } from "../met-words.ts";
import { roughlyIn, soughtIn } from "../sought-words.ts";
import { isBeginning } from "../word-families.ts";
import { asksBirth } from "./asked-event.ts";

/** Whether what stands before a verb names its subject by a pronoun or a noun without a name (`Fondé par décret, il`, `L’établissement, où X étudia,`). */
export function isNamedBefore(subject: string): boolean {
  const text = subject.trim();
  const pronoun = /^(?:[^,]*, )?(?:ils?|elles?|celle-ci|celui-ci)(?!\p{L})/iu.exec(text);
  if (pronoun) return !PERSONAL.test(text);
  const noun = NOUN.exec(text)?.[0].split(VERB)[0];
  return noun !== undefined && !RESTRICTED.test(noun) && findNames(noun.slice(1)).length === 0;
}

/** What a person alone is said to be. */
const PERSONAL =
  /^(?:née?s?|ancienne?s?|anciens?|arrivée?s?|venue?s?|mariée?s?|diplômée?s?|originaires?|natifs?|natives?|veuf|veuve)(?!\p{L})/iu;
/** `La ville qui l’abrite`: not what has been named, but what stands with it. */
const RESTRICTED = / (?:qui|que|où|dont) | qu['’]/u;

/** `L’établissement`, `Rénovée en mai, la salle`. */
const NOUN = /^(?:[^,]*, )?(?:[Cc]et(?:te)? |[Cc]es? |[Ll]['’]|[Ll]a |[Ll]es? )(?=\p{Ll})[^,]*/u;

/**
 * Whether a subject is another than a question's by its name or its noun: neither `Le théâtre de Vinh` nor `La télévision de Sao Mai` is the theatre of
 * Sao Mai. Of nouns French questions alone can tell.
 */
export function isNamedOtherwise(inquiry: Inquiry, subject: string): boolean {
  const noun = NOUN.exec(subject.trim())?.[0].split(VERB)[0] ?? "";
  const things = inquiry.sought.filter(({ key }) => !isBeginning(key));
  if (findNames(noun.slice(1)).length === 0) return false;
  const met = soughtIn(inquiry, subject);
  const [names, terms] = [things.filter(({ name }) => name), things.filter(isTerm)];
  return (
    (names.length > 0 && !met.some(({ name }) => name)) ||
    (inquiry.language === "fr" && terms.length > 0 && !met.some((one) => terms.includes(one)))
  );
}

/** Where the subject of a feast ends. */
const VERB =
  /(?<!\p{L})(?:a|ont|va|vont|s['’]apprêt\p{L}+|(?:fêt|célèbr|célébr|souffl|commémor|marqu)\p{L}+)(?!\p{L})/u;

/** Whether a complement is of another thing by its noun: `de la télévision de Sao Mai` is not of its theatre. */
export function isOtherNoun(inquiry: Inquiry, event: string): boolean {
  const terms = inquiry.sought.filter((sought) => isTerm(sought) && !isBeginning(sought.key));
  if (inquiry.language !== "fr" || asksBirth(inquiry) || terms.length === 0) return false;
  const isNoun = /^(?:du |de la |de l['’])\p{Ll}+ (?:du|de|d['’])/u.test(event);
  return isNoun && roughlyIn({ ...inquiry, sought: terms }, event).length === 0;
}

/** Whether a complement is named before: `de cet art`. */
export function standsIn({ sentence }: Evidence, of: Span): boolean {
  return /^(?:de |d['’])(?:cet(?:te)?|ces?) /u.test(sentence.display.slice(of.start));
}

/**
 * Whether such a complement stands for what a question asks the beginning of (`les 80 ans de cet art, créé à Hué par maître X`): the
 * sentence names it nowhere else, the title or the sentence before does, and the participle after it is the question’s.
 */
export function isStandIn(inquiry: Inquiry, evidence: Evidence, of: Span): boolean {
  const { display } = evidence.sentence;
  if (asksBirth(inquiry) || leftOver(inquiry, evidence) > 0) return false;
  const event = toldOf(display, of);
  const things = { ...inquiry, sought: inquiry.sought.filter(({ key }) => !isBeginning(key)) };
  const begun = { ...inquiry, sought: inquiry.sought.filter(({ key }) => isBeginning(key)) };
  const words = display.slice(event.start, event.end);
  const isTold = begun.sought.length === 0 || soughtIn(begun, words).length > 0;
  const around = roughlyIn(things, `${evidence.before} ${evidence.document.title}`);
  return (
    (isTold || !foldedWords(words).some(isBeginning)) &&
    around.length > 0 &&
    !soughtIn(things, display.slice(0, event.start) + display.slice(event.end)).some(isTerm)
  );
}

/** A complement with the participle that tells of it. */
function toldOf(text: string, { start, end }: Span): Span {
  const told = /^, \p{Ll}+(?:é|i|u|it|ert)e?s? /u.test(text.slice(end));
  return { start, end: told ? clauseAround(text, { start: end + 1, end: end + 1 }).end : end };
}
