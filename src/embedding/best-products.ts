import {
  ADD,
  ADD_DOUBLES,
  ADD_TWO,
  ADD_VECTORS,
  AND,
  ARE_AT_LEAST,
  BITS,
  DIVIDE_TWO,
  DOUBLES,
  IS_LESS,
  LARGER,
  LARGER_DOUBLE,
  LOW_HALF,
  LOW_WHOLE,
  MULTIPLY,
  MULTIPLY_TWO,
  NO_VECTOR,
  PRODUCTS,
  SHIFT_RIGHT,
  SPREAD,
  SPREAD_DOUBLE,
  SUBTRACT_VECTORS,
  block,
  constant,
  double,
  doubleOf,
  get,
  inTurn,
  leave,
  leaveIf,
  load,
  loadDouble,
  loadFour,
  loadHalf,
  loadVector,
  loop,
  pick,
  set,
  storeDouble,
  storeVector,
  sumsOf,
  when,
  type Code,
  type Routine,
} from "./assembly.ts";
import { TOKEN_AXES, TOKEN_UNIT } from "./token-space.ts";

/** Tokens of a question that are compared at once: a kept one is then read once for all of them. */
export const AT_ONCE = 4;

/** Bytes of a kept token, of a question's token in whole numbers, and of one as it is. */
export const KEPT_BYTES = TOKEN_AXES;
export const WHOLE_BYTES = TOKEN_AXES * 2;
export const EXACT_BYTES = TOKEN_AXES * 8;

/** By how much two products in whole numbers may be in the wrong order: each axis is off by at most ½, times a kept number of at most 128. */
const DOUBT = TOKEN_AXES * 128;

/** Below every sum of a row. */
const LEAST = -(2 ** 31);

/*
 * Where the kept tokens begin; where the ends of their lists stand, and where these end; the question's tokens, in whole numbers and as
 * they are; room for a vector for each token of a list; where the answers go, and how far apart those of two lists lie; which of the
 * question's tokens count, a bit each.
 */
const [ROW, LIST, LISTS_END, WHOLE, EXACT, ROUGH, OUT, STEP, VALID] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const [END, FROM, PLACE, DOUBTFUL, TOKEN, OWN, ANSWER] = [9, 10, 11, 12, 13, 14, 15];
const [MOST, A, B, C, D] = [16, 17, 18, 19, 20];
const VALUES = [21, 22, 23, 24, 25, 26] as const;

const moved = (local: number, bytes: number): Code => [
  ...get(local),
  ...constant(bytes),
  ...ADD,
  ...set(local),
];

/** The numbers of a kept token, of 16 bits each. */
const widened: Code = VALUES.flatMap((values, part) => [...get(ROW), ...loadHalf(part * 8), ...set(values)]);

/** Four sums that add up to the product with one of the question's tokens. */
const product = (token: number): Code =>
  VALUES.flatMap((values, at) =>
    inTurn(
      [...get(values), ...get(WHOLE), ...loadVector(token * WHOLE_BYTES + at * 16), ...PRODUCTS],
      at === 0 ? [] : ADD_VECTORS,
    ),
  );

/** The products with all four of the question's tokens, side by side. */
const products: Code = inTurn(
  [A, B, C, D].flatMap((own, token) => [...product(token), ...set(own)]),
  sumsOf([A, B, C, D]),
);

/** The exact product of the kept token with the question's at `OWN`: added up by fours, then the four sums in their order. */
const exactly: Code = inTurn(
  [...NO_VECTOR, ...set(A), ...NO_VECTOR, ...set(B)],
  ...Array.from({ length: TOKEN_AXES / 4 }, (_, at) =>
    inTurn(
      [...get(ROW), ...loadFour(at * 4), ...LOW_HALF, ...LOW_WHOLE, ...set(C)],
      [...get(C), ...DOUBLES, ...get(OWN), ...loadVector(at * 32), ...MULTIPLY_TWO],
      [...get(A), ...ADD_TWO, ...set(A)],
      [...get(C), ...get(C), ...pick(2, 3, 2, 3), ...DOUBLES, ...get(OWN), ...loadVector(at * 32 + 16)],
      [...MULTIPLY_TWO, ...get(B), ...ADD_TWO, ...set(B)],
    ),
  ),
  [...get(A), ...doubleOf(0), ...get(A), ...doubleOf(1), ...ADD_DOUBLES],
  [...get(B), ...doubleOf(0), ...ADD_DOUBLES, ...get(B), ...doubleOf(1), ...ADD_DOUBLES],
);

