import { fold } from "../folding.ts";
import type { Lexicon } from "./lexicon.ts";

/**
 * Whether letters may be a part of a glued word: a function word, a name, or a French word that is long enough or often enough
 * written to be meant. Elided parts are judged apart.
 */
export function isPart(part: string, lexicon: Lexicon): boolean {
  return FUNCTION_WORDS.has(part) || (isCapital(part) ? isNameLike(part) : isListed(part, lexicon));
}

/** Occurrences up to which a word not in the list is taken for a slip (a caption and its article repeat one). */
export const RARE = 2;
/** Occurrences from which a word of three letters counts as a part: the list knows many that nobody writes. */
export const OFTEN = 5;

/** Function words that may be a part. Short words of the list (`es`, `ive`, `ria`) are no evidence. */
export const FUNCTION_WORDS = new Set(
  (
    "à a y au ce de du en et il la le ne on ou où sa se si un aux car ces des dès est les leur leurs " +
    "lui mes nos par pas plus pour puis que qui ses son sous sur tous tout une vos afin ainsi alors " +
    "après aussi avant avec avait avaient cela celle celles celui cet cette ceux chaque chez comme " +
    "contre dans depuis deux dont elle elles entre était étaient été être eux font fut ils lors " +
    "lorsque mais même non notre nous ont par parmi pendant peut quand quatre quel quelle quelles " +
    "quels lesquels lesquelles auquel duquel sans sera seront selon sont toute toutes très trois " +
    "vers votre vous"
  ).split(" "),
);

/** Whether letters stand before an apostrophe as a word of their own. */
export function isElision(part: string): boolean {
  return ELIDED.has(part) || isWholeElision(part);
}

/** Whether they do and look like two words: `jusqu`. */
export function isWholeElision(part: string): boolean {
  return ELIDED_WHOLE.has(part);
}

const ELIDED = new Set("c d j l m n s t qu jusqu lorsqu puisqu".split(" "));
const ELIDED_WHOLE = new Set("jusqu lorsqu puisqu quoiqu presqu quelqu aujourd entr prud grand".split(" "));

/** A part in lower case that is no function word. */
function isListed(part: string, lexicon: Lexicon): boolean {
  if (part.length < 3 || part !== part.toLowerCase()) return false;
  if (part.length > 3 && lexicon.isWord(part)) return true;
  return lexicon.frequency(part) >= OFTEN;
}

/** Whether a part is a French word beyond doubt: long, or written elsewhere in the archive. */
export function isContent(part: string, lexicon: Lexicon, long = 8): boolean {
  if (part.length < 4 || !lexicon.isWord(part)) return false;
  return part.length >= long || lexicon.frequency(part) > 0;
}

/** Whether a part begins with a capital letter, as names do. */
export function isCapital(part: string): boolean {
  return /^\p{Lu}/u.test(part);
}

/** Whether a word can be one syllable of a Vietnamese name, with its marks or without. */
export function isVietnamese(word: string): boolean {
  return word.length < 8 && SYLLABLE.test(fold(word));
}

const SYLLABLE = /^(?:ngh?|nh|ch|gh?|gi|kh?|ph?|qu|th?|tr|[bcdhlmrsvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

/** A capital and lower-case letters, or an acronym; not the whole of `ChiMinh`. */
function isNameLike(part: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}]*$|^\p{Lu}{3,}$/u.test(part) && part.length > 1;
}

/** Whether a word can follow the auxiliary `a`: `déclaré`, `été`, `eu`, or an adverb between. */
export function isParticiple(word: string, lexicon: Lexicon): boolean {
  return /(?:é|i|u|is|it|ert|aint|ment)$/u.test(word) && lexicon.isWord(word);
}
