import { isSpace, trimmed, type Span } from "../span.ts";

/**
 * A span as people read it: the same characters in the same order, only white space differs
 * (`squeezed(text)` equals `squeezed` of what the span covers).
 */
export interface Display {
  readonly text: string;
  /** Where a display offset (clamped to the text) stands in the raw string; of a space, where the gap is. Monotone. */
  rawOffset(displayOffset: number): number;
  /** Where a raw offset (clamped to the span) stands in the display. Monotone, and exact at all but white space. */
  displayOffset(rawOffset: number): number;
}

/**
 * The span without white space at its ends, missing spaces inserted, and each run of white space that is more than
 * one space (a line break, a tab, several spaces) shown as one; a single no-break space stays what it is.
 * `missingSpaces` are ascending raw offsets into `raw`, as `findMissingSpaces` gives them. Linear in the span.
 */
export function displayOf(raw: string, span: Span, missingSpaces: readonly number[]): Display {
  const { start, end } = trimmed(raw, {
    start: Math.max(0, span.start),
    end: Math.min(raw.length, span.end),
  });
  const pieces: string[] = [];
  const rawOffsets = new Uint32Array(2 * (end - start) + 1);
  const displayOffsets = new Uint32Array(end - start + 1);
  let length = 0;
  const show = (piece: string, at: number): void => {
    pieces.push(piece);
    rawOffsets[length++] = at;
  };
  let missing = firstAbove(missingSpaces, start);
  for (let at = start; at < end; at++) {
    while ((missingSpaces[missing] ?? end) < at) missing++;
    if (missingSpaces[missing] === at && isGap(raw, at)) show(" ", at);
    displayOffsets[at - start] = length;
    if (!isSpace(raw, at)) {
      show(raw.charAt(at), at);
      continue;
    }
    const runStart = at;
    while (isSpace(raw, at + 1)) displayOffsets[++at - start] = length;
    show(at > runStart || isBreak(raw, at) ? " " : raw.charAt(at), runStart);
  }
  rawOffsets[length] = end;
  displayOffsets[end - start] = length;
  return {
    text: pieces.join(""),
    rawOffset: (offset) => rawOffsets[Math.min(Math.max(0, offset), length)] ?? end,
    displayOffset: (offset) => displayOffsets[Math.min(Math.max(start, offset), end) - start] ?? length,
  };
}

function firstAbove(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a space can go before `at`: there is none on either side, and no character is cut in two. */
function isGap(raw: string, at: number): boolean {
  const isLowSurrogate = (raw.charCodeAt(at) & 0xfc00) === 0xdc00;
  return !isLowSurrogate && !isSpace(raw, at) && !isSpace(raw, at - 1);
}

function isBreak(raw: string, at: number): boolean {
  return /[\t\n\v\f\r\u2028\u2029]/.test(raw.charAt(at));
}
