import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { findWords } from "../../../language/words.ts";
import type { Inquiry } from "../inquiry.ts";
import { isSame } from "../sought-words.ts";
import { isKnown, verbAsked } from "./actors.ts";

/**
 * Who does in a relative clause what « qui » asks for: `a remercié le consulat général, qui a offert les livres`, `Vu Van Tam, qui a offert …`.
 * Null where the verb stands in no such clause, or where what stands before it is no name and no object. Linear in the text.
 */
export function antecedentOf(inquiry: Inquiry, text: string): Span | null {
  const asked = verbAsked(inquiry);
  if (!asked) return null;
  for (const word of findWords(text)) {
    if (!isSame(asked, fold(word.text))) continue;
    const lead = LEAD.exec(text.slice(Math.max(0, word.start - REACH), word.start));
    const antecedent = lead && before(text, Math.max(0, word.start - REACH) + lead.index);
    if (antecedent && !isKnown(inquiry, text.slice(antecedent.start, antecedent.end))) return antecedent;
  }
  return null;
}

/** The name or the object of a verb that ends at an offset. */
function before(text: string, end: number): Span | null {
  const from = Math.max(0, end - LONGEST);
  const found = ENDING.exec(text.slice(from, end));
  const phrase = found?.[1] ?? found?.[2];
  return phrase === undefined ? null : { start: end - phrase.length, end };
}

/** In UTF-16 units. */
const REACH = 40;
const LONGEST = 120;
const LEAD = /, qui (?:(?:a|ont|avait|avaient) )?(?:\p{L}+ment |aussi |également )?$/u;
const NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]*(?: \\p{Lu}[\\p{L}\\p{M}’'-]*){1,5}";
const ENDING = new RegExp(
  `(?:^|, )(${NAME})$|(?<!\\p{L})(?:a|ont|avait|avaient) \\p{L}+(?:é|i|u|is|it|ert) ((?:(?:le|la|les) |l['’])[^,;:.()]{3,60})$`,
  "u",
);
