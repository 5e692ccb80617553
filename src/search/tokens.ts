import { TOKEN_AXES, type QuestionTokens } from "../embedding/token-space.ts";
import { withoutAskingPhrases } from "../language/asking-phrases.ts";
import { findNames } from "../language/names.ts";
import { overlaps, sliceOf, type Span } from "../language/span.ts";
import { questionTerms } from "../language/terms/terms.ts";

/** The telling tokens of a question: those of names apart from the others, since an article's title often names what its sentences tell of. */
export interface QueryTokens {
  /** {@link TOKEN_AXES} numbers a token. */
  readonly directions: Float64Array;
  /** For each token its share of all names, and of all other words: each adds up to 1, or to 0 where the question has none. */
  readonly names: Float64Array;
  readonly words: Float64Array;
  /** The word of the question, between white space, that each is part of; of no length where that is not known. */
  readonly places: readonly Span[];
}

/** The tokens of a question of which none is known. */
export const NO_TOKENS: QueryTokens = {
  directions: new Float64Array(),
  names: new Float64Array(),
  words: new Float64Array(),
  places: [],
};

/** The tokens of a question that say something, each counted with the names or with the other words. */
export function queryTokens(question: string, tokens: QuestionTokens | undefined): QueryTokens {
  if (!tokens) return NO_TOKENS;
  const { directions, weights, places } = tokens;
  // The capital of a first word tells nothing.
  const names = findNames(question).filter(
    ({ start, end }) => start > 0 || question.slice(start, end).includes(" "),
  );
  const told = withoutAskingPhrases(question);
  const isAsking = (place: Span | undefined) => place !== undefined && sliceOf(told, place).trim() === "";
  const telling = [...weights.keys()].filter(
    (at) =>
      (weights[at] ?? 0) > 0 &&
      (at + 1) * TOKEN_AXES <= directions.length &&
      !isAsking(places[at] ?? undefined),
  );
  const isName = telling.map((at) => names.some((name) => places[at] && overlaps(name, places[at])));
  const weigh = (wanted: boolean) =>
    shared(telling.map((at, place) => (isName[place] === wanted ? (weights[at] ?? 0) : 0)));
  const own = new Float64Array(telling.length * TOKEN_AXES);
  for (const [place, at] of telling.entries())
    own.set(directions.subarray(at * TOKEN_AXES, (at + 1) * TOKEN_AXES), place * TOKEN_AXES);
  const others = names.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    question,
  );
  return {
    directions: own,
    places: telling.map((at) => places[at] ?? NOWHERE),
    names: weigh(true),
    // « Qui est Park Won Soon »: what only asks is no other word.
    words: questionTerms(others).length > 0 ? weigh(false) : new Float64Array(telling.length),
  };
}

const NOWHERE: Span = { start: 0, end: 0 };

function shared(weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return Float64Array.from(weights, (weight) => weight / total);
}

/** Puts into a list what is better in another, token by token. Gives the list. */
export function raise(best: Float64Array, other: Float64Array): Float64Array {
  for (let at = 0; at < best.length; at++) {
    const value = other[at] ?? -Infinity;
    if (value > (best[at] ?? 0)) best[at] = value;
  }
  return best;
}
