import { extname } from "node:path";
import { squeezed } from "../language/folding.ts";
import { displayOf } from "../language/spacing/display.ts";
import { trimmed, type Span } from "../language/span.ts";
import type { Document, Section } from "./document.ts";
import { PARSERS } from "./formats.ts";

/** What a piece of a file is: a section of its article, the headline or the text of a brief, or what belongs to neither. */
export type PieceKind = Section | "brief-title" | "rest";

/** A run of a file's characters, as people read it: the same but for white space. */
export interface Piece extends Span {
  readonly kind: PieceKind;
  readonly display: string;
}

/** The longest piece, in UTF-16 units of the file: longer stretches come in several. */
const LONGEST_PIECE = 1_000;

/** A line of the file as people read it; its kind is that of its first piece that is not `rest`. */
export interface WholeParagraph {
  readonly kind: PieceKind;
  readonly pieces: readonly Piece[];
}

/**
 * The whole text of a file, from its first character to its last, datelines, credits and end marks included: with all white space
 * removed, the displays in order equal the file. Sentences are shown with their lost spaces put back. `standing` are the
 * documents that stand in the file; briefs that another file holds first are known again by their words. Linear.
 */
export function wholeText(file: string, text: string, standing: readonly Document[]): WholeParagraph[] {
  const known = [...articlePieces(file, standing), ...briefPieces(file, text, standing)];
  const paragraphs: Piece[][] = [[]];
  const show = (kind: PieceKind, span: Span, display: string) => {
    if (span.start < span.end) paragraphs.at(-1)?.push({ kind, ...span, display });
  };
  let at = 0;
  const showRest = (until: number) => {
    for (const [index, line] of linesWithin(text, at, until).entries()) {
      if (index > 0) paragraphs.push([]);
      for (const run of runsOf(text, line))
        show("rest", run, text.slice(run.start, run.end).replace(/\s+/gu, " "));
    }
    at = until;
  };
  for (const piece of known.toSorted((a, b) => a.start - b.start)) {
    if (piece.start < at) continue;
    showRest(piece.start);
    show(piece.kind, { start: piece.start, end: piece.end }, piece.display);
    at = piece.end;
  }
  showRest(text.length);
  return paragraphs.flatMap((pieces) => (pieces.some(isVisible) ? paragraphOf(pieces) : []));
}

function paragraphOf(pieces: readonly Piece[]): WholeParagraph {
  return { kind: pieces.find(({ kind }) => kind !== "rest")?.kind ?? "rest", pieces };
}

function isVisible({ display }: Piece): boolean {
  return display.trim() !== "";
}

/** The lines of a stretch, without their breaks. */
function linesWithin(text: string, start: number, end: number): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (text[at] !== "\n") continue;
    lines.push({ start: from, end: at });
    from = at + 1;
  }
  return [...lines, { start: from, end }];
}

/** A line in runs that are short enough for a piece, none of which cuts a character in two. */
function runsOf(text: string, { start, end }: Span): Span[] {
  const runs: Span[] = [];
  for (let from = start; from < end;) {
    const to = Math.min(from + LONGEST_PIECE, end);
    const isTorn = to < end && /[\uD800-\uDBFF]/.test(text.charAt(to - 1));
    runs.push({ start: from, end: isTorn ? to - 1 : to });
    from = isTorn ? to - 1 : to;
  }
  return runs;
}

function articlePieces(file: string, standing: readonly Document[]): Piece[] {
  const article = standing.find(
    (one) => one.kind === "article" && (one.file === file || one.others.includes(file)),
  );
  return (article?.paragraphs ?? []).flatMap(({ section, sentences }) =>
    sentences.map(({ start, end, display }) => ({ kind: section, start, end, display })),
  );
}

/** The briefs of a file where they stand in it. */
function briefPieces(file: string, text: string, standing: readonly Document[]): Piece[] {
  const displays = new Map(
    standing
      .filter(({ kind }) => kind === "brief")
      .flatMap(({ paragraphs }) => paragraphs)
      .map(({ sentences }) => sentences.map(({ display }) => display).join(" "))
      .map((display) => [squeezed(display), display]),
  );
  const briefs = PARSERS.get(extname(file).toLowerCase())?.(text)?.briefs ?? [];
  const pieceOf = (kind: PieceKind, span: Span): Piece[] => {
    const { start, end } = trimmed(text, span);
    if (end - start > LONGEST_PIECE) return [];
    const display = displays.get(squeezed(text.slice(start, end))) ?? displayOf(text, span, []).text;
    return [{ kind, start, end, display }];
  };
  return briefs.flatMap(({ title, blocks }) => [
    ...pieceOf("brief-title", title),
    ...blocks.flatMap((block) => pieceOf("brief", block)),
  ]);
}
