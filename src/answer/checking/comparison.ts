import { align, type Band, type Pair } from "./alignment.ts";
import { kindsOf, partsOf, type Part } from "./difference.ts";
import type { Given } from "./given.ts";
import { splitGlued } from "./regluing.ts";
import type { PlacedWord, Stretch } from "./stretch.ts";
import { streamOf, type ComparedWord } from "./words.ts";

/** A text beside the run of words of the archive that is most like it. */
export interface Comparison {
  readonly stretch: Stretch;
  /** The run: never empty. */
  readonly words: readonly PlacedWord[];
  readonly parts: readonly Part[];
  /** The letters of the words that both have, twice, of the letters of both: 1 where they are the same, 0 where nothing is. */
  readonly likeness: number;
  /** Words that both have; and words that differ, of each change those of the side that has more. */
  readonly kept: number;
  readonly changed: number;
}

/**
 * How far from where it is expected a word is looked for, in letters: what was put in or left out before it moves it. About
 * thirty words on either side.
 */
const MARGIN = 192;

/** The same where the text says that it leaves something out: as much as a paragraph. */
const LEFT_OUT = 800;

/** Compares a text with a stretch word by word, in time linear in its length; null where they have no word in common. */
export function compare(given: Given, stretch: Stretch): Comparison | null {
  const { raw } = stretch.source;
  const own = splitGlued(given.text, given.words, keysOf(stretch.words));
  const theirs = splitGlued(raw, stretch.words, keysOf(own));
  const sides = { given: { text: given.text, words: own }, archived: { text: raw, words: theirs } };
  // Where a word before a gap was split, the gap is before the same place of the text.
  const gaps = given.gaps.map((gap) => placeOf(own, given.words[gap]?.start ?? Infinity));
  const inner = new Set(gaps.filter((gap) => gap > 0 && gap < own.length));
  const band = bandOf(own, theirs, { ...stretch, margin: inner.size > 0 ? LEFT_OUT : MARGIN });
  const pairs = withEnds(align(own.map(keyOf), theirs.map(keyOf), band, inner), theirs);
  const kinds = kindsOf(pairs, sides, { ...given, gaps });
  const used = pairs.flatMap(({ archived }) => theirs[archived] ?? []);
  const kept = kinds.filter((kind) => kind === "kept").length;
  if (kept === 0 || used.length === 0) return null;
  const letters = (side: "given" | "archived", wanted: (kind: Part["kind"] | undefined) => boolean) =>
    pairs.reduce(
      (sum, pair, at) => sum + (wanted(kinds[at]) ? (sides[side].words[pair[side]]?.key.length ?? 0) : 0),
      0,
    );
  const all = letters("given", () => true) + letters("archived", (kind) => kind !== "omitted");
  return {
    stretch,
    words: used,
    parts: partsOf(pairs, kinds, sides),
    likeness: (2 * letters("given", (kind) => kind === "kept")) / all,
    kept,
    changed: changedIn(pairs, kinds),
  };
}

/** The words of all changes: of each run of pairs those of the side that has more. */
function changedIn(pairs: readonly Pair[], kinds: readonly Part["kind"][]): number {
  let changed = 0;
  let own = 0;
  let theirs = 0;
  for (let at = 0; at <= pairs.length; at++) {
    const kind = kinds[at] ?? "kept";
    if (kind === "kept" || kind === "omitted") {
      changed += Math.max(own, theirs);
      own = 0;
      theirs = 0;
    } else {
      own += (pairs[at]?.given ?? -1) >= 0 ? 1 : 0;
      theirs += (pairs[at]?.archived ?? -1) >= 0 ? 1 : 0;
    }
  }
  return changed;
}

/**
 * An alignment whose words of one side alone at its ends stand for what the other has there, as far as the sentence goes: the archive's
 * words before and after cost nothing, so that they are never chosen for a word that was changed.
 */
function withEnds(pairs: readonly Pair[], archived: readonly PlacedWord[]): Pair[] {
  const before = pairs.findIndex((pair) => pair.archived >= 0);
  const after = pairs.findLastIndex((pair) => pair.archived >= 0);
  const first = pairs[before]?.archived;
  const last = pairs[after]?.archived;
  if (first === undefined || last === undefined) return [...pairs];
  const nextTo = (number: number, edge: number) =>
    archived[number]?.segment === archived[edge]?.segment ? number : -1;
  return pairs.map((pair, at) => {
    if (at < before) return { ...pair, archived: nextTo(first - (before - at), first) };
    return at > after ? { ...pair, archived: nextTo(last + (at - after), last) } : pair;
  });
}

function bandOf(
  own: readonly ComparedWord[],
  theirs: readonly ComparedWord[],
  { from, to, margin }: Pick<Stretch, "from" | "to"> & { readonly margin: number },
): Band {
  const { starts: offsets } = streamOf(own);
  const { starts } = streamOf(theirs);
  const reach = (bound: number) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < bound) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (at) => {
    const offset = offsets[at] ?? 0;
    return [reach(from + offset - margin), reach(to + offset + margin)];
  };
}

function keyOf({ key }: ComparedWord): string {
  return key;
}

function keysOf(words: readonly ComparedWord[]): ReadonlySet<string> {
  return new Set(words.map(keyOf));
}

function placeOf(words: readonly ComparedWord[], start: number): number {
  const at = words.findIndex((word) => word.start >= start);
  return at < 0 ? words.length : at;
}
