import { trimmed, type Span } from "../../../language/span.ts";
import type { Said } from "./said.ts";

/** The words of a message that a reply to it quotes, and where they stand in it. */
export interface Quotation {
  readonly quote: string;
  readonly position: number;
}

/** The longest quote of a reply (Bot API, ReplyParameters), in UTF-16 units. */
const LONGEST_QUOTE = 1024;

/** Formatting that would have to be repeated in a quote. */
const FORMATS = ["bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji", "date_time"];

/** A part of a message as a reply can quote it: the longest stretch of plain text in it, cut where it is too long; null where it has none. */
export function quotationOf({ text, entities }: Said, span: Span): Quotation | null {
  const [longest] = plainParts(span, entities)
    .map((part) => trimmed(text, part))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest || longest.start === longest.end) return null;
  const quoted = trimmed(text, withinLimit(text, longest));
  return { quote: text.slice(quoted.start, quoted.end), position: quoted.start };
}

/** What formatting leaves of a span. */
function plainParts(span: Span, entities: Said["entities"]): Span[] {
  const formatted = entities
    .filter(({ type }) => FORMATS.includes(type))
    .toSorted((a, b) => a.offset - b.offset);
  const parts: Span[] = [];
  let { start } = span;
  for (const { offset, length } of formatted) {
    if (start < offset) parts.push({ start, end: Math.min(offset, span.end) });
    start = Math.max(start, offset + length);
  }
  return [...parts, { start, end: span.end }].filter((part) => part.start < part.end);
}

function withinLimit(text: string, { start, end }: Span): Span {
  if (end - start <= LONGEST_QUOTE) return { start, end };
  const cut = start + LONGEST_QUOTE;
  // Not between the halves of a surrogate pair.
  return { start, end: /[\uDC00-\uDFFF]/.test(text.charAt(cut)) ? cut - 1 : cut };
}
