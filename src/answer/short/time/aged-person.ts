import type { Span } from "../../../language/span.ts";
import { findWords } from "../../../language/words.ts";
import { fold } from "../../../language/folding.ts";
import type { Inquiry } from "../inquiry.ts";
import { isSame, roughlyIn } from "../sought-words.ts";

/**
 * Whether an age in a text is that of the person asked for: every name of the question stands in the text, and between the last of
 * them and the age only what ties them (`, `, ` (`, `est décédé à l’`); or the name follows the age at once (`Âgé de 45 ans, …`).
 */
export function isAgeOfAsked(inquiry: Inquiry, text: string, age: Span): boolean {
  const names = inquiry.sought.filter(({ name }) => name);
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
