import type { FormattedString } from "@grammyjs/parse-mode";
import { splitSentences } from "../../language/sentences.ts";
import type { Span } from "../../language/span.ts";
import { placeToCut } from "./line.ts";

/** The longest text of a message after its entities are parsed, in UTF-16 units (Bot API, sendMessage). */
export const LONGEST_TEXT = 4096;

/** The most entities of a message: Telegram drops those beyond without a word. */
export const MOST_ENTITIES = 100;

/**
 * Where a content is torn so that every piece fits into a message: at the end of a sentence, where one ends in the piece's second
 * half, else between words, at worst between characters. The spans to keep, in order, are torn only where one of them
 * fits into no message. Pieces follow each other without a gap.
 */
export function tear({ text, entities }: FormattedString, keep: readonly Span[]): Span[] {
  const sentences = splitSentences(text);
  const starts = entities.map(({ offset }) => offset).toSorted((a, b) => a - b);
  const pieces: Span[] = [];
  for (let start = 0; start < text.length;) {
    const to = Math.min(start + LONGEST_TEXT, startOfTooMany(starts, start));
    const end = to >= text.length ? text.length : placeToTear(text, { start, end: to }, { sentences, keep });
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

/**
 * Where the first entity begins that is too many for a piece from `start` on. Those that go on from the piece before are not
 * counted: there is at most a handful, for which {@link SPARE} places are left.
 */
function startOfTooMany(starts: readonly number[], start: number): number {
  const first = starts.findIndex((at) => at >= start);
  const tooMany = first < 0 ? undefined : starts[first + MOST_ENTITIES - SPARE];
  return tooMany === undefined || tooMany <= start ? Infinity : tooMany;
}

/** Entities that may go on from the piece before: they nest at most so deep. */
const SPARE = 10;

function placeToTear(
  text: string,
  { start, end }: Span,
  { sentences, keep }: { readonly sentences: readonly Span[]; readonly keep: readonly Span[] },
): number {
  const sentence = sentences.findLast((one) => one.end <= end);
  const isFar = sentence !== undefined && sentence.end - start > (end - start) / 2;
  const place = isFar ? sentence.end : placeToCut(text, start, end);
  const inside = keep.find((one) => one.start < place && place < one.end);
  if (!inside) return place;
  if (inside.end <= end) return inside.end;
  return inside.start > start ? inside.start : place;
}
