/*
 * JavaScript has no vector instructions: in WebAssembly the program's hottest loops take a tenth of the time. They are written in the
 * instructions of the WebAssembly specification 2.0, by their names.
 */

/** The bytes of an instruction, or of several. */
export type Code = readonly number[];

/** What a local variable holds: a whole number of 32 bits, or a vector of 128. */
export type Kind = "i32" | "v128";

const KINDS: Readonly<Record<Kind, number>> = { i32: 0x7f, v128: 0x7b };

/** Instructions one after the other. */
export const inTurn = (...parts: readonly Code[]): Code => parts.flat();
export const get = (local: number): Code => [0x20, local];
export const set = (local: number): Code => [0x21, local];
export const constant = (value: number): Code => [0x41, ...signed(value)];
export const loop = (...body: readonly Code[]): Code => [0x03, 0x40, ...body.flat(), 0x0b];
export const block = (...body: readonly Code[]): Code => [0x02, 0x40, ...body.flat(), 0x0b];
export const when = (...body: readonly Code[]): Code => [0x04, 0x40, ...body.flat(), 0x0b];
export const leave = (depth: number): Code => [0x0c, depth];
export const leaveIf = (depth: number): Code => [0x0d, depth];

export const IS_LESS: Code = [0x49];
export const IS_AT_LEAST: Code = [0x4f];
export const ADD: Code = [0x6a];
export const MULTIPLY: Code = [0x6c];
export const AND: Code = [0x71];
export const SHIFT_RIGHT: Code = [0x76];
export const ADD_DOUBLES: Code = [0xa0];
export const LARGER_DOUBLE: Code = [0xa5];
export const load = (offset: number): Code => [0x28, 2, ...unsigned(offset)];
export const loadDouble = (offset: number): Code => [0x2b, 3, ...unsigned(offset)];
export const storeDouble = (offset: number): Code => [0x39, 3, ...unsigned(offset)];

const vector = (instruction: number): Code => [0xfd, ...unsigned(instruction)];
const vectorAt = (instruction: number, offset: number): Code => [
  ...vector(instruction),
  0,
  ...unsigned(offset),
];

export const loadVector = (offset: number): Code => vectorAt(0x00, offset);
export const storeVector = (offset: number): Code => vectorAt(0x0b, offset);
/** Eight bytes as numbers of 16 bits. */
export const loadHalf = (offset: number): Code => vectorAt(0x01, offset);
/** Four bytes; the rest is 0. */
export const loadFour = (offset: number): Code => vectorAt(0x5c, offset);
export const NO_VECTOR: Code = [...vector(0x0c), ...new Uint8Array(16)];
/** The bytes of two vectors, those of the second numbered from 16 on. */
const shuffle = (...bytes: readonly number[]): Code => [...vector(0x0d), ...bytes];
/** Vectors of the four whole numbers of two: each is one of the first (0 to 3) or of the second (4 to 7). */
export const pick = (...lanes: readonly number[]): Code =>
  shuffle(...lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte)));
export const SPREAD: Code = vector(0x11);
export const SPREAD_DOUBLE: Code = vector(0x14);
export const doubleOf = (lane: number): Code => [...vector(0x21), lane];
/** Bytes as numbers of 16 bits, and these as numbers of 32: those of the lower half. */
export const LOW_HALF: Code = vector(0x87);
export const LOW_WHOLE: Code = vector(0xa7);
/** Products of numbers of 16 bits, each two that follow each other added up. */
export const PRODUCTS: Code = vector(0xba);
export const ADD_VECTORS: Code = vector(0xae);
export const SUBTRACT_VECTORS: Code = vector(0xb1);
export const LARGER: Code = vector(0xb8);
export const ARE_AT_LEAST: Code = vector(0x3f);
/** A bit for each of four numbers: whether it is below 0, as is what a comparison gives where it holds. */
export const BITS: Code = vector(0xa4);
/** A vector of the sums of four vectors, each of four whole numbers. The first and third of these locals are overwritten. */
export const sumsOf = ([a, b, c, d]: readonly [number, number, number, number]): Code =>
  inTurn(
    [...folded(a, b), ...set(a), ...folded(c, d), ...set(c)],
    [...get(a), ...get(c), ...pick(0, 1, 4, 5), ...get(a), ...get(c), ...pick(2, 3, 6, 7), ...ADD_VECTORS],
  );
/** Two vectors as one: of each the sum of its first and third number, and of its second and fourth. */
const folded = (one: number, other: number): Code =>
  inTurn(
    [...get(one), ...get(other), ...pick(0, 4, 1, 5)],
    [...get(one), ...get(other), ...pick(2, 6, 3, 7), ...ADD_VECTORS],
  );
export const ADD_TWO: Code = vector(0xf0);
export const MULTIPLY_TWO: Code = vector(0xf2);
export const DIVIDE_TWO: Code = vector(0xf3);
/** The two lower whole numbers as doubles. */
export const DOUBLES: Code = vector(0xfe);
export const double = (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)];

/** A function of whole numbers that works on a memory and gives nothing back. */
export interface Routine {
  /** How many numbers it is given: its first local variables. */
  readonly given: number;
  /** Its own variables, which follow. */
  readonly own: readonly (readonly [count: number, kind: Kind])[];
  readonly body: Code;
}

/** A routine at work on a memory. Throws where this processor has no vector instructions that WebAssembly knows. */
export function assembled({ given, own, body }: Routine, memory: WebAssembly.Memory): Working {
  const type = [
    0x60,
    ...listOf(
      given,
      Array.from({ length: given }, () => KINDS.i32),
    ),
    0,
  ];
  const locals = own.flatMap(([count, kind]) => [count, KINDS[kind]]);
  const code = [...listOf(own.length, locals), ...body, 0x0b];
  const bytes = Uint8Array.from([
    ...Buffer.from("\0asm\x01\0\0\0", "latin1"),
    ...section(1, [1, ...type]),
    ...section(2, [1, ...name("here"), ...name("memory"), 0x02, 0x00, 0x01]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name("work"), 0x00, 0]),
    ...section(10, [1, ...listOf(code.length, code)]),
  ]);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { here: { memory } });
  // The one function that the module exports.
  return exports["work"] as Working;
}

type Working = (...numbers: number[]) => void;

/** What a WebAssembly memory grows by, in bytes. */
const PAGE = 65_536;

/** Makes a memory hold so many bytes; views of it are void where it grows. */
export function makeRoom(memory: WebAssembly.Memory, bytes: number): void {
  const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
  if (missing > 0) memory.grow(missing);
}

/** Numbers as the format writes them: seven bits a byte, the lowest first. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}

/** A list as the format writes it: how many, then what. */
const listOf = (count: number, bytes: readonly number[]) => [...unsigned(count), ...bytes];
const section = (kind: number, bytes: readonly number[]) => [kind, ...listOf(bytes.length, bytes)];
const name = (text: string) => listOf(text.length, [...Buffer.from(text)]);
