import type { Span } from "../language/span.ts";
import { trimmed } from "../language/span.ts";
import { splitBriefs, startsBriefs, type BriefParts } from "./briefs.ts";
import { beforeCredit } from "./credits.ts";
import type { Section } from "./document.ts";
import { titleOf } from "./headline.ts";
import { linesOf, type Line } from "./lines.ts";
import {
  beforeEndMark,
  captionStart,
  endsInMidst,
  findDateline,
  isBriefsHeading,
  isResidue,
} from "./vna-marks.ts";
import type { Dateline } from "./vna-marks.ts";

/** A paragraph of a parsed file: where its own words stand, without dateline, end mark or credit. */
export interface Block extends Span {
  readonly section: Section;
  /** Whether the text was cut off in its midst: it is the last of the body and has neither an end of sentence nor an end mark. */
  readonly isCut: boolean;
}

/** What one file holds, as spans of its text: an article and the briefs below it. */
export interface ParsedFile {
  /** Empty where the file has none: it begins with its text, or with its briefs. */
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
  if (lines.every((line) => isBriefsHeading(line.text))) return null;
  const { title, below: rest } = titleOf(text, lines);
  const heading = rest.findIndex((line) => isBriefsHeading(line.text));
  const written = text.slice(title.start, title.end);
  const paragraphs = paragraphsOf(text, heading < 0 ? rest : rest.slice(0, heading), written);
  const bodyEnd = heading < 0 ? endOfBody(text, paragraphs) : paragraphs.length;
  const below = heading < 0 ? paragraphs.slice(bodyEnd) : rest.slice(heading + 1);
  return {
    title,
    ...parseBody(text, paragraphs.slice(0, bodyEnd), written !== ""),
    briefs: splitBriefs(text, below),
  };
}

interface RawParagraph extends Span {
  readonly caption: boolean;
  /** Whether something that a page leaves behind stands below it, so that the page did not break off there. */
  readonly closed: boolean;
}

/** Joins lines that were wrapped in mid-sentence, sets captions apart, and drops what is residue. */
function paragraphsOf(text: string, lines: readonly Line[], title: string): RawParagraph[] {
  const paragraphs: RawParagraph[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (isResidue(line.text)) {
      if (last) paragraphs[paragraphs.length - 1] = { ...last, closed: true };
      continue;
    }
    const caption = captionStart(line.text, title);
    if (last && previous && caption === null && continues(text, last, line)) {
      paragraphs[paragraphs.length - 1] = { ...last, end: line.end, closed: false };
    } else {
      const span = { start: line.start + (caption ?? 0), end: line.end };
      paragraphs.push({ ...span, caption: caption !== null, closed: false });
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

function parseBody(
  text: string,
  paragraphs: readonly RawParagraph[],
  isTitled: boolean,
): Omit<ParsedFile, "title" | "briefs"> {
  const blocks: Block[] = [];
  let first: Dateline | null = null;
  let datelineDate: Span | null = null;
  let inBody = paragraphs.length === 1 || !isTitled;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { dateline, isCaption, ...own } = marksOf(text, paragraph, index);
    if (dateline && !first) {
      first = dateline;
      datelineDate = dateline.date && shifted(dateline.date, paragraph.start);
    }
    inBody ||= dateline !== null || (index > 0 && !isCaption);
    const section = isCaption ? "caption" : inBody ? "article" : "lead";
    const isCut = index === paragraphs.length - 1 && isCutOff(text, paragraph, isCaption);
    if (own.start < own.end) blocks.push({ section, ...own, isCut });
  }
  return { blocks, place: first?.place ?? null, datelineDate };
}

/** Whether the text breaks off in its last paragraph. */
function isCutOff(text: string, { start, end, closed }: RawParagraph, isCaption: boolean): boolean {
  return !closed && !isCaption && endsInMidst(text.slice(start, end));
}

/** What a paragraph is, its dateline as offsets from its start, and the span of its own words. */
function marksOf(text: string, paragraph: RawParagraph, index: number) {
  const words = text.slice(paragraph.start, paragraph.end);
  const credit = beforeCredit(words);
  const isCredited = index > 0 && credit < words.length && words.length <= LONGEST_CAPTION;
  const isCaption = paragraph.caption || isCredited;
  const dateline = isCaption ? null : findDateline(words);
  const start = Math.min(dateline?.length ?? 0, words.length);
  const end = Math.max(start, isCaption ? credit : beforeEndMark(words));
  return { dateline, isCaption, ...trimmed(text, shifted({ start, end }, paragraph.start)) };
}

/** A paragraph over this many characters is none, even where it ends like a credit. */
const LONGEST_CAPTION = 450;

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
