/**
 * A half-open range `[start, end)` of UTF-16 offsets into one string.
 * Which string is said where the span is made: a span never travels without it.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters that a span covers. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans of the same string share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The same range without white space at either end; empty (at `start`) where there is nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

/** Where a global pattern matches in a text, in order. */
export function matchesOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Whether white space stands at an offset, or the text has not begun there. */
export function isSpace(text: string, at: number): boolean {
  return at < text.length && text.charAt(at).trim() === "";
}
