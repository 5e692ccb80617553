import { splitSentences } from "../../language/sentences.ts";
import { matchesOf, type Span } from "../../language/span.ts";

/** The most pieces of a text that are judged each for itself; what follows is one piece. */
const MOST_PIECES = 60;

/**
 * The sentences of a text as people send it, in order. A line ends a sentence where it is followed by an empty one or ends with a
 * mark: else it may only be wrapped. Linear.
 */
export function piecesOf(text: string): Span[] {
  const ends = matchesOf(text, LINE_END).map(({ end }) => end);
  const lines = [...ends, text.length].map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
  const pieces = lines.flatMap(({ start, end }) =>
    // A line break is a space to whoever looks for the ends of sentences.
    splitSentences(text.slice(start, end).replace(/\s/gu, " ")).map((sentence) => ({
      start: sentence.start + start,
      end: sentence.end + start,
    })),
  );
  const first = pieces.slice(0, MOST_PIECES - 1);
  const rest = pieces[MOST_PIECES - 1];
  return rest ? [...first, { start: rest.start, end: text.length }] : first;
}

const LINE_END = /\n[^\S\n]{0,40}\n|(?<=[.!?…:»”"])\n/gu;
