import { findNames } from "../../../language/names.ts";
import { sliceOf, type Span } from "../../../language/span.ts";
import { foldedWords } from "../../../language/words.ts";
import type { Inquiry } from "../inquiry.ts";
import { isSame, soughtIn } from "../sought-words.ts";

/**
 * Whether a recalled event is another's: it has a name that the question lacks, while one of the question's stands in `rest` alone (`Lyon et
 * Kon Tum ont fêté le jumelage de Lyon avec Leipzig`). Whoever did it (`par Yersin`) is no other. Questions without capitals
 * do not tell their names. Linear in the texts.
 */
export function isOfOtherNames(inquiry: Inquiry, event: string, rest: string): boolean {
  if (inquiry.language === "vi" || inquiry.lower) return false;
  const names = { ...inquiry, sought: inquiry.sought.filter(({ name }) => name) };
  const own = soughtIn(names, event);
  const apart = soughtIn(names, rest).some((name) => !own.includes(name));
  return apart && findNames(event).some((name) => isUnknown(inquiry, event, name));
}

/** Whether an event joins its subject with another partner than those of the question: `son jumelage avec Leamington`. */
export function isWithAnother(inquiry: Inquiry, event: string): boolean {
  const names = inquiry.sought.filter(({ name }) => name);
  if (inquiry.language !== "fr" || inquiry.lower) return false;
  return (
    soughtIn({ ...inquiry, sought: names }, event).length < names.length &&
    findNames(event).some(
      (name) =>
        /(?<!\p{L})avec (?:la |le |les |l['’])?$/u.test(event.slice(0, name.start)) &&
        isUnknown(inquiry, event, name),
    )
  );
}

function isUnknown({ sought }: Inquiry, event: string, name: Span): boolean {
  if (/(?<!\p{L})par (?:\p{Ll}+ ){0,3}$/u.test(event.slice(0, name.start))) return false;
  const last = foldedWords(sliceOf(event, name)).at(-1) ?? "";
  return !sought.some((one) => isSame(one, last));
}
