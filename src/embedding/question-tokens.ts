import type { Span } from "../language/span.ts";
import type { Reading, Token } from "./session.ts";
import { directionsOf, type QuestionTokens } from "./token-space.ts";

/** The tokens of a question, each with the word that it is part of. */
export function questionTokens(
  question: string,
  { states, width, ids }: Reading,
  tokenOf: (id: number) => Token,
): QuestionTokens {
  const tokens = ids.map(tokenOf);
  return {
    directions: directionsOf(states, width),
    weights: Float64Array.from(tokens, ({ text, rarity }) => (/[\p{L}\p{N}]/u.test(text) ? rarity : 0)),
    places: placesOf(question, tokens),
  };
}

/**
 * The word, between white space, of each token: the first of a word begins with the mark that SentencePiece writes for a space.
 * Where the tokenizer writes no such marks, or not one a word, no token has a place.
 */
function placesOf(question: string, tokens: readonly Token[]): Span[] {
  const words = [...question.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    return { start: index, end: index + word.length };
  });
  let word = -1;
  const numbers = tokens.map(({ text }) => (text.startsWith("▁") ? ++word : word));
  const isAligned = word === words.length - 1;
  return numbers.map((number) => (isAligned ? words[number] : undefined) ?? NOWHERE);
}

const NOWHERE: Span = { start: 0, end: 0 };
