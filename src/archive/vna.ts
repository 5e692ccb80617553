import type { Span } from "../language/span.ts";
import { trimmed } from "../language/span.ts";
import { splitBriefs, startsBriefs, type BriefParts } from "./briefs.ts";
import { beforeCredit } from "./credits.ts";
import type { Section } from "./document.ts";
import { linesOf, type Line } from "./lines.ts";
import { beforeEndMark, captionStart, findDateline, isBriefsHeading, isResidue } from "./vna-marks.ts";
import type { Dateline } from "./vna-marks.ts";

/** A paragraph of a parsed file: where its own words stand, without dateline, end mark or credit. */
export interface Block extends Span {
  readonly section: Section;
}

/** What one file holds, as spans of its text: an article and the briefs below it. */
export interface ParsedFile {
  /** Empty where the file begins with its briefs. */
  readonly title: Span;
  readonly blocks: readonly Block[];
  /** The place and date that the dateline names. */
  readonly place: string | null;
  readonly datelineDate: Span | null;
  readonly briefs: readonly BriefParts[];
}

/**
 * A text file as VNA delivers them (DESIGN, "VNA's files"): title, lead, captions, dateline, body, end mark, briefs with or
 * without `Voir plus`. Null where there is no line of text. Every character of the file stands in at most one block.
 */
export function parseVna(text: string): ParsedFile | null {
  const lines = linesOf(text);
  const [first, ...rest] = isBriefsHeading(lines[0]?.text ?? "") ? [UNTITLED, ...lines] : lines;
  if (!first || lines.length === 0 || (first === UNTITLED && lines.length === 1)) return null;
  const heading = rest.findIndex((line) => isBriefsHeading(line.text));
  const paragraphs = paragraphsOf(text, heading < 0 ? rest : rest.slice(0, heading), first.text);
  const bodyEnd = heading < 0 ? endOfBody(text, paragraphs) : paragraphs.length;
  const below = heading < 0 ? paragraphs.slice(bodyEnd) : rest.slice(heading + 1);
  return {
    title: { start: first.start, end: first.end },
    ...parseBody(text, paragraphs.slice(0, bodyEnd)),
    briefs: splitBriefs(text, below),
  };
}

/** Stands for the title of a file that holds nothing but briefs. */
const UNTITLED: Line = { start: 0, end: 0, text: "", afterBlank: true };

interface RawParagraph extends Span {
  readonly caption: boolean;
}

/** Joins lines that were wrapped in mid-sentence, sets captions apart, and drops what is residue. */
function paragraphsOf(text: string, lines: readonly Line[], title: string): RawParagraph[] {
  const paragraphs: RawParagraph[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    if (isResidue(line.text)) continue;
    const caption = captionStart(line.text, title);
    const last = paragraphs.at(-1);
    if (last && previous && caption === null && continues(text, last, line)) {
      paragraphs[paragraphs.length - 1] = { ...last, end: line.end };
    } else {
      paragraphs.push({ start: line.start + (caption ?? 0), end: line.end, caption: caption !== null });
    }
    previous = line;
  }
  return paragraphs.filter((paragraph) => paragraph.start < paragraph.end);
}

/** Whether a line goes on with the paragraph above it: no blank line between, and no end of sentence. */
function continues(text: string, paragraph: RawParagraph, line: Line): boolean {
  if (line.afterBlank || findDateline(line.text)) return false;
  const tail = text.slice(Math.max(paragraph.start, paragraph.end - 200), paragraph.end);
  if (beforeCredit(tail) < tail.length || beforeEndMark(tail) < tail.length) return false;
  return paragraph.caption ? beforeCredit(line.text) < line.text.length : !/[.!?…:][»"”)]?$/u.test(tail);
}

/** Without a heading: the body ends after its end mark, or where paragraphs begin to come as briefs do. */
function endOfBody(text: string, paragraphs: readonly RawParagraph[]): number {
  for (let index = 1; index < paragraphs.length; index++) {
    const above = paragraphs[index - 1];
    if (!above || above.caption) continue;
    const words = text.slice(above.start, above.end);
    const ended = beforeEndMark(words) < words.length;
    if (startsBriefs(text, paragraphs, index, ended)) return index;
  }
  return paragraphs.length;
}

function parseBody(text: string, paragraphs: readonly RawParagraph[]): Omit<ParsedFile, "title" | "briefs"> {
  const blocks: Block[] = [];
  let first: Dateline | null = null;
  let datelineDate: Span | null = null;
  let inBody = paragraphs.length === 1;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { words, dateline, end, isCaption } = marksOf(text, paragraph, index);
    if (dateline && !first) {
      first = dateline;
      datelineDate = dateline.date && shifted(dateline.date, paragraph.start);
    }
    inBody ||= dateline !== null || (index > 0 && !isCaption);
    const start = Math.min(dateline?.length ?? 0, words.length);
    const span = trimmed(text, shifted({ start, end: Math.max(start, end) }, paragraph.start));
    const section = isCaption ? "caption" : inBody ? "article" : "lead";
    if (span.start < span.end) blocks.push({ section, ...span });
  }
  return { blocks, place: first?.place ?? null, datelineDate };
}

/** What a paragraph is, and where its own words end; offsets count from its start. */
function marksOf(text: string, paragraph: RawParagraph, index: number) {
  const words = text.slice(paragraph.start, paragraph.end);
  const credit = beforeCredit(words);
  const isCredited = index > 0 && credit < words.length && words.length <= LONGEST_CAPTION;
  const isCaption = paragraph.caption || isCredited;
  const dateline = isCaption ? null : findDateline(words);
  return { words, dateline, isCaption, end: isCaption ? credit : beforeEndMark(words) };
}

/** A paragraph over this many characters is none, even where it ends like a credit. */
const LONGEST_CAPTION = 450;

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
