import { endianness } from "node:os";

/** What stands before the numbers of a vector in pgvector's binary form: how many they are, and a zero. */
const HEAD = 4;

/**
 * Bytes as a column of many of them is asked for. By itself the server writes two characters a byte, which takes it, and whoever reads
 * them, twice as long; the client's library cannot take bytes as they are.
 */
export function asText(column: string): string {
  return `encode(${column}, 'base64')`;
}

/** The bytes of such a column. */
export function bytesFrom(text: string): Buffer {
  return Buffer.from(text, "base64");
}

/** A vector as a parameter of pgvector's type. */
export function vectorParameter(vector: Float32Array): Buffer {
  const bytes = Buffer.alloc(HEAD + 4 * vector.length);
  bytes.writeInt16BE(vector.length, 0);
  let at = HEAD;
  for (const value of vector) at = bytes.writeFloatBE(value, at);
  return bytes;
}

/** Vectors as a parameter of the type `vector[]`, whose element has this number in the database's catalogue. */
export function vectorArray(vectors: readonly Float32Array[], type: number): Buffer {
  const size = vectors.reduce((sum, vector) => sum + 4 + HEAD + 4 * vector.length, 20);
  const array = Buffer.alloc(size);
  for (const [at, value] of [1, 0, type, vectors.length, 1].entries()) array.writeInt32BE(value, 4 * at);
  let at = 20;
  for (const vector of vectors) {
    at = array.writeInt32BE(HEAD + 4 * vector.length, at);
    at += vectorParameter(vector).copy(array, at);
  }
  return array;
}

/** The vectors that the database's `vector_send` gave, one after the other; bit by bit those that were written. */
export function vectorsIn(bytes: Buffer, dimensions: number): Float32Array[] {
  const size = HEAD + 4 * dimensions;
  const count = Math.floor(bytes.length / size);
  const values = new Float32Array(count * dimensions);
  const view = Buffer.from(values.buffer);
  for (let at = 0; at < count; at++) bytes.copy(view, at * 4 * dimensions, at * size + HEAD, (at + 1) * size);
  if (endianness() === "LE") view.swap32();
  return Array.from({ length: count }, (_, at) => values.subarray(at * dimensions, (at + 1) * dimensions));
}

/** Whole numbers as bytes, and back: 32 bits each, the lowest first. */
export function bytesOf(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [at, value] of numbers.entries()) bytes.writeInt32LE(value, 4 * at);
  return bytes;
}

/** The whole numbers that {@link bytesOf} wrote. */
export function numbersIn(bytes: Buffer): Int32Array {
  const numbers = new Int32Array(bytes.length / 4);
  for (let at = 0; at < numbers.length; at++) numbers[at] = bytes.readInt32LE(4 * at);
  return numbers;
}
