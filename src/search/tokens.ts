import { TOKEN_AXES, TOKEN_UNIT, type QuestionTokens } from "../embedding/token-space.ts";
import { findNames } from "../language/names.ts";
import { overlaps } from "../language/span.ts";

/** The telling tokens of a question: those of names apart from the others, since an article's title often names what its sentences tell of. */
export interface QueryTokens {
  /** {@link TOKEN_AXES} numbers a token. */
  readonly directions: Float64Array;
  /** For each token its share of all names, and of all other words: each adds up to 1, or to 0 where the question has none. */
  readonly names: Float64Array;
  readonly words: Float64Array;
}

/** The tokens of a question of which none is known. */
export const NO_TOKENS: QueryTokens = {
  directions: new Float64Array(),
  names: new Float64Array(),
  words: new Float64Array(),
};

/** The tokens of a question that say something, each counted with the names or with the other words. */
export function queryTokens(question: string, tokens: QuestionTokens | undefined): QueryTokens {
  if (!tokens) return NO_TOKENS;
  const { directions, weights, places } = tokens;
  // The capital of a first word tells nothing.
  const names = findNames(question).filter(
    ({ start, end }) => start > 0 || question.slice(start, end).includes(" "),
  );
  const telling = [...weights.keys()].filter(
    (at) => (weights[at] ?? 0) > 0 && (at + 1) * TOKEN_AXES <= directions.length,
  );
  const isName = telling.map((at) => names.some((name) => places[at] && overlaps(name, places[at])));
  const weigh = (wanted: boolean) =>
    shared(telling.map((at, place) => (isName[place] === wanted ? (weights[at] ?? 0) : 0)));
  return {
    directions: Float64Array.from(
      telling.flatMap((at) => [...directions.subarray(at * TOKEN_AXES, (at + 1) * TOKEN_AXES)]),
    ),
    names: weigh(true),
    words: weigh(false),
  };
}

function shared(weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return Float64Array.from(weights, (weight) => weight / total);
}

/**
 * For each token of a question the cosine of the nearest among tokens kept as whole numbers; minus 1 where there are none.
 * (ColBERT's late interaction, Khattab and Zaharia 2020, before its sum.)
 */
export function nearestTokens({ directions }: QueryTokens, kept: Int8Array): Float64Array {
  const nearest = new Float64Array(directions.length / TOKEN_AXES).fill(-TOKEN_UNIT);
  const token = new Float64Array(TOKEN_AXES);
  for (let from = 0; from < kept.length; from += TOKEN_AXES) {
    for (let axis = 0; axis < TOKEN_AXES; axis++) token[axis] = kept[from + axis] ?? 0;
    for (let at = 0; at < nearest.length; at++) {
      const sum = product(directions, at * TOKEN_AXES, token);
      if (sum > (nearest[at] ?? 0)) nearest[at] = sum;
    }
  }
  return nearest.map((sum) => sum / TOKEN_UNIT);
}

/** The sum of products of a token with a question's, which begins at `start`; by fours, which takes half of the time. */
function product(directions: Float64Array, start: number, token: Float64Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let axis = 0; axis < TOKEN_AXES; axis += 4) {
    a += (directions[start + axis] ?? 0) * (token[axis] ?? 0);
    b += (directions[start + axis + 1] ?? 0) * (token[axis + 1] ?? 0);
    c += (directions[start + axis + 2] ?? 0) * (token[axis + 2] ?? 0);
    d += (directions[start + axis + 3] ?? 0) * (token[axis + 3] ?? 0);
  }
  return a + b + c + d;
}

/** Puts into a list what is better in another, token by token. Gives the list. */
export function raise(best: Float64Array, other: Float64Array): Float64Array {
  for (let at = 0; at < best.length; at++) {
    const value = other[at] ?? -Infinity;
    if (value > (best[at] ?? 0)) best[at] = value;
  }
  return best;
}
