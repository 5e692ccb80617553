import { isDigit } from "./letters.ts";

/** A pair of words that stand for each other, or a word of one side only: -1 on the other. */
export interface Pair {
  readonly given: number;
  readonly archived: number;
}

/** Which archived words a given word may stand for: from the first to the one before the last, both never falling. */
export type Band = (given: number) => readonly [from: number, to: number];

/** What a pair costs, in words that were put in or left out. */
const SAME = 0;
const ALIKE = 1;
/** More than a change of a number, less than a word out and another in. */
const UNLIKE = 1.3;
const SINGLE = 1;
/** Less than a word that was put in: what stands before the archive's run costs nothing, and « le port » is not « port » with « le ». */
const MISSING = 0.9;

const NONE = 0;
const BOTH = 1;
const GIVEN = 2;
const ARCHIVED = 3;

/**
 * The cheapest alignment of all given words with a run of the archived ones, in order; what stands before and after that run costs
 * nothing and is not in it. Nor does what is left out before the given words in `gaps`. Time and memory are those of the band: its width times the number of given words.
 */
export function align(
  given: readonly string[],
  archived: readonly string[],
  band: Band,
  gaps: ReadonlySet<number>,
): Pair[] {
  const rows: Row[] = [];
  let last: Row = rowOf(given.length === 0 ? [0, 0] : band(0), 0);
  last.costs.fill(0);
  rows.push(last);
  for (const [at, word] of given.entries()) {
    const row = rowOf(band(at), last.from);
    const skipping = gaps.has(at + 1) ? 0 : MISSING;
    for (let end = row.from; end <= row.to; end++) {
      const other = archived[end - 1];
      const both = other === undefined ? Infinity : costIn(last, end - 1) + costOf(word, other);
      const alone = costIn(last, end) + SINGLE;
      const missing = costIn(row, end - 1) + skipping;
      const best = Math.min(both, alone, missing);
      row.costs[end - row.from] = best;
      row.steps[end - row.from] =
        best === Infinity ? NONE : best === both ? BOTH : best === alone ? GIVEN : ARCHIVED;
    }
    rows.push(row);
    last = row;
  }
  return traced(rows, last);
}

/** For each number of archived words that are used up: what it costs at least, and by which step. */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly costs: Float64Array;
  readonly steps: Uint8Array;
}

function rowOf([from, to]: readonly [number, number], least: number): Row {
  const start = Math.max(from, least);
  const size = Math.max(1, to - start + 1);
  return {
    from: start,
    to: start + size - 1,
    costs: new Float64Array(size).fill(Infinity),
    steps: new Uint8Array(size),
  };
}

function costIn({ from, to, costs }: Row, end: number): number {
  return end < from || end > to ? Infinity : (costs[end - from] ?? Infinity);
}

function costOf(one: string, other: string): number {
  if (one === other) return SAME;
  const isAlike = one.slice(0, 3) === other.slice(0, 3) || (isDigit(one) && isDigit(other));
  return isAlike ? ALIKE : UNLIKE;
}

function traced(rows: readonly Row[], last: Row): Pair[] {
  let best = last.from;
  for (let end = last.from; end <= last.to; end++) if (costIn(last, end) < costIn(last, best)) best = end;
  const pairs: Pair[] = [];
  let archived = best;
  for (let given = rows.length - 1; given > 0;) {
    const row = rows[given];
    const step = row?.steps[archived - row.from] ?? NONE;
    if (step === NONE) return [];
    if (step !== ARCHIVED) given--;
    if (step !== GIVEN) archived--;
    pairs.push({ given: step === ARCHIVED ? -1 : given, archived: step === GIVEN ? -1 : archived });
  }
  return pairs.toReversed();
}
