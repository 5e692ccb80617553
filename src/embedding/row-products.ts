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
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(MODULE), { here: { memory } });
  // The one function that the module below exports, with its five numbers.
  const multiply = exports["multiply"] as (...places: number[]) => void;
  const otherBytes = length * Int16Array.BYTES_PER_ELEMENT;
  let rows = 0;
  return {
    load: (parts) => {
      const all = [...parts];
      rows = all.reduce((sum, part) => sum + part.length, 0) / length;
      const bytes = otherBytes + rows * (length + Int32Array.BYTES_PER_ELEMENT);
      const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
      if (missing > 0) memory.grow(missing);
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

/** What a WebAssembly memory grows by, in bytes. */
const PAGE = 65_536;

/*
 * The loop below is the program's hottest, and JavaScript has no vector instructions: in WebAssembly it takes a tenth of the time. It
 * is written in the instructions of the WebAssembly specification 2.0, by their names.
 */
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const constant = (value: number) => [0x41, value];
const loop = (...body: number[][]) => [0x03, 0x40, ...body.flat(), 0x0b];
const block = (...body: number[][]) => [0x02, 0x40, ...body.flat(), 0x0b];
const leave = (depth: number) => [0x0c, depth];
const leaveIf = (depth: number) => [0x0d, depth];
const ADD = [0x6a];
const IS_LESS = [0x49];
const IS_AT_LEAST = [0x4f];
const STORE = [0x36, 2, 0];
const loadVector = (offset: number) => [0xfd, 0x00, 0, offset];
const NO_VECTOR = [0xfd, 0x0c, ...new Uint8Array(16)];
const LOW_HALF = [0xfd, 0x87, 0x01];
const HIGH_HALF = [0xfd, 0x88, 0x01];
const PRODUCTS = [0xfd, 0xba, 0x01];
const ADD_VECTORS = [0xfd, 0xae, 0x01];
const laneOf = (lane: number) => [0xfd, 0x1b, lane];

/** The five numbers that the function is given, then its own variables. */
const [ROW, END, LENGTH, OTHER, SUM, ROW_END, FACTOR, VALUES, TOTAL] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const BODY = [
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
      [...get(TOTAL), ...laneOf(2), ...ADD, ...get(TOTAL), ...laneOf(3), ...ADD, ...STORE],
      [...get(SUM), ...constant(4), ...ADD, ...set(SUM)],
      leave(0),
    ),
  ),
].flat();

const [I32, V128] = [0x7f, 0x7b];

/** A list as the format writes it: how many, then what. No list here has over 16,383 bytes. */
const listOf = (count: number, bytes: readonly number[]) => [
  ...(count < 128 ? [count] : [(count & 127) | 128, count >> 7]),
  ...bytes,
];
const section = (kind: number, bytes: readonly number[]) => [kind, ...listOf(bytes.length, bytes)];
const name = (text: string) => listOf(text.length, [...Buffer.from(text)]);
const LOCALS = [2, 2, I32, 2, V128];
const CODE = [...LOCALS, ...BODY, 0x0b];

const MODULE = Uint8Array.from([
  ...Buffer.from("\0asm\x01\0\0\0", "latin1"),
  ...section(1, [1, 0x60, ...listOf(5, [I32, I32, I32, I32, I32]), 0]),
  ...section(2, [1, ...name("here"), ...name("memory"), 0x02, 0x00, 0x01]),
  ...section(3, [1, 0]),
  ...section(7, [1, ...name("multiply"), 0x00, 0]),
  ...section(10, [1, ...listOf(CODE.length, CODE)]),
]);
