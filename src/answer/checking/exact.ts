import type { Given } from "./given.ts";
import type { Stretch } from "./stretch.ts";

/** Some words of a stretch: from `first` to the one before `end`. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** Where the words of a text stand in a stretch in the same order with nothing between them, whatever the typography. */
export function exactPlaces(given: Given, { words, stream, starts }: Stretch): WordRange[] {
  const ranges: WordRange[] = [];
  if (given.stream === "") return ranges;
  for (let at = stream.indexOf(given.stream); at >= 0; at = stream.indexOf(given.stream, at + 1)) {
    const end = at + given.stream.length;
    const first = wordAt(starts, at);
    const last = wordAt(starts, end - 1);
    const begins = starts[first] === at || given.isTornBefore;
    const ends = (starts[last] ?? 0) + (words[last]?.key.length ?? 0) === end || given.isTornAfter;
    if (begins && ends) ranges.push({ first, end: last + 1 });
  }
  return ranges;
}

/** The word that a place of the stream is in. */
function wordAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
