import type { Document, Section, Sentence } from "../../archive/document.ts";
import { sentencesOf } from "../../archive/passages.ts";
import { isSpace, type Span } from "../../language/span.ts";
import { comparedWords, type ComparedWord } from "./words.ts";

/** A sentence of a document, or what stands between two (a dateline, a credit). Its span points into the file. */
export interface Segment extends Span {
  readonly sentence: (Sentence & { readonly section: Section; readonly paragraph: number }) | null;
}

/** What a document says from its first paragraph to its last, in the order of the file. */
export function segmentsOf(document: Document): readonly Segment[] {
  const segments: Segment[] = [];
  const { paragraphs } = document;
  const first = paragraphs.reduce((least, { start }) => Math.min(least, start), Infinity);
  const last = paragraphs.reduce((most, { end }) => Math.max(most, end), 0);
  let at = Math.min(first, last);
  for (const sentence of sentencesOf(document).sort((a, b) => a.start - b.start)) {
    if (sentence.start < at) continue;
    if (sentence.start > at) segments.push({ start: at, end: sentence.start, sentence: null });
    segments.push({ start: sentence.start, end: sentence.end, sentence });
    at = sentence.end;
  }
  if (at < last) segments.push({ start: at, end: last, sentence: null });
  return segments;
}

/** The words of a segment as people read it (lost spaces are put back), where they stand in the file. */
export function wordsOf(raw: string, { start, end, sentence }: Segment): ComparedWord[] {
  const text = raw.slice(start, end);
  const display = sentence?.display ?? text;
  const words = comparedWords(display);
  if (display === text) {
    return words.map((word) => ({ key: word.key, start: word.start + start, end: word.end + start }));
  }
  const offsets = rawOffsets(text, display);
  return words.map((word) => ({
    key: word.key,
    start: start + (offsets[word.start] ?? 0),
    end: start + (offsets[word.end - 1] ?? 0) + 1,
  }));
}

/** Where each character of a display stands in its text, from which it differs in white space only. */
function rawOffsets(text: string, display: string): Uint32Array {
  const offsets = new Uint32Array(display.length);
  let at = 0;
  for (let shown = 0; shown < display.length; shown++) {
    if (isSpace(display, shown)) continue;
    while (isSpace(text, at)) at++;
    offsets[shown] = at++;
  }
  return offsets;
}
