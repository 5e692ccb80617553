import { createRowProducts, wholeNumbers, type RowProducts } from "../embedding/row-products.ts";
import { TOKEN_AXES, TOKEN_UNIT } from "../embedding/token-space.ts";
import type { QueryTokens } from "./tokens.ts";

/**
 * For each list of tokens kept as whole numbers: for each token of a question the cosine of the nearest in the list; minus 1 where
 * there are none. (ColBERT's late interaction, Khattab and Zaharia 2020, before its sum.)
 */
export function nearestTokens({ directions }: QueryTokens, lists: readonly Int8Array[]): Float64Array[] {
  const count = directions.length / TOKEN_AXES;
  const nearest = lists.map(() => new Float64Array(count).fill(-1));
  if (count === 0) return nearest;
  const products = (shared ??= createRowProducts(TOKEN_AXES));
  products.load(lists);
  const whole = wholeNumbers(directions);
  for (let token = 0; token < count; token++) {
    const start = token * TOKEN_AXES;
    const rough = products.times(whole.subarray(start, start + TOKEN_AXES));
    let row = 0;
    for (const [at, kept] of lists.entries()) {
      const own = nearest[at];
      if (own && kept.length > 0) own[token] = highest({ directions, start, kept, rough, row }) / TOKEN_UNIT;
      row += kept.length / TOKEN_AXES;
    }
  }
  return nearest;
}

/** One memory for all questions: they are measured one after the other, and a new one costs more than what is done in it. */
let shared: RowProducts | undefined;

interface Sought {
  readonly directions: Float64Array;
  /** Where the question's token begins. */
  readonly start: number;
  readonly kept: Int8Array;
  /** The products of the question's token in whole numbers, those with the kept ones from `row` on. */
  readonly rough: Int32Array;
  readonly row: number;
}

/** The highest product of a question's token with kept ones, minus {@link TOKEN_UNIT} at least: exact for those that whole numbers leave in doubt. */
function highest({ directions, start, kept, rough, row }: Sought): number {
  const end = row + kept.length / TOKEN_AXES;
  let place = row;
  let first = rough[row] ?? 0;
  let second = LEAST;
  for (let at = row + 1; at < end; at++) {
    const value = rough[at] ?? 0;
    if (value <= second) continue;
    second = Math.min(first, value);
    if (value <= first) continue;
    first = value;
    place = at;
  }
  let best = product(directions, start, kept, (place - row) * TOKEN_AXES);
  if (first - second > DOUBT) return Math.max(-TOKEN_UNIT, best);
  for (let at = row; at < end; at++) {
    if ((rough[at] ?? 0) >= first - DOUBT)
      best = Math.max(best, product(directions, start, kept, (at - row) * TOKEN_AXES));
  }
  return Math.max(-TOKEN_UNIT, best);
}

/** Below every sum of a row. */
const LEAST = -(2 ** 31);

/** By how much two products in whole numbers may be in the wrong order: each axis is off by at most ½, times a kept number of at most 128. */
const DOUBT = TOKEN_AXES * 128;

/** The sum of products of two tokens; by fours, which takes half of the time. */
function product(directions: Float64Array, start: number, kept: Int8Array, from: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let axis = 0; axis < TOKEN_AXES; axis += 4) {
    a += (directions[start + axis] ?? 0) * (kept[from + axis] ?? 0);
    b += (directions[start + axis + 1] ?? 0) * (kept[from + axis + 1] ?? 0);
    c += (directions[start + axis + 2] ?? 0) * (kept[from + axis + 2] ?? 0);
    d += (directions[start + axis + 3] ?? 0) * (kept[from + axis + 3] ?? 0);
  }
  return a + b + c + d;
}
