import snowball from "snowball-stemmers";
import { fold } from "../folding.ts";

/**
 * The stem under which the forms of a French word are indexed: Snowball's French stemmer over the folded word, without
 * the final e and s that missing accents leave behind, so that `jumelées`, `jumelés` and `jumelees` meet. Words of three letters or
 * less, and words with a digit, are their own stems.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stemmed = stemOf(fold(word));
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, stemmed);
  return stemmed;
}

function stemOf(folded: string): string {
  if (folded.length <= 3 || /\p{N}/u.test(folded)) return folded;
  return french.stem(folded).replace(/(?<=\p{L}{3})[es]+$/u, "");
}

/** Distinct words, as written, kept with their stems: the vocabulary of some thousand articles, about 5 MB. */
const CACHE_SIZE = 50_000;
const french = snowball.newStemmer("french");
const cache = new Map<string, string>();
