import { fold } from "../../../language/folding.ts";
import { sliceOf, type Span } from "../../../language/span.ts";
import { findWords, foldedWords, type Word } from "../../../language/words.ts";
import { clauseAround } from "../clause-bounds.ts";
import { readWith, type Evidence } from "../evidence.ts";
import { isTerm, type Inquiry, type Sought } from "../inquiry.ts";
import { isSame, roughlyIn } from "../sought-words.ts";

/**
 * The subject of the verb that « qui » asks for (`La Banque mondiale finance …`, `La Russie a annoncé …`): the words from the clause's
 * beginning to the verb, where they are a short noun phrase that the question does not name. The sentence or what is around it
 * must speak of something else of the question too.
 */
export function subjectOf(inquiry: Inquiry, evidence: Evidence): Span | null {
  const { display } = evidence.sentence;
  const asked = verbAsked(inquiry);
  if (!asked || roughlyIn(inquiry, readWith(evidence)).every((sought) => sought === asked)) return null;
  for (const word of findWords(display)) {
    if (!isSame(asked, fold(word.text)) || !isVerb(display, word)) continue;
    if (
      PASSIVE_LEAD.test(display.slice(Math.max(0, word.start - 40), word.start)) &&
      !ETRE.test(inquiry.text)
    )
      continue;
    const subject = phraseBefore(display, word.start);
    if (subject && !CUT.test(sliceOf(display, subject)) && !isKnown(inquiry, sliceOf(display, subject)))
      return subject;
  }
  return null;
}

/** What goes on after it: `La fondatrice et` is no subject of `directrice générale`. */
const CUT = / (?:et|ou|de|du|des|à|au|aux|en|la|le|les|une?)$/u;

/** `a été signé`, `sera signé`: the subject is what it is done to, unless the question has that form too. */
const PASSIVE_LEAD =
  /(?<!\p{L})(?:été|est|sont|sera|seront|était|étaient|fut|furent)(?: \p{L}+ment| aussi| également)? $/u;
const ETRE = / (?:est|sont|sera|seront|etait|fut) /;

/** The first word of the question that is no name, where it is the verb of « qui ». */
export function verbAsked({ sought, text }: Inquiry): Sought | undefined {
  const first = sought.find(isTerm);
  const before = "(?:qui|ki|who)(?: (?:a|ont|va|vont|ete|doit|s'est|se|sont|t|il|elle)){0,3}";
  return first && new RegExp(` ${before} ${first.key} `, "u").test(text) ? first : undefined;
}

/**
 * The words of the object of « qui a rencontré le maire … »: who bears them is whom the deed was done to. Empty where « qui » asks for an
 * office (`qui dirige`, `qui préside`), since an office is told by its words.
 */
export function objectsOf(inquiry: Inquiry): ReadonlySet<string> {
  const verb = verbAsked(inquiry);
  if (!verb || OFFICE.test(verb.key)) return new Set();
  const after = inquiry.sought.slice(inquiry.sought.indexOf(verb) + 1);
  return new Set(after.filter(isTerm).map(({ key }) => key));
}

/** Whether a verb asks for an office: `qui dirige`, `qui préside`. */
export function isOffice({ key }: Sought): boolean {
  return OFFICE.test(key);
}

const OFFICE =
  /^(?:dirig|presid|command|gouvern|represent|occup|condui|anim|entrain|remplac|succed|etait|est|sont)/;

/** Of persons in order, the one who does in the text what « qui » asks for: the last before the verb, in its sentence part. */
export function doerOf<Person extends Span>(
  inquiry: Inquiry,
  text: string,
  persons: readonly Person[],
): Person | null {
  const asked = verbAsked(inquiry);
  if (!asked || OFFICE.test(asked.key)) return null;
  for (const word of findWords(text)) {
    if (!isSame(asked, fold(word.text)) || !isVerb(text, word)) continue;
    const before = persons.findLast(({ end }) => end <= word.start);
    const between = before ? text.slice(before.end, word.start) : "";
    if (before && (isFinite(word.text) ? ACT : DEED).test(between)) return before;
  }
  return null;
}

/** Whether a text tells of somebody whom the question names that he does what « qui » asks for: who is named after him had it done to him. */
export function isDoneByKnown(inquiry: Inquiry, text: string): boolean {
  const asked = verbAsked(inquiry);
  if (!asked || inquiry.lower) return false;
  return findWords(text).some((word) => {
    if (!isSame(asked, fold(word.text)) || !isVerb(text, word)) return false;
    const before = NAMED.exec(text.slice(Math.max(0, word.start - 80), word.start))?.[1];
    return before !== undefined && isFullyKnown(inquiry, before);
  });
}

const NAMED = /(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){1,5}) (?:a|ont|avait|avaient) (?:\p{L}+ment )?$/u;

function isFullyKnown({ text }: Inquiry, name: string): boolean {
  return foldedWords(name).every((key) => text.includes(` ${key} `));
}

