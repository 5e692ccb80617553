import type { Lexicon } from "./lexicon.ts";

/** What stands around a glued word and helps to judge it. */
export interface Surroundings {
  /** The word after it, across white space; empty where there is none. */
  readonly next: string;
  /** Whether an apostrophe and a vowel follow, so that its last part is an elided one (`etd’information`). */
  readonly isElided: boolean;
  /** Whether it begins a sentence, where `Laprovince` is likelier than a surname such as `Lafontaine`. */
  readonly startsSentence: boolean;
}

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
/** Occurrences up to which a word not in the list is taken for a slip (a caption and its article repeat one). */
const RARE = 2;
/** Occurrences from which a word of three letters counts as a part: the list knows many that nobody writes. */
const OFTEN = 5;

/** Function words that may be a part. Short words of the list (`es`, `ive`, `ria`) are no evidence. */
const FUNCTION_WORDS = new Set(
  (
    "à a y au ce de du en et il la le ne on ou où sa se si un aux car ces des dès est les leur leurs lui mes nos " +
    "par pas plus pour puis que qui ses son sous sur tous tout une vos afin ainsi alors après aussi avant avec avait " +
    "avaient cela celle celles celui cet cette ceux chaque chez comme contre dans depuis deux dont elle elles entre " +
    "était étaient été être eux font fut ils lors lorsque mais même non notre nous ont par parmi pendant peut quand quatre " +
    "quel quelle quelles quels lesquels lesquelles auquel duquel sans sera seront selon sont toute toutes très trois vers votre vous"
  ).split(" "),
);

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

const ELIDED = new Set("c d j l m n s t qu jusqu lorsqu puisqu".split(" "));
/** Elided words that look like two. */
const ELIDED_WHOLE = new Set("jusqu lorsqu puisqu quoiqu presqu quelqu aujourd entr prud grand".split(" "));

function isLeftWhole(word: string, lexicon: Lexicon, around: Surroundings): boolean {
  const lower = word.toLowerCase();
  if (lower !== word && word.toUpperCase() === word) return true;
  if (around.isElided) return ELIDED.has(lower) || ELIDED_WHOLE.has(lower);
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

interface Judge {
  isPart(part: string, end: number): boolean;
  /** Whether two parts can be neighbours, `pair` times attested; `end` is where the second one ends in the word. */
  isBoundary(first: string, second: string, pair: number, end: number): boolean;
  /** Whether several parts together are one word: `au` and `tour` are not apart in `échangentautour`. */
  isWhole(parts: string, end: number): boolean;
}

function createJudge(word: string, lexicon: Lexicon, around: Surroundings): Judge {
  const isElided = (end: number) => around.isElided && end === word.length;
  return {
    isPart: (part, end) => {
      if (isElided(end)) return ELIDED.has(part) || ELIDED_WHOLE.has(part);
      return FUNCTION_WORDS.has(part) || (isCapital(part) ? isNameLike(part) : isListed(part, lexicon));
    },
    isBoundary: (first, second, pair, end) => {
      if (isElided(end)) return pair > 0 || FUNCTION_WORDS.has(first) || isContent(first, lexicon);
      if (isCapital(second)) return isBeforeName(first, second, pair, lexicon.frequency(word), lexicon);
      if (isCapital(first)) return isAfterName(first, second, lexicon.frequency(word), lexicon, around);
      if (second === "a" && end === word.length) return pair > 0 && isParticiple(around.next, lexicon);
      return areNeighbours(first, second, pair, word.length, lexicon);
    },
    isWhole: (parts, end) => (isElided(end) ? ELIDED_WHOLE.has(parts) : lexicon.isWord(parts)),
  };
}

/** A part in lower case that is no function word. */
function isListed(part: string, lexicon: Lexicon): boolean {
  if (part.length < 3 || part !== part.toLowerCase()) return false;
  if (part.length > 3 && lexicon.isWord(part)) return true;
  return lexicon.frequency(part) >= OFTEN;
}

/** Whether it is a French word beyond doubt: long, or written elsewhere in the archive. */
function isContent(part: string, lexicon: Lexicon, long = 8): boolean {
  if (part.length < 4 || !lexicon.isWord(part)) return false;
  return part.length >= long || lexicon.frequency(part) > 0;
}

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
  const isFirstFunction = FUNCTION_WORDS.has(first);
  const isSecondFunction = FUNCTION_WORDS.has(second);
  if (isFirstFunction && isSecondFunction) {
    const isLong = first.length > 3 || (first.length > 2 && second.length > 2);
    return length < 6 ? pair > OFTEN : pair > 0 || (isLong && !DOUBTFUL_LAST.has(second));
  }
  if (pair > 0) return true;
  if (isFirstFunction)
    return isContent(second, lexicon, 6) && (!DOUBTFUL_FIRST.has(first) || isAfterEn(first, second));
  if (isSecondFunction) return isContent(first, lexicon) && !DOUBTFUL_LAST.has(second);
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

function isCapital(part: string): boolean {
  return /^\p{Lu}/u.test(part);
}

/** A capital and lower-case letters, or an acronym; not the whole of `ChiMinh`. */
function isNameLike(part: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}]*$|^\p{Lu}{3,}$/u.test(part) && part.length > 1;
}

/** Whether a word can follow the auxiliary `a`: `déclaré`, `été`, `eu`, or an adverb between. */
function isParticiple(word: string, lexicon: Lexicon): boolean {
  return /(?:é|i|u|is|it|ert|aint|ment)$/u.test(word) && lexicon.isWord(word);
}
