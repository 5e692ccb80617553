import type { Lexicon } from "./lexicon.ts";
import { areFunctionWords, goesBefore, isUngrammatical } from "./neighbours.ts";
import { FUNCTION_WORDS, isCapital, isContent, isVietnamese, OFTEN, RARE } from "./parts.ts";
import type { Surroundings } from "./surroundings.ts";

/** Where a word may be two: its parts, how often the archive writes the two apart, and how often as one. */
export interface Seam {
  readonly first: string;
  readonly second: string;
  readonly pair: number;
  readonly count: number;
}

/**
 * Whether a name can begin within a glued word: any after a function word (`deHanoi`), after others one that is attested there
 * (`provinceQuang`, `ChiMinh`), or a syllable of a Vietnamese name (`Hoàng ViêtTrung`).
 */
export function isBeforeCapital(
  { first, second, pair, count }: Seam,
  lexicon: Lexicon,
  around: Surroundings,
): boolean {
  if (isCapital(first)) return (pair > 0 && pair >= count) || isInName(first, second, lexicon, around);
  if (FUNCTION_WORDS.has(first)) return first.length > 1 || pair > 0 || first === "à";
  return (
    pair > 0 ||
    (isContent(first, lexicon) &&
      (lexicon.isName(second) ||
        lexicon.frequency(first) >= OFTEN ||
        (first.length >= 6 && second.length >= 3)))
  );
}

/** Whether both are syllables that the archive knows as names, in a name whose other parts are syllables too. */
function isInName(first: string, second: string, lexicon: Lexicon, around: Surroundings): boolean {
  const isKnown = [first, second].every((part) => isVietnamese(part) && lexicon.isName(part));
  return isKnown && [around.previous, around.next].some((part) => isCapital(part) && isVietnamese(part));
}

/**
 * Whether a word in lower case can begin within a glued word after a capitalised one (`Laosa eu`, `Selonle`, `Laprovince`,
 * `Conseilde`): only where no name is made so, or the pair outweighs such names as `Lafontaine`.
 */
export function isAfterCapital(seam: Seam, lexicon: Lexicon, around: Surroundings): boolean {
  const { first, second, count } = seam;
  if (second === "a") return first.length > 3 && lexicon.isName(first) && /(?:^eu|é)$/u.test(around.next);
  if (FUNCTION_WORDS.has(first.toLowerCase())) return isOpening(seam, lexicon, around);
  const isKnown = FUNCTION_WORDS.has(second) || lexicon.isWord(first.toLowerCase());
  const isAttested = lexicon.pairFrequency(first, second) >= Math.max(1, 2 * count);
  if (isAttested && isKnown && first.length > 3 && second !== "se") return true;
  return count < 2 && AFTER_NAMES.has(second) && isNamed(seam, lexicon, around);
}

/** Whether a function word opens a sentence before another word. */
function isOpening({ first, second, count }: Seam, lexicon: Lexicon, around: Surroundings): boolean {
  const lower = first.toLowerCase();
  if (!around.startsSentence || isCapital(around.next) || isUngrammatical(lower, second, lexicon))
    return false;
  const isFunction = FUNCTION_WORDS.has(second);
  if (isFunction && first.length + second.length < SHORTEST_OPENING) return false;
  const isClear = isFunction ? areFunctionWords(lower, second) : opens(first, second, lexicon);
  const pair = Math.max(lexicon.pairFrequency(first, second), lexicon.pairFrequency(lower, second));
  return (isClear && count <= RARE) || pair >= Math.max(1, 2 * count);
}

/** Two function words at a sentence's start that have fewer letters are as likely a name: `Carla`, `Messi`, `Ilse`. */
const SHORTEST_OPENING = 6;

/** A function word and a word of the list; of those with two letters few begin no name (`Autriche`, `Lemoine`). */
function opens(first: string, second: string, lexicon: Lexicon): boolean {
  if (first.length > 2) return isContent(second, lexicon);
  return /^(?:Ce|Il|On)$/u.test(first) && isContent(second, lexicon, 6);
}

/** Whether the first part is a word of the list with a capital, or a name that the archive knows. */
function isNamed({ first, second }: Seam, lexicon: Lexicon, around: Surroundings): boolean {
  const isName = lexicon.isName(first);
  if ((around.startsSentence || isName) && goesBefore(first.toLowerCase(), second, lexicon)) return true;
  return isName && first.length > (/^des?$/u.test(second) ? 5 : 3);
}

/** Function words that end no name: `Conseil|de`, `Afrique|des`; but `Cotonou`, `Michelet`, `Danielle`. */
const AFTER_NAMES = new Set(
  (
    "de des du dans sur pour par avec sans sont dont ont qui depuis contre entre lors avait avaient " +
    "était étaient sera selon"
  ).split(" "),
);
