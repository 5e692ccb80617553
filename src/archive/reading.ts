import { cutIntoPieces } from "../language/clauses.ts";
import { splitSentences } from "../language/sentences.ts";
import { displayOf, type Display } from "../language/spacing/display.ts";
import type { Span } from "../language/span.ts";
import { LONGEST_QUOTE, type Paragraph, type Section, type Sentence } from "./document.ts";

/**
 * A block of a file as paragraphs are read: its sentences, found in the repaired text, with spans of the file.
 * `missingSpaces` are offsets into `text`, ascending, before which a space was lost. Where the file breaks off in the block
 * (`isCut`), its last sentence says so.
 */
export function readParagraph(
  text: string,
  block: Span & { readonly isCut?: boolean },
  section: Section,
  missingSpaces: readonly number[],
): Paragraph {
  const display = displayOf(text, block, missingSpaces);
  const sentences = splitSentences(display.text).flatMap((sentence) => piecesOf(display, sentence));
  const last = sentences.at(-1);
  if (block.isCut && last) sentences[sentences.length - 1] = { ...last, cutAfter: true };
  return { start: block.start, end: block.end, section, sentences };
}

/** How long a name made of a text's first words may be, in UTF-16 units: as long as a long title. */
const LONGEST_NAME = 120;

/** What a text without a title is called: its first sentence, cut between two words where it is long. */
export function nameOf(paragraphs: readonly Paragraph[]): string {
  const sentence = paragraphs.find(({ sentences }) => sentences.length > 0)?.sentences[0]?.display ?? "";
  if (sentence.length <= LONGEST_NAME) return sentence;
  const cut = sentence.slice(0, LONGEST_NAME - 1);
  const space = cut.search(/\s\S*$/u);
  const words = space > 0 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "");
  return `${words.replace(/[\s,;:–-]+$/u, "")}…`;
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
