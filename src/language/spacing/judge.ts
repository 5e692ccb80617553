import type { Lexicon } from "./lexicon.ts";
import {
  FUNCTION_WORDS,
  isCapital,
  isContent,
  isElision,
  isPart,
  isParticiple,
  isWholeElision,
  OFTEN,
  RARE,
} from "./parts.ts";
import type { Surroundings } from "./surroundings.ts";

/** What may be a part of one glued word, and which parts may be neighbours in it. */
export interface Judge {
  isPart(part: string, end: number): boolean;
  /** Whether two parts can be neighbours, `pair` times attested; `end` is where the second one ends in the word. */
  isBoundary(first: string, second: string, pair: number, end: number): boolean;
  /** Whether several parts together are one word: `au` and `tour` are not apart in `échangentautour`. */
  isWhole(parts: string, end: number): boolean;
}

/** The judge of a word: cautious, since most words that look glued are names or neologisms. */
export function createJudge(word: string, lexicon: Lexicon, around: Surroundings): Judge {
  const isElided = (end: number) => around.isElided && end === word.length;
  return {
    isPart: (part, end) => (isElided(end) ? isElision(part) : isPart(part, lexicon)),
    isBoundary: (first, second, pair, end) => {
      if (isElided(end)) return pair > 0 || FUNCTION_WORDS.has(first) || isContent(first, lexicon);
      if (isCapital(second)) return isBeforeName(first, second, pair, lexicon.frequency(word), lexicon);
      if (isCapital(first)) return isAfterName(first, second, lexicon.frequency(word), lexicon, around);
      if (second === "a" && end === word.length) return pair > 0 && isParticiple(around.next, lexicon);
      return areNeighbours(first, second, pair, word.length, lexicon);
    },
    isWhole: (parts, end) => (isElided(end) ? isWholeElision(parts) : lexicon.isWord(parts)),
  };
}

/** Before an unattested neighbour these may be a prefix, a Latin or English one included: they need an attested pair. */
const DOUBTFUL_FIRST = new Set(
  "a y car en il mes ne non on ou où pas plus puis si sous sur par tout un contre entre avant après même".split(
    " ",
  ),
);
/** Endings of words as well (`-en`, `-on`, `-ou`): after an unattested neighbour they need an attested pair. */
const DOUBTFUL_LAST = new Set(
  "a y ce ces elle elles eux il ils mes ne nos on ont ou où pas plus sa se si son tous".split(" "),
);

/** Parts that make neologisms with the word after them; so does whatever ends in `o`. */
const PREFIXES = new Set(
  (
    "anti arrière aéro avant bien bi cyber contre demi entre extra fil giga haut hyper infra inter intra mal maxi méga " +
    "méta mini mono multi omni para poly porte post pré pro quasi semi simili sous super supra sur tech télé trans " +
    "tri ultra uni vice web garde passe lave tire aide avant après outre turbo"
  ).split(" "),
);

/** Endings that are words of the list as well: `déclarativement` is no slip. */
const SUFFIXES = new Set(
  "ment ments âge âges aire aires aient ance elles iste istes isme ères able ables ions iez".split(" "),
);

function areNeighbours(
  first: string,
  second: string,
  pair: number,
  length: number,
  lexicon: Lexicon,
): boolean {
  if (first === "a") return second.length > 2 && isParticiple(second, lexicon);
  if (first === "à" || second === "à") return true;
  if (PREFIXES.has(first) || first.endsWith("o")) return pair > RARE;
  if (SUFFIXES.has(second)) return false;
  if (FUNCTION_WORDS.has(first) && FUNCTION_WORDS.has(second)) {
    return length < 6 ? pair > OFTEN : pair > 0 || areFunctionWords(first, second);
  }
  return pair > 0 || areLikely(first, second, lexicon);
}

/** Two function words that no archive has to attest: short ones make too many other words. */
function areFunctionWords(first: string, second: string): boolean {
  const isLong = first.length > 3 || (first.length > 2 && second.length > 2);
  return isLong && !DOUBTFUL_LAST.has(second);
}

/** Two parts, at most one of them a function word, that make no other word. */
function areLikely(first: string, second: string, lexicon: Lexicon): boolean {
  if (FUNCTION_WORDS.has(first))
    return isContent(second, lexicon, 6) && (!DOUBTFUL_FIRST.has(first) || isAfterEn(first, second));
  if (FUNCTION_WORDS.has(second)) return isContent(first, lexicon) && !DOUBTFUL_LAST.has(second);
  return [first, second].every(
    (part) => isContent(part, lexicon) && (part.length > 4 || lexicon.frequency(part) >= OFTEN),
  );
}

/** A participle or a noun after `en`, which begins verbs as well (`s’ensuivit`). */
function isAfterEn(first: string, second: string): boolean {
  return first === "en" && /(?:ant|té|tion|ture|nce)s?$/u.test(second);
}

/** `deHanoi`, `provinceQuang`: any name after a function word; after others it must be attested, as `ChiMinh` must. */
function isBeforeName(first: string, second: string, pair: number, count: number, lexicon: Lexicon): boolean {
  if (isCapital(first)) return pair > 0 && pair >= count;
  if (FUNCTION_WORDS.has(first)) return first.length > 1 || pair > 0 || first === "à";
  return (
    pair > 0 || (isContent(first, lexicon) && (lexicon.isName(second) || lexicon.frequency(first) >= OFTEN))
  );
}

/** `Laosa eu`, `Selonle`, `Laprovince`: one side is a function word, and the pair outweighs such names as `Lafontaine`. */
function isAfterName(
  first: string,
  second: string,
  count: number,
  lexicon: Lexicon,
  around: Surroundings,
): boolean {
  const lower = first.toLowerCase();
  const pair = lexicon.pairFrequency(first, second);
  if (second === "a") return first.length > 3 && lexicon.isName(first) && /(?:^eu|é)$/u.test(around.next);
  if (FUNCTION_WORDS.has(lower)) {
    if (!around.startsSentence || isCapital(around.next)) return false;
    const isPlain =
      first.length > 2 && count <= RARE && (FUNCTION_WORDS.has(second) || isContent(second, lexicon));
    return isPlain || Math.max(pair, lexicon.pairFrequency(lower, second)) >= Math.max(1, 2 * count);
  }
  const isAttested = pair >= Math.max(1, 2 * count);
  return (
    isAttested && first.length > 3 && second !== "se" && (FUNCTION_WORDS.has(second) || lexicon.isWord(lower))
  );
}
