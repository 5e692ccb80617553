import { trimmed, type Span } from "../language/span.ts";

/** A line without its terminator and outer white space, and whether a blank line (or the start) stands before it. */
export interface Line extends Span {
  readonly text: string;
  readonly afterBlank: boolean;
}

/** The lines of a text that are not blank, in order. Any line terminator counts: LF, CR, CR LF, U+0085, U+2028, U+2029. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029]|$/gu)) {
    const span = trimmed(text, { start, end: match.index });
    start = match.index + match[0].length;
    if (span.start === span.end) {
      afterBlank = true;
      continue;
    }
    lines.push({ ...span, text: text.slice(span.start, span.end), afterBlank });
    afterBlank = false;
  }
  return lines;
}
