import {
  ADD,
  ADD_VECTORS,
  IS_AT_LEAST,
  IS_LESS,
  NO_VECTOR,
  PRODUCTS,
  assembled,
  block,
  constant,
  get,
  inTurn,
  leave,
  leaveIf,
  loadHalf,
  loadVector,
  loop,
  makeRoom,
  set,
  storeVector,
  sumsOf,
  type Routine,
} from "./assembly.ts";

/** Many rows of small whole numbers, and their products with one more row. */
export interface RowProducts {
  /** Takes rows of `length` numbers each, in the place of those before; parts that follow each other make one list of rows. */
  load(parts: Iterable<Int8Array>): void;
  /**
   * For each row the sum of its products with the numbers of `other`, exact, where it fits into 32 bits; to be read before the next
   * call. `other` may be shorter than a row: what is missing counts as 0.
   */
  times(other: Int16Array): Int32Array;
}

/** Rows of so many numbers: a multiple of {@link LANES}. Throws where this processor has no vector instructions that WebAssembly knows. */
export function createRowProducts(length: number): RowProducts {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const multiply = assembled(MULTIPLYING, memory);
  const otherBytes = length * Int16Array.BYTES_PER_ELEMENT;
  let [rows, filled] = [0, 0];
  return {
    load: (parts) => {
      const all = [...parts];
      rows = all.reduce((sum, part) => sum + part.length, 0) / length;
      // The last rows are multiplied together with what follows them, whatever that is.
      filled = Math.ceil(rows / TOGETHER) * TOGETHER;
      makeRoom(memory, otherBytes + filled * (length + Int32Array.BYTES_PER_ELEMENT));
      const bytesOf = new Int8Array(memory.buffer);
      let at = otherBytes;
      for (const part of all) {
        bytesOf.set(part, at);
        at += part.length;
      }
    },
    times: (other) => {
      const sums = otherBytes + filled * length;
      new Int16Array(memory.buffer, 0, length).fill(0).set(other);
      multiply(otherBytes, filled * length, length, 0, sums);
      return new Int32Array(memory.buffer, sums, rows);
    },
  };
}

/** Numbers as whole ones, `scale` times as large: none may be over {@link LARGEST_WHOLE}. Each is off by ½ at most. */
export function wholeNumbers(values: ArrayLike<number>, scale = LARGEST_WHOLE): Int16Array {
  const whole = new Int16Array(values.length);
  for (let at = 0; at < values.length; at++) whole[at] = Math.round((values[at] ?? 0) * scale);
  return whole;
}

/** The largest number of 16 bits. */
export const LARGEST_WHOLE = 32_767;

/** How many numbers of a row are multiplied at once. */
export const LANES = 16;

/** Rows that are multiplied side by side: what they are multiplied with is loaded once for all of them. */
const TOGETHER = 4;
const four = [0, 1, 2, 3] as const;

/** The five numbers that the routine is given, then its own variables; each row of four has a place and a vector of sums. */
const [ROW, END, LENGTH, OTHER, SUM, ROW_END, FACTOR, LOW, HIGH] = [0, 1, 2, 3, 4, 5, 6, 10, 11];
const PLACES = [ROW, 7, 8, 9] as const;
const TOTALS = [12, 13, 14, 15] as const;

/** Given the first row, the bytes of all rows, which are a multiple of TOGETHER, those of one, where the other row is, and where sums go. */
const MULTIPLYING: Routine = {
  given: 5,
  own: [
    [5, "i32"],
    [6, "v128"],
  ],
  body: [
    [...get(ROW), ...get(END), ...ADD, ...set(END)],
    block(
      loop(
        [...get(ROW), ...get(END), ...IS_AT_LEAST, ...leaveIf(1)],
        [...get(ROW), ...get(LENGTH), ...ADD, ...set(ROW_END)],
        ...four
          .slice(1)
          .map((at) => [...get(PLACES[at - 1] ?? ROW), ...get(LENGTH), ...ADD, ...set(PLACES[at])]),
        ...TOTALS.map((total) => [...NO_VECTOR, ...set(total)]),
        [...get(OTHER), ...set(FACTOR)],
        loop(
          [...get(FACTOR), ...loadVector(0), ...set(LOW), ...get(FACTOR), ...loadVector(16), ...set(HIGH)],
          ...four.map((at) =>
            inTurn(
              [...get(PLACES[at]), ...loadHalf(0), ...get(LOW), ...PRODUCTS],
              [...get(PLACES[at]), ...loadHalf(8), ...get(HIGH), ...PRODUCTS],
              [...ADD_VECTORS, ...get(TOTALS[at]), ...ADD_VECTORS, ...set(TOTALS[at])],
              [...get(PLACES[at]), ...constant(LANES), ...ADD, ...set(PLACES[at])],
            ),
          ),
          [...get(FACTOR), ...constant(LANES * 2), ...ADD, ...set(FACTOR)],
          [...get(ROW), ...get(ROW_END), ...IS_LESS, ...leaveIf(0)],
        ),
        [...get(SUM), ...sumsOf(TOTALS), ...storeVector(0)],
        [...get(SUM), ...constant(LANES), ...ADD, ...set(SUM)],
        [...get(PLACES[3]), ...set(ROW), ...leave(0)],
      ),
    ),
  ].flat(),
};
