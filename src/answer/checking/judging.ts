import type { Given } from "./given.ts";
import { compare, type Comparison } from "./comparison.ts";
import type { Part } from "./difference.ts";
import { exactPlaces } from "./exact.ts";
import { placeOf, type CheckedPlace } from "./place.ts";
import type { Stretch } from "./stretch.ts";

/**
 * What is to be said of a text. `exact`: its words stand in the archive in this order, typography aside; `altered`: they nearly do;
 * `absent`: they do not; `short`: they do not either, but a few words are no quotation.
 */
export type Judgement =
  | {
      readonly verdict: "exact";
      /** The first place in the archive, then the others. */
      readonly places: readonly [CheckedPlace, ...CheckedPlace[]];
      /** Whether the text leaves something out in between, and says so. */
      readonly hasGaps: boolean;
    }
  | {
      readonly verdict: "altered";
      readonly place: CheckedPlace;
      /** From the first word of the text to its last. */
      readonly difference: readonly Part[];
      readonly likeness: number;
    }
  | { readonly verdict: "absent" | "short" };

/** Fewer words than these are no quotation: they are exact, or too short to judge. */
export const FEWEST_WORDS = 4;

/**
 * When a text is an altered sentence of the archive and not one that merely resembles it. The likeness of letters is at least
 * LEAST_LIKENESS (from 0 to 1), at most MOST_CHANGED words are changed for each word of the text, and at least FEWEST_KEPT words are
 * the archive's. Set on 101 news articles: of 3,600 excerpts with one to three words changed 98 % are found to be altered, of 2,161
 * sentences checked against the articles of others 0.8 %, most of them on the same event in nearly the same words. With 0.40 for
 * MOST_CHANGED it would be 1.3 %; with 4 for FEWEST_KEPT short formulas (« lors de la cérémonie de signature ») pass.
 */
const LEAST_LIKENESS = 0.55;
const MOST_CHANGED = 0.37;
const FEWEST_KEPT = 5;

/** What a text is, given the stretches of the archive that share most with it. */
export function judge(given: Given, stretches: readonly Stretch[]): Judgement {
  const exact = stretches.flatMap((stretch) =>
    exactPlaces(given, stretch).map(({ first, end }) => placeOf(stretch, stretch.words.slice(first, end))),
  );
  const [place, ...others] = inOrder(exact);
  if (place) return { verdict: "exact", places: [place, ...others], hasGaps: false };
  const nearest = nearestOf(given, stretches);
  if (nearest && isWhole(nearest))
    return { verdict: "exact", places: [placeOf(nearest.stretch, nearest.words)], hasGaps: true };
  if (given.words.length < FEWEST_WORDS) return { verdict: "short" };
  if (!nearest || !isNear(nearest, given.words.length)) return { verdict: "absent" };
  return {
    verdict: "altered",
    place: placeOf(nearest.stretch, nearest.words),
    difference: nearest.parts,
    likeness: nearest.likeness,
  };
}

/**
 * How many letters are compared word by word in all, which takes about 40 ms: the more stretches, the shorter the text. What else there
 * is may be no place at all.
 */
const MOST_LETTERS = 12_000;
const MOST_COMPARED = 12;
const FEWEST_COMPARED = 3;

/** The stretch that is most like a text; of several, the one that shares most shingles with it. */
export function nearestOf(given: Given, stretches: readonly Stretch[]): Comparison | null {
  let nearest: Comparison | null = null;
  const fitting = Math.floor(MOST_LETTERS / given.stream.length);
  const most = Math.min(MOST_COMPARED, Math.max(FEWEST_COMPARED, fitting));
  for (const stretch of stretches.slice(0, most)) {
    const comparison = compare(given, stretch);
    if (comparison && comparison.likeness > (nearest?.likeness ?? 0)) nearest = comparison;
  }
  return nearest;
}

function isNear({ likeness, kept, changed }: Comparison, words: number): boolean {
  return likeness >= LEAST_LIKENESS && kept >= FEWEST_KEPT && changed <= MOST_CHANGED * words;
}

function isWhole({ parts }: Comparison): boolean {
  return parts.every(({ kind }) => kind === "kept" || kind === "omitted");
}

/** Each place once, in the order of the archive. */
function inOrder(places: readonly CheckedPlace[]): CheckedPlace[] {
  const distinct = new Map(places.map((place) => [`${place.number} ${place.start}`, place]));
  return [...distinct.values()].sort((a, b) => a.number - b.number || a.start - b.start);
}
