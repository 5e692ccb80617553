import { createJudge } from "./judge.ts";
import type { Lexicon } from "./lexicon.ts";
import { isElision, RARE } from "./parts.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Offsets in `word` (letters only) before which a space is missing; none where it may be a word of its own.
 * Names are split only where the archive attests the pair. At most 4 parts; the cheapest segmentation is taken.
 */
export function segment(word: string, lexicon: Lexicon, around: Surroundings): number[] {
  if (word.length < 2 || word.length > LONGEST || isLeftWhole(word, lexicon, around)) return [];
  const best = cheapest(word, lexicon, around);
  const count = lexicon.frequency(word);
  const isTrusted = best !== undefined && (count <= RARE || best.evidence >= 2 * count);
  return isTrusted ? best.starts.slice(1) : [];
}

/** Letters. Glue joins two words, seldom three; what is longer than this is no prose. */
const LONGEST = 40;
const MOST_PARTS = 4;

function isLeftWhole(word: string, lexicon: Lexicon, around: Surroundings): boolean {
  const lower = word.toLowerCase();
  if (lower !== word && word.toUpperCase() === word) return true;
  if (around.isElided) return isElision(lower);
  return lexicon.isWord(lower) || LEGAL.has(lower);
}

/** Words that the list lacks and that look like two. */
const LEGAL = new Set("desdits desdites auxdits auxdites susdit susdite susdits susdites".split(" "));

interface Segmentation {
  /** Where its parts start. */
  readonly starts: readonly number[];
  readonly cost: number;
  /** Occurrences of the rarest pair. */
  readonly evidence: number;
}

function cheapest(word: string, lexicon: Lexicon, around: Surroundings): Segmentation | undefined {
  const judge = createJudge(word, lexicon, around);
  let best: Segmentation | undefined;
  const extend = (done: Segmentation, previous: string, from: number): void => {
    const isLast = done.starts.length === MOST_PARTS - 1;
    for (let to = isLast ? word.length : from + 1; to <= word.length; to++) {
      const part = word.slice(from, to);
      if (part.length === word.length || !judge.isPart(part, to)) continue;
      const pair = from === 0 ? Infinity : lexicon.pairFrequency(previous, part);
      if (from > 0 && !judge.isBoundary(previous, part, pair, to)) continue;
      if (done.starts.some((start) => judge.isWhole(word.slice(start, to), to))) continue;
      const cost = done.cost + costOf(previous, part, from === 0 ? 0 : pair, lexicon);
      if (best && cost >= best.cost) continue;
      const longer = { starts: [...done.starts, from], cost, evidence: Math.min(done.evidence, pair) };
      if (to === word.length) best = longer;
      else extend(longer, part, to);
    }
  };
  extend({ starts: [], cost: 0, evidence: Infinity }, "", 0);
  return best;
}

/** Minus the logarithm of how likely `part` is after `previous`, by attested pairs and, less, by frequency alone. */
function costOf(previous: string, part: string, pair: number, lexicon: Lexicon): number {
  const alone = (lexicon.frequency(part) + 0.1) / (lexicon.total + 1);
  const after = previous === "" ? 0 : pair / (lexicon.frequency(previous) + 1);
  return -Math.log(0.7 * after + 0.3 * alone);
}
