import { splitSentences } from "../language/sentences.ts";
import type { Span } from "../language/span.ts";
import type { Line } from "./lines.ts";
import { findDateline, isBriefsHeading } from "./vna-marks.ts";

/** Where the title of a file stands, empty where it has none, and the lines below it. */
export interface Headed {
  readonly title: Span;
  readonly below: readonly Line[];
}

/** Stands for the title of a file that has none. */
const UNTITLED: Span = { start: 0, end: 0 };

/**
 * The first line of a file, with the lines on which it goes on, as its title. Prose is none: a text that is longer than any title,
 * or that opens with a dateline, or that runs on to a full stop; nor is the heading of the briefs.
 */
export function titleOf(text: string, lines: readonly Line[]): Headed {
  const first = lines[0];
  const count = wrappedLines(lines);
  const last = lines[count - 1];
  if (!first || !last) return { title: UNTITLED, below: lines };
  const title = { start: first.start, end: last.end };
  const isTitle = !isBriefsHeading(first.text) && !isProse(text, title);
  return isTitle ? { title, below: lines.slice(count) } : { title: UNTITLED, below: lines };
}

/** A line that touches the one above it and begins in lower case goes on with it. */
function wrappedLines(lines: readonly Line[]): number {
  let count = Math.min(1, lines.length);
  for (let length = 0; length <= LONGEST_TITLE; count++) {
    const [above, line] = [lines[count - 1], lines[count]];
    if (!above || !line || line.afterBlank || !/^\p{Ll}/u.test(line.text)) break;
    length += above.text.length;
  }
  return count;
}

/** No title has more characters: the longest in VNA's files have some 150. */
const LONGEST_TITLE = 300;
/** With a full stop at its end, what has more is a sentence of the text. */
const LONGEST_STOPPED = 150;

function isProse(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_TITLE) return true;
  const words = text.slice(start, end);
  if (findDateline(words)) return true;
  return (
    /(?<!\.)\.["”»)]?$/u.test(words) && (words.length > LONGEST_STOPPED || splitSentences(words).length > 1)
  );
}
