import { trimmed, type Span } from "./span.ts";

/** A piece of a sentence, and whether the sentence goes on beyond either end of it. */
export interface Piece extends Span {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * A sentence in pieces that each satisfy `fits`, cut at the last clause boundary that allows it (`;`, `:`, a dash, a
 * comma), else between words, else anywhere (never inside a surrogate pair). A sentence that fits comes back as one
 * whole piece. `fits` must hold for every span of one character, and for each part of a span for which it holds.
 */
export function cutIntoPieces(text: string, sentence: Span, fits: (piece: Span) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let start = sentence.start;
  while (start < sentence.end) {
    const end = fits({ start, end: sentence.end }) ? sentence.end : cutPoint(text, start, sentence.end, fits);
    const piece = trimmed(text, { start, end });
    if (piece.start < piece.end) {
      pieces.push({ ...piece, cutBefore: start > sentence.start, cutAfter: end < sentence.end });
    }
    start = end;
  }
  return pieces;
}

function cutPoint(text: string, start: number, end: number, fits: (piece: Span) => boolean): number {
  const limit = longestFit(start, end, fits);
  const window = text.slice(start, limit);
  const earliest = Math.floor(window.length / 3);
  for (const boundary of [/[;:—–](?=\s)/gu, /,(?=\s)/gu, /\s/gu]) {
    const at = lastMatchEnd(window, boundary);
    if (at > earliest) return start + at;
  }
  return splitsPair(text, limit) && limit - 1 > start ? limit - 1 : limit;
}

function longestFit(start: number, end: number, fits: (piece: Span) => boolean): number {
  let low = start + 1;
  let high = end;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits({ start, end: middle })) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lastMatchEnd(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length;
  return last;
}

function splitsPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
