import { FRENCH_MONTHS } from "../time/calendar.ts";
import type { Lexicon } from "./lexicon.ts";
import { FUNCTION_WORDS, isContent, isParticiple, OFTEN, RARE } from "./parts.ts";

/**
 * Whether two parts in lower case can be neighbours in a glued word of `length` letters, `pair` times attested as two words. Without
 * an attested pair only where hardly any French word is made of the two.
 */
export function areNeighbours(
  first: string,
  second: string,
  pair: number,
  length: number,
  lexicon: Lexicon,
): boolean {
  if (first === "a") return second.length > 2 && isParticiple(second, lexicon);
  if (first === "à" || second === "à") return true;
  if (PREFIXES.has(first) || first.endsWith("o")) return pair > RARE;
  if (SUFFIXES.has(second) || isUngrammatical(first, second, lexicon)) return false;
  if (FUNCTION_WORDS.has(first) && FUNCTION_WORDS.has(second)) {
    return length < 6 ? pair > OFTEN : pair > 0 || areFunctionWords(first, second);
  }
  return (pair > 0 || areLikely(first, second, lexicon)) && !isCompound(first, second, lexicon);
}

/** Whether the list writes the two with a hyphen, so that many write them as one: `plateformes`. */
function isCompound(first: string, second: string, lexicon: Lexicon): boolean {
  return ["", "s"].some(
    (end) =>
      second.endsWith(end) && lexicon.isWord(`${first}-${second.slice(0, second.length - end.length)}`),
  );
}

/** Whether two parts cannot stand so: `couleurs|ont` rather than a singular before `sont`, `ce|sont` rather than `ces|ont`. */
export function isUngrammatical(first: string, second: string, lexicon: Lexicon): boolean {
  if (second === "ont") return first === "ces";
  if (second !== "sont") return false;
  return FUNCTION_WORDS.has(first) ? /^(?:il|elle)$/u.test(first) : lexicon.isWord(`${first}s`);
}

/** Whether two function words need not be attested: short ones make too many other words. */
export function areFunctionWords(first: string, second: string): boolean {
  const isLong = first.length > 3 || (first.length > 2 && second.length > 2);
  return isLong && (!DOUBTFUL_LAST.has(second) || (PREPOSITIONS.has(first) && second.length > 1));
}

/** Two parts, at most one of them a function word, that make no other word. */
function areLikely(first: string, second: string, lexicon: Lexicon): boolean {
  if (FUNCTION_WORDS.has(first)) {
    const long = CLEAR_FIRST.has(first) ? 5 : 6;
    return isContent(second, lexicon, long) && (!DOUBTFUL_FIRST.has(first) || isAfterEn(first, second));
  }
  if (FUNCTION_WORDS.has(second)) {
    if (goesBefore(first, second, lexicon)) return true;
    return (
      isContent(first, lexicon) && !DOUBTFUL_LAST.has(second) && !ENDINGS.test(`${first.slice(-1)} ${second}`)
    );
  }
  return [first, second].every(
    (part) => isContent(part, lexicon) && (part.length > 4 || lexicon.frequency(part) >= OFTEN),
  );
}

/** Whether a word of the list that is long enough and a function word make no other word: `loyer|de`, but not `limon|de`. */
export function goesBefore(first: string, second: string, lexicon: Lexicon): boolean {
  const endings = CLEAR_LAST.get(second);
  const isClear = endings !== undefined && !endings.includes(first.at(-1) ?? "");
  return isClear && first.length >= (second === "et" || second === "en" ? 6 : 5) && lexicon.isWord(first);
}

/** A participle, a noun or a month after `en`, which begins verbs as well (`s’ensuivit`). */
function isAfterEn(first: string, second: string): boolean {
  return first === "en" && (/(?:ant|té|tion|ture|nce)s?$/u.test(second) || FRENCH_MONTHS.includes(second));
}

/** Before an unattested neighbour these may be a prefix, a Latin or English one included: they need an attested pair. */
const DOUBTFUL_FIRST = new Set(
  "a y car en il mes non on ou pas si sous sur un par contre entre avant après".split(" "),
);
/** Function words that no other word begins with: even an ending is one of its own after them (`avec|son`). */
const PREPOSITIONS = new Set("avec dans pour depuis selon après".split(" "));
/** Endings of words as well (`-en`, `-on`, `-ou`): after an unattested neighbour they need an attested pair. */
const DOUBTFUL_LAST = new Set(
  "a y ce ces elle elles eux il ils mes ne nos on ont ou où pas plus sa se si son tous".split(" "),
);

/**
 * Function words after a word of five letters or more, with the last letters of such a word after which they are an ending
 * (`limonade`, `chapelle`): at most five of the list's 336,524 forms are made of another of its words and one of these in any
 * other way.
 */
const CLEAR_LAST: ReadonlyMap<string, string> = new Map([
  ...(
    "du un une est par plus pour puis qui sous sur tous tout afin ainsi après aussi avant avec avait " +
    "avaient cela celui comme contre dans depuis deux dont entre était étaient fut lors lorsque notre " +
    "nous ou où parmi pas pendant peut quand quatre lesquels lesquelles auquel duquel sans selon sont " +
    "toute toutes très trois vers votre cette"
  )
    .split(" ")
    .map((word): [string, string] => [word, ""]),
  ["de", "aiun"],
  ["des", "aiun"],
  ["la", "aelou"],
  ["le", "afilou"],
  ["les", "afilou"],
  ["et", "dlnr"],
  ["en", "iém"],
  ["au", "e"],
]);

/** Last letters and function words that together are an ending however long the word is: `régionale`, `promenade`, `régionaux`. */
const ENDINGS = /^(?:[al] l(?:a|es?)|a des?|. aux)$/u;

/** Function words that begin at most ten other forms of the list where one of its words of five letters or more follows. */
const CLEAR_FIRST = new Set(
  (
    "une avec leurs nos aux dans le les cette deux dont depuis était étaient chaque notre votre vos " +
    "sont sera ont très trois leur"
  ).split(" "),
);

/** Parts that make neologisms with the word after them; so does whatever ends in `o`. */
const PREFIXES = new Set(
  (
    "anti arrière aéro avant bien bi cyber contre demi entre extra fil giga haut hyper infra inter " +
    "intra mal maxi méga méta mini mono multi omni para poly porte post pré pro quasi semi simili " +
    "sous super supra sur tech télé trans tri ultra uni vice web garde passe lave tire aide avant " +
    "après outre turbo"
  ).split(" "),
);

/** Endings that are words of the list as well: `déclarativement` is no slip. */
const SUFFIXES = new Set(
  "ment ments âge âges aire aires aient ance elles iste istes isme ères able ables ions iez".split(" "),
);
