import type { Span } from "../../language/span.ts";

/** The clause around a span of a text: from and to the nearest punctuation that ends one, or the text's ends. Linear. */
export function clauseAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !ENDS.includes(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !endsAt(text, to)) to++;
  return { start: from, end: to };
}

const ENDS = ",;:()«»–—";

/** A sign that ends a clause, and no decimal comma. */
function endsAt(text: string, at: number): boolean {
  return ENDS.includes(text.charAt(at)) && !/\d/.test(text.charAt(at + 1));
}
