import {
  ADD,
  ADD_VECTORS,
  HIGH_HALF,
  IS_AT_LEAST,
  IS_LESS,
  LOW_HALF,
  NO_VECTOR,
  PRODUCTS,
  assembled,
  block,
  constant,
  get,
  laneOf,
  leave,
  leaveIf,
  loadVector,
  loop,
  makeRoom,
  set,
  store,
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
  let rows = 0;
  return {
    load: (parts) => {
      const all = [...parts];
      rows = all.reduce((sum, part) => sum + part.length, 0) / length;
      makeRoom(memory, otherBytes + rows * (length + Int32Array.BYTES_PER_ELEMENT));
      const bytesOf = new Int8Array(memory.buffer);
      let at = otherBytes;
      for (const part of all) {
        bytesOf.set(part, at);
        at += part.length;
      }
    },
    times: (other) => {
      const sums = otherBytes + rows * length;
      new Int16Array(memory.buffer, 0, length).fill(0).set(other);
      multiply(otherBytes, rows * length, length, 0, sums);
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

/** The five numbers that the routine is given, then its own variables. */
const [ROW, END, LENGTH, OTHER, SUM, ROW_END, FACTOR, VALUES, TOTAL] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const MULTIPLYING: Routine = {
  given: 5,
  own: [
    [2, "i32"],
    [2, "v128"],
  ],
  body: [
    [...get(ROW), ...get(END), ...ADD, ...set(END)],
    block(
      loop(
        [...get(ROW), ...get(END), ...IS_AT_LEAST, ...leaveIf(1)],
        [...get(ROW), ...get(LENGTH), ...ADD, ...set(ROW_END)],
        [...get(OTHER), ...set(FACTOR), ...NO_VECTOR, ...set(TOTAL)],
        loop(
          [...get(ROW), ...loadVector(0), ...set(VALUES)],
          [...get(VALUES), ...LOW_HALF, ...get(FACTOR), ...loadVector(0), ...PRODUCTS],
          [...get(VALUES), ...HIGH_HALF, ...get(FACTOR), ...loadVector(16), ...PRODUCTS],
          [...ADD_VECTORS, ...get(TOTAL), ...ADD_VECTORS, ...set(TOTAL)],
          [...get(FACTOR), ...constant(LANES * 2), ...ADD, ...set(FACTOR)],
          [...get(ROW), ...constant(LANES), ...ADD, ...set(ROW)],
          [...get(ROW), ...get(ROW_END), ...IS_LESS, ...leaveIf(0)],
        ),
        [...get(SUM), ...get(TOTAL), ...laneOf(0), ...get(TOTAL), ...laneOf(1), ...ADD],
        [...get(TOTAL), ...laneOf(2), ...ADD, ...get(TOTAL), ...laneOf(3), ...ADD, ...store(0)],
        [...get(SUM), ...constant(4), ...ADD, ...set(SUM)],
        leave(0),
      ),
    ),
  ].flat(),
};
