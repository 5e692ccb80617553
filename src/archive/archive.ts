import { extname } from "node:path";
import { setImmediate as pause } from "node:timers/promises";
import { fold, squeezed } from "../language/folding.ts";
import { displayOf } from "../language/spacing/display.ts";
import { createLexicon, frenchWords, type Lexicon } from "../language/spacing/lexicon.ts";
import { findMissingSpaces } from "../language/spacing/spacing.ts";
import type { Span } from "../language/span.ts";
import type { BriefParts } from "./briefs.ts";
import { dateArticle } from "./dating.ts";
import type { Document, Paragraph, SkippedFile } from "./document.ts";
import { compareNames, type SourceFile, type SourceFolder } from "./folder.ts";
import { PARSERS } from "./formats.ts";
import { contentId } from "./passages.ts";
import { nameOf, readParagraph, readTitle } from "./reading.ts";
import type { ParsedFile } from "./vna.ts";

/** The articles and briefs of a folder, read. */
export interface Archive {
  /** Articles in the order of their files, then briefs in the order in which they first appear. */
  readonly documents: readonly Document[];
  readonly skipped: readonly SkippedFile[];
}

/**
 * Reads files into documents: exact copies become one article, repeated briefs one brief. The outcome depends on the files'
 * contents and names alone, never on what was read before: an archive brought up to date equals one read anew.
 */
export function readArchive(folder: SourceFolder): Archive {
  const reading = readingOf(folder);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

/** How long reading goes on before others get their turn, in ms. */
const TURN = 10;

/** The same, in slices: a bot goes on answering meanwhile. */
export async function readArchiveInTurns(folder: SourceFolder): Promise<Archive> {
  const reading = readingOf(folder);
  for (;;) {
    const until = performance.now() + TURN;
    while (performance.now() < until) {
      const step = reading.next();
      if (step.done === true) return step.value;
    }
    await pause();
  }
}

/** Reads file by file, and yields after each. */
function* readingOf(folder: SourceFolder): Generator<void, Archive> {
  const files = [...folder.files].sort((a, b) => compareNames(a.file, b.file));
  const lexicon = createLexicon(
    frenchWords(),
    files.map((file) => file.text),
  );
  const articles = new Map<string, Document>();
  const briefs = new Map<string, Document>();
  const empty: SkippedFile[] = [];
  for (const source of files) {
    const parsed = PARSERS.get(extname(source.file).toLowerCase())?.(source.text);
    if (!parsed || isEmpty(parsed))
      empty.push({ file: source.file, reason: "ne contient aucune ligne de texte" });
    else if (!hasNoArticle(parsed) && !addCopy(articles, source.hash, source.file)) {
      articles.set(source.hash, articleOf(source, parsed, lexicon));
    }
    for (const brief of parsed?.briefs ?? []) addBrief(briefs, source, brief, lexicon);
    yield;
  }
  return { documents: [...articles.values(), ...briefs.values()], skipped: [...folder.skipped, ...empty] };
}

/** Whether a file holds nothing to read: a dateline alone. */
function isEmpty(parsed: ParsedFile): boolean {
  return hasNoArticle(parsed) && parsed.briefs.length === 0;
}

/** Whether a file holds nothing but briefs. */
function hasNoArticle({ title, blocks }: ParsedFile): boolean {
  return title.start === title.end && blocks.length === 0;
}

function articleOf(source: SourceFile, parsed: ParsedFile, lexicon: Lexicon): Document {
  const { text, file } = source;
  const title = readTitle(text, parsed.title, "title", missingIn(text, parsed.title, lexicon));
  const body = parsed.blocks.map((block) =>
    readParagraph(text, block, block.section, missingIn(text, block, lexicon)),
  );
  const paragraphs = [title, ...body].filter((paragraph) => paragraph.sentences.length > 0);
  return {
    id: source.hash,
    kind: "article",
    file,
    others: [],
    title: titleText(title) || nameOf(paragraphs),
    paragraphs,
    place:
      parsed.place &&
      displayOf(parsed.place, whole(parsed.place), findMissingSpaces(parsed.place, lexicon)).text,
    date: dateArticle(text, parsed.datelineDate, paragraphs),
  };
}

function addBrief(
  briefs: Map<string, Document>,
  { text, file }: SourceFile,
  parts: BriefParts,
  lexicon: Lexicon,
): void {
  const id = contentId(briefIdentity(text, parts));
  if (addCopy(briefs, id, file)) return;
  const read = (block: Span, as: typeof readTitle) =>
    as(text, block, "brief", missingIn(text, block, lexicon));
  const title = read(parts.title, readTitle);
  const cut = parts.isCut ? parts.blocks.at(-1) : undefined;
  const blocks = parts.blocks.map((block) => (block === cut ? { ...block, isCut: true } : block));
  const paragraphs = [title, ...blocks.map((block) => read(block, readParagraph))];
  const filled = paragraphs.filter((paragraph) => paragraph.sentences.length > 0);
  briefs.set(id, {
    id,
    kind: "brief",
    file,
    others: [],
    title: titleText(title),
    paragraphs: filled,
    place: null,
    date: null,
  });
}

/** Notes one more file that holds a known document; false where the document is new. */
function addCopy(known: Map<string, Document>, id: string, file: string): boolean {
  const document = known.get(id);
  if (document && document.file !== file && !document.others.includes(file)) {
    known.set(id, { ...document, others: [...document.others, file] });
  }
  return document !== undefined;
}

/** What makes two briefs the same: headline and summary, whatever their spacing, case and accents. */
function briefIdentity(text: string, { title, blocks }: BriefParts): string {
  return squeezed(
    fold([title, ...blocks.slice(-1)].map((span) => text.slice(span.start, span.end)).join(" ")),
  );
}

function missingIn(text: string, block: Span, lexicon: Lexicon): number[] {
  return findMissingSpaces(text.slice(block.start, block.end), lexicon).map((gap) => gap + block.start);
}

function titleText(title: Paragraph): string {
  return title.sentences.map((sentence) => sentence.display).join(" ");
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}
