import type { Span } from "../../../language/span.ts";
import { findWords } from "../../../language/words.ts";
import { fold } from "../../../language/folding.ts";
import { findDurations } from "../../../language/time/durations.ts";
import type { Evidence } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { findRuns } from "../names/capitals.ts";
import { isSame, roughlyIn } from "../sought-words.ts";
import { isBeginning } from "../word-families.ts";

/**
 * Whether an age in a text is that of the person asked for: every name of the question stands in the text, and between the last of
 * them and the age only what ties them (`, `, ` (`, `est décédé à l’`); or the title names the one person that it tells of; or the name follows the age at once (`Âgé de 45 ans, …`).
 */
export function isAgeOfAsked(inquiry: Inquiry, { document, sentence }: Evidence, age: Span): boolean {
  const { display: text } = sentence;
  const names = inquiry.sought.filter(({ name }) => name);
  if (isOfTitle(inquiry, document.title, text, age)) return true;
  if (names.length === 0 || roughlyIn({ ...inquiry, sought: names }, text).length < names.length)
    return false;
  if (/(?:depuis|dès|à partir de) (?:l['’]âge)?/iu.test(text.slice(Math.max(0, age.start - 14), age.start)))
    return false;
  const spans = findWords(text).filter(({ text: word }) => names.some((name) => isSame(name, fold(word))));
  const before = spans.findLast(({ end }) => end <= age.start);
  if (before) return TIE.test(text.slice(before.end, age.start));
  const after = spans.find(({ start }) => start >= age.end);
  return (
    after !== undefined &&
    /^, (?:\p{Ll}[\p{L}’'-]* ){0,4}(?:\p{Lu}\p{L}+ ){0,4}$/u.test(text.slice(age.end, after.start))
  );
}

/** Whether the title names the person asked about, and the sentence, which goes on about him, nobody else: `Le compositeur s’est éteint à l’âge de 82 ans`. */
function isOfTitle(inquiry: Inquiry, title: string, text: string, age: Span): boolean {
  const sought = inquiry.sought.filter(({ name }) => name);
  const nouns = inquiry.sought.filter((one) => isTerm(one) && !isBeginning(one.key));
  return (
    sought.length > 1 &&
    roughlyIn({ ...inquiry, sought }, title).length === sought.length &&
    SUBJECT.test(text.slice(0, age.start)) &&
    !OTHERS.test(text.slice(0, age.start)) &&
    (PRONOUN.test(text) || tellsDeath(text) || roughlyIn({ ...inquiry, sought: nouns }, text).length > 0) &&
    findRuns(text).every(({ text: name }) => !/ /.test(name)) &&
    findDurations(text).filter(({ kind }) => kind === "age").length === 1
  );
}

/** The head of a sentence whose subject is one person without a name. */
const SUBJECT = /^(?:Le|La|L['’]|Il|Elle|Ce|Cette)[^;:]*$/u;

/** Somebody else who may be as old. */
const OTHERS =
  /(?<!\p{L})(?:sa|son|ses|leurs?|une?|avec) (?:\p{L}+ )?(?:femme|épouse|mari|époux|fils|fille|frère|sœur|père|mère|cadet|cadette|aînée?|veuve|compagne|compagnon|disciple|collègue|amie?|élève|neveu|nièce|petit-fils|petite-fille)s?(?!\p{L})/iu;

const PRONOUN = /^(?:Il|Elle)(?!\p{L})/u;

/** Between a name and its age. */
const TIE =
  /^(?:,? \(?|,? (?:alors |aujourd['’]hui |désormais )|,? (?:est |était |a |avait )(?:aujourd['’]hui )?|(?:, [^,;:()]{1,80},)?,? ?[^,;:()]*(?:décéd|mort|éteint|disparu)[^;:()]*,? )$/u;

/** Whether a text tells of a death: an age is then that of the day of death. */
export function tellsDeath(text: string): boolean {
  return /(?<!\p{L})(?:décéd|mort[es]?(?!\p{L})|éteint|disparu|décès)/u.test(text);
}

/** Whether nothing tells which of two nouns before `vieux de` is so old: `Le tilleul du pont, vieux de`, both of the adjective's gender. */
export function isAmbiguous(before: string, isFeminine: boolean): boolean {
  return (isFeminine ? TWO_FEMININE : TWO_MASCULINE).test(before);
}

const TWO_MASCULINE = /(?<!\p{L})(?:le|un|ce|son|au) [\p{L}-]+ du [^,;:]{2,40}, $/iu;
const TWO_FEMININE = /(?<!\p{L})(?:la|une|cette|sa) [\p{L}-]+ de la [^,;:]{2,40}, $/iu;
