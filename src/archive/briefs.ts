import { trimmed, type Span } from "../language/span.ts";
import { beforeCredit } from "./credits.ts";
import { beforeEndMark, comparable, endsInMidst, looksLikeTitle } from "./vna-marks.ts";

/** A teaser below an article, as spans of the file: its headline, then what else it holds (caption, summary). */
export interface BriefParts {
  readonly title: Span;
  readonly blocks: readonly Span[];
  /** Whether the file was cut off in the midst of its last block. */
  readonly isCut: boolean;
}

/**
 * The briefs in the paragraphs under an article. They come as caption, title, summary; as title, title, summary where
 * there is no picture; or as title and summary. A caption without credit is known by the headline below it.
 * What fits no pattern (a list cut short) is kept with the brief above it, or dropped where there is none.
 */
export function splitBriefs(text: string, paragraphs: readonly Span[]): BriefParts[] {
  const briefs: { title: Span; blocks: Span[]; isCut: boolean }[] = [];
  for (let index = 0; index < paragraphs.length;) {
    const pattern = patternAt(text, paragraphs, index);
    const taken = paragraphs.slice(index, index + Math.max(1, pattern.length));
    const title = taken[pattern.indexOf("title")];
    if (title) {
      const others = taken.filter((_, at) => pattern[at] === "caption" || pattern[at] === "summary");
      briefs.push({
        title: own(text, title),
        blocks: others.map((block) => own(text, block)).filter(isFilled),
        isCut: false,
      });
    } else {
      briefs.at(-1)?.blocks.push(...taken.map((block) => own(text, block)).filter(isFilled));
    }
    index += taken.length;
  }
  const last = paragraphs.at(-1);
  return briefs.map((brief) => ({ ...brief, isCut: last !== undefined && isCutIn(text, brief, last) }));
}

/** Whether the last paragraph of a file is the last block of a brief, uncredited, and breaks off. */
function isCutIn(text: string, { blocks }: Pick<BriefParts, "blocks">, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return blocks.at(-1)?.start === start && beforeCredit(words) === words.length && endsInMidst(words);
}

/**
 * Whether briefs begin at `index` of an article's paragraphs although no heading says so. After an end mark any
 * headline with a text below it will do; without one the signs must be plain: a headline twice, or a credited picture over one.
 */
export function startsBriefs(
  text: string,
  paragraphs: readonly Span[],
  index: number,
  ended: boolean,
): boolean {
  const pattern = patternAt(text, paragraphs, index);
  if (!pattern.includes("title")) return false;
  if (ended) return true;
  const first = paragraphs[index];
  if (!first || index < 2 || !pattern.includes("summary")) return false;
  return pattern[0] === "repeat" || (pattern[0] === "caption" && credited(text, first));
}

type Part = "caption" | "title" | "repeat" | "summary";

function patternAt(text: string, paragraphs: readonly Span[], index: number): readonly Part[] {
  const [first, second, third] = [0, 1, 2].map((ahead) => {
    const span = paragraphs[index + ahead];
    return span && text.slice(span.start, span.end);
  });
  if (first === undefined) return [];
  if (second === undefined) return isHeadline(first) ? ["title"] : [];
  if (isSame(first, second)) {
    const ends = third === undefined || opensNext(text, paragraphs, index + 2);
    return ends ? ["repeat", "title"] : ["repeat", "title", "summary"];
  }
  return third === undefined ? lastPattern(first, second) : patternOf(first, second, third);
}

function patternOf(first: string, second: string, third: string): readonly Part[] {
  const summed = isSummary(second, third);
  if (isHeadline(second) && !(isHeadline(first) && summed)) {
    return summed ? ["caption", "title", "summary"] : ["caption", "title"];
  }
  if (!isHeadline(first) || !isSummary(first, second)) return [];
  return isHeadline(second) ? ["caption", "title", "summary"] : ["title", "summary"];
}

/** The last two paragraphs of a list. What looks like a headline is a summary that is cut short where it outruns one above it. */
function lastPattern(first: string, second: string): readonly Part[] {
  const isSummed = isHeadline(first) && isSummary(first, second);
  if (!isHeadline(second)) return isSummed ? ["title", "summary"] : [];
  return isSummed && second.length > first.length && endsInMidst(second)
    ? ["title", "summary"]
    : ["caption", "title"];
}

/** Whether a headline is given twice. Only what is short enough to be one is compared. */
function isSame(first: string, second: string): boolean {
  return Math.max(first.length, second.length) <= 600 && comparable(first) === comparable(second);
}

function isHeadline(paragraph: string): boolean {
  return looksLikeTitle(paragraph) && beforeCredit(paragraph) === paragraph.length;
}

function isSummary(title: string, paragraph: string | undefined): boolean {
  return (
    paragraph !== undefined &&
    beforeCredit(paragraph) === paragraph.length &&
    paragraph.length > title.length / 2
  );
}

/** Whether the paragraph at `index` is the caption of the next brief rather than a summary of this one. */
function opensNext(text: string, paragraphs: readonly Span[], index: number): boolean {
  const here = paragraphs[index];
  return here !== undefined && credited(text, here);
}

function credited(text: string, span: Span): boolean {
  return beforeCredit(text.slice(span.start, span.end)) < span.end - span.start;
}

function own(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  return trimmed(text, {
    start: span.start,
    end: span.start + Math.min(beforeCredit(words), beforeEndMark(words)),
  });
}

function isFilled(span: Span): boolean {
  return span.start < span.end;
}