/** `recommande`, `recommandent`, `recommandera`: no participle. */
function isFinite(verb: string): boolean {
  return /(?:[^éi]e|ent|ra|ront|ait|aient)$/u.test(verb);
}

/** Between a doer and a verb that stands alone: an apposition perhaps. */
const ACT = /^(?:, [^.;:]{0,60}| \([^)]{0,40}\))?,? (?:\p{L}+ment )?$/u;
/** Between a doer and the participle: an apposition perhaps, and the auxiliary. */
const DEED =
  /^(?:,[^.;:]{0,60}| \([^)]{0,40}\))?,? (?:a|ont|avait|avaient|s['’]est|se sont)(?: \p{L}+ment| aussi| également)? $/u;

/** Whether a word has the form and the place of a verb: neither in a compound nor before `de` and a noun. */
function isVerb(text: string, { text: word, start, end }: Word): boolean {
  return (
    /(?:e|ent|ra|ront|it|ait|aient|é|ée|i|u|ert)$/u.test(word) &&
    !/[-’']$|(?<!\p{L})(?:de|du|des|une?|sa|son|leur|en) $/u.test(text.slice(0, start)) &&
    !/^ d(?:e|u|es|['’])(?!\p{L})(?! \p{L}+(?:er|ir|re)(?!\p{L}))/u.test(text.slice(end))
  );
}

/** Alone, it stands before a noun that looks like a verb: `La mise en scène`. */
const ARTICLE = /^(?:(?:la|le|les|une?|des|ce|cette|sa|son|leur|l['’])|)$/iu;

/** What stands between the clause's beginning and a verb, its auxiliary and pronouns left out, where it is a short noun phrase. */
function phraseBefore(text: string, verb: number): Span | null {
  const { start } = clauseAround(text, { start: verb, end: verb });
  const words = text.slice(start, verb).trimEnd().split(" ");
  const cleft = CLEFT.exec(text.slice(start, verb));
  if (cleft)
    return {
      start: start + (cleft[1] ?? "").length,
      end: start + (cleft[1] ?? "").length + (cleft[2] ?? "").length,
    };
  while (AUXILIARY.test(fold(words.at(-1) ?? ""))) words.pop();
  const phrase = words.join(" ");
  const from = start + phrase.length - phrase.trimStart().length;
  const end = start + phrase.length;
  const short = end - from <= LONGEST && !ARTICLE.test(text.slice(from, end));
  return short && PHRASE.test(text.slice(from, end)) && !PRONOUN.test(text.slice(from, end))
    ? { start: from, end }
    : null;
}

/** `Ce sont deux plongeurs qui ont découvert`: who did it stands between. */
const CLEFT =
  /^(\s*(?:[Cc]['’]est|[Cc]e sont|[Cc]e fut|[Cc]e furent) )([^,;:.()]{3,70}) qui (?:(?:a|ont|avait|avaient|s['’]est|se sont) )?(?:\p{L}+ment )?$/u;

const AUXILIARY =
  /^(?:a|ont|avait|avaient|s'est|s'etait|se|sont|ete|va|vont|doit|doivent|en|y|outre|egalement|aussi|les|l'a|l'ont|ne|n'a|n'ont)$/;
const PHRASE =
  /^(?:\p{Lu}\p{L}+|(?:[Ll]e|[Ll]a|[Ll]es|[Uu]ne?|[Dd]es|[Cc]e|[Cc]ette|[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?|[Dd]eux|[Tt]rois) \p{L}|[Ll]['’]\p{L})/u;

const PRONOUN =
  /^(?:ils?|elles?|on|je|tu|nous|vous|ce|cela|ceci|celui|celle|ceux|qui|que|selon|dans|en|au|aux|à|pour|par|lors|après|avant|depuis|le (?:premier|second|dernier)|la (?:première|seconde|dernière)|d['’])(?!\p{L})/iu;

/** A longer phrase is more than a subject, in UTF-16 units. */
const LONGEST = 70;

/** Whether a name, or most of it, stands in the question. */
export function isKnown(inquiry: Inquiry, text: string): boolean {
  const words = foldedWords(text);
  if (isNamesake(inquiry, words)) return false;
  return words.some(
    (key) =>
      key.length > 1 && inquiry.sought.some((sought) => sought.key === key && (sought.name || inquiry.lower)),
  );
}

/** `Claire Verdier`, where the question names Paul Verdier: the last word in common, the one before it not. */
function isNamesake({ sought, text, lower }: Inquiry, words: readonly string[]): boolean {
  const [given, surname] = words.slice(-2);
  if (lower || words.length !== 2 || given === undefined || surname === undefined) return false;
  const other = new RegExp(` (\\p{L}+) ${surname} `, "u").exec(text)?.[1];
  return other !== undefined && other !== given && sought.some(({ key, name }) => name && key === other);
}
