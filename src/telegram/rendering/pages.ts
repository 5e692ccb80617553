import type { Piece, PieceKind, WholeParagraph } from "../../archive/whole-text.ts";
import type { Excerpt } from "../message.ts";

/** A stretch of an article on a page: an excerpt of the file, with what it is. */
export interface Stretch extends Excerpt {
  readonly kind: PieceKind;
}

/** A page holds at most this many UTF-16 units of the archive's words, which leaves room for the bot's own. */
const LONGEST_PAGE = 3_000;
/** And at most so many stretches: each has one or two of the hundred entities of a message. */
const MOST_STRETCHES = 40;

/**
 * Paragraphs on pages, in order and none lost: each page at most {@link LONGEST_PAGE} units. A paragraph goes on the next page as a
 * whole where it fits there, else it is cut between two pieces.
 */
export function pagesOf(file: string, text: string, paragraphs: readonly WholeParagraph[]): Stretch[][] {
  const pages: Stretch[][] = [[]];
  let room = LONGEST_PAGE;
  const place = (stretch: Stretch) => {
    const isFull = stretch.display.length > room || pages.at(-1)?.length === MOST_STRETCHES;
    if (isFull && room < LONGEST_PAGE) {
      pages.push([]);
      room = LONGEST_PAGE;
    }
    pages.at(-1)?.push(stretch);
    room -= stretch.display.length + 2;
  };
  for (const { kind, pieces } of paragraphs) {
    for (const part of partsOf(pieces)) {
      const { start, display } = joined(part);
      const end = part.at(-1)?.end ?? start;
      if (display !== "") place({ kind, file, start, end, text: text.slice(start, end), display });
    }
  }
  return pages;
}

/** Runs of pieces that fit on a page. */
function partsOf(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const length = piece.display.length + 1;
    const last = parts.at(-1);
    if (last && length <= room) last.push(piece);
    else {
      parts.push([piece]);
      room = LONGEST_PAGE;
    }
    room -= length;
  }
  return parts;
}

/** Pieces as one text; two sentences that the file puts side by side without a space get one. */
function joined(pieces: readonly Piece[]): { start: number; display: string } {
  let display = "";
  for (const piece of pieces) {
    const isGlued = /[.!?…»”"]$/.test(display) && /^[\p{L}\p{N}«“"]/u.test(piece.display);
    display += (isGlued ? " " : "") + piece.display;
  }
  return { start: pieces[0]?.start ?? 0, display: display.trim() };
}
