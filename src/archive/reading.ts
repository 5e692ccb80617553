import { cutIntoPieces } from "../language/clauses.ts";
import { splitSentences } from "../language/sentences.ts";
import { displayOf, type Display } from "../language/spacing/display.ts";
import type { Span } from "../language/span.ts";
import { LONGEST_QUOTE, type Paragraph, type Section, type Sentence } from "./document.ts";

/**
 * A block of a file as paragraphs are read: its sentences, found in the repaired text, with spans of the file.
 * `missingSpaces` are offsets into `text`, ascending, before which a space was lost.
 */
export function readParagraph(
  text: string,
  block: Span,
  section: Section,
  missingSpaces: readonly number[],
): Paragraph {
  const display = displayOf(text, block, missingSpaces);
  const sentences = splitSentences(display.text).flatMap((sentence) => piecesOf(display, sentence));
  return { start: block.start, end: block.end, section, sentences };
}

/** A headline is one sentence however it is punctuated. */
export function readTitle(
  text: string,
  block: Span,
  section: Section,
  missingSpaces: readonly number[],
): Paragraph {
  const display = displayOf(text, block, missingSpaces);
  return { ...block, section, sentences: piecesOf(display, { start: 0, end: display.text.length }) };
}

function piecesOf(display: Display, sentence: Span): Sentence[] {
  const fits = (piece: Span) =>
    piece.end - piece.start <= LONGEST_QUOTE && rawLength(display, piece) <= LONGEST_QUOTE;
  return cutIntoPieces(display.text, sentence, fits).map(({ start, end, cutBefore, cutAfter }) => ({
    ...rawSpan(display, { start, end }),
    display: display.text.slice(start, end),
    cutBefore,
    cutAfter,
  }));
}

/** The file's characters from the first to the last of a piece of its display. */
function rawSpan(display: Display, piece: Span): Span {
  return { start: display.rawOffset(piece.start), end: display.rawOffset(piece.end - 1) + 1 };
}

function rawLength(display: Display, piece: Span): number {
  const { start, end } = rawSpan(display, piece);
  return end - start;
}
