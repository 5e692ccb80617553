import type { Span } from "../../../language/span.ts";
import type { Inquiry } from "../inquiry.ts";
import { soughtIn } from "../sought-words.ts";

/**
 * Whether a date is that of an example beside what is told: `l’ambassadeur Khoi a salué les échanges, y compris les visites des ministres en 2015`
 * dates nothing that Khoi did. So it is where the names of the question stand before the example alone. Linear in the text.
 */
export function isInAside(inquiry: Inquiry, display: string, { start }: Span): boolean {
  const from = display.slice(0, start).search(ASIDE);
  if (from < 0 || inquiry.language !== "fr") return false;
  const names = { ...inquiry, sought: inquiry.sought.filter(({ name }) => name) };
  return (
    soughtIn(names, display.slice(0, from)).length > 0 && soughtIn(names, display.slice(from)).length === 0
  );
}

const ASIDE = /(?<!\p{L})(?:y compris|notamment) /iu;
