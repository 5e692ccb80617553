/** The part of `snowball-stemmers` 0.6 that is used: it ships no types of its own. */
declare module "snowball-stemmers" {
  interface Stemmer {
    stem(word: string): string;
  }
  const snowball: { newStemmer(language: string): Stemmer };
  export default snowball;
}
