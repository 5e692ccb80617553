import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { findWords, foldedWords } from "../../../language/words.ts";
import type { Inquiry } from "../inquiry.ts";
import { isTheirs, isWithin } from "../names/fitting-places.ts";
import { hasAllOf } from "../sought-words.ts";

/** Whether a question says itself what a candidate of a text is. Linear in the candidate. */
export function isTold(
  inquiry: Inquiry,
  text: string,
  { start, end, amount }: Span & { readonly amount: object | null },
): boolean {
  const said = text.slice(start, end);
  if (amount) return inquiry.text.includes(` ${fold(said)} `);
  // `3e arrondissement de Paris`: which one it is, no question tells without its number.
  if (foldedWords(said).some((key) => /\d/.test(key) && !inquiry.text.includes(` ${key} `))) return false;
  if (isTheirs(inquiry, said) || isWithin(inquiry, said)) return true;
  // The capital of a sentence's first word shows no name.
  const names = findWords(said).filter((word) => start + word.start > 0 && /^\p{Lu}/u.test(word.text));
  const named = new Set(names.map((word) => fold(word.text)));
  return hasAllOf(
    inquiry,
    foldedWords(said),
    (key) => named.has(key) || (key.length > 2 && !GRAMMAR.test(key)),
  );
}

const GRAMMAR = /^(?:des|les|une|aux|dans)$/;