/** All products of a list in whole numbers, and the largest of each. */
const roughly = loop(
  widened,
  [...get(PLACE), ...products, ...set(D), ...get(D), ...storeVector(0)],
  [...get(MOST), ...get(D), ...LARGER, ...set(MOST)],
  moved(PLACE, 16),
  moved(ROW, KEPT_BYTES),
  [...get(ROW), ...get(END), ...IS_LESS, ...leaveIf(0)],
);

/** The larger of an answer so far and the exact product, for each of the question's tokens whose bit is set. */
const raised = loop(
  [...get(DOUBTFUL), ...get(TOKEN), ...SHIFT_RIGHT, ...constant(1), ...AND],
  when(
    [...get(EXACT), ...get(TOKEN), ...constant(EXACT_BYTES), ...MULTIPLY, ...ADD, ...set(OWN)],
    [...get(OUT), ...get(TOKEN), ...constant(8), ...MULTIPLY, ...ADD, ...set(ANSWER)],
    [...get(ANSWER), ...get(ANSWER), ...loadDouble(0), ...exactly, ...LARGER_DOUBLE, ...storeDouble(0)],
  ),
  moved(TOKEN, 1),
  [...get(TOKEN), ...constant(AT_ONCE), ...IS_LESS, ...leaveIf(0)],
);

/** The kept tokens that may be the nearest, looked at exactly. */
const doubtful = loop(
  [...get(PLACE), ...loadVector(0), ...get(MOST), ...ARE_AT_LEAST, ...BITS, ...get(VALID), ...AND],
  [...set(DOUBTFUL), ...get(DOUBTFUL)],
  when([...constant(0), ...set(TOKEN)], raised),
  moved(PLACE, 16),
  moved(ROW, KEPT_BYTES),
  [...get(ROW), ...get(END), ...IS_LESS, ...leaveIf(0)],
);

const answers = (code: Code): Code =>
  [0, 16].flatMap((offset) => [...get(OUT), ...code, ...storeVector(offset)]);
const shares: Code = [0, 16].flatMap((offset) =>
  inTurn(
    [...get(OUT), ...get(OUT), ...loadVector(offset)],
    [...double(TOKEN_UNIT), ...SPREAD_DOUBLE, ...DIVIDE_TWO, ...storeVector(offset)],
  ),
);

/**
 * For each list of kept tokens, and each of {@link AT_ONCE} tokens of a question: the highest product, {@link TOKEN_UNIT} being 1 and
 * minus 1 the least. Whole numbers find those that may be the highest; these are looked at exactly.
 */
export const BEST_PRODUCTS: Routine = {
  given: 9,
  own: [
    [7, "i32"],
    [11, "v128"],
  ],
  body: block(
    loop(
      [...get(LIST), ...get(LISTS_END), ...IS_LESS],
      when(
        [...get(LIST), ...load(0), ...set(END)],
        answers([...double(-TOKEN_UNIT), ...SPREAD_DOUBLE]),
        [...get(ROW), ...get(END), ...IS_LESS],
        when(
          [...get(ROW), ...set(FROM), ...get(ROUGH), ...set(PLACE)],
          [...constant(LEAST), ...SPREAD, ...set(MOST)],
          roughly,
          [...get(MOST), ...constant(DOUBT), ...SPREAD, ...SUBTRACT_VECTORS, ...set(MOST)],
          [...get(FROM), ...set(ROW), ...get(ROUGH), ...set(PLACE)],
          doubtful,
        ),
        shares,
        [...get(OUT), ...get(STEP), ...ADD, ...set(OUT)],
        moved(LIST, 4),
        leave(1),
      ),
    ),
  ),
};
