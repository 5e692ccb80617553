/** A list of the passages that hold a term, each with how often, as it is written: differences and counts, in 7 bits a byte. */
export interface EntryList {
  /** Passages come in ascending order. */
  add(passage: number, count: number): void;
  /** What was added so far. */
  bytes(): Buffer;
}

/** An empty list. */
export function createEntryList(): EntryList {
  let bytes = Buffer.allocUnsafeSlow(8);
  let size = 0;
  let last = 0;
  const append = (value: number) => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes[size++] = (rest & 127) | 128;
    bytes[size++] = rest;
  };
  return {
    add: (passage, count) => {
      // Two numbers of 32 bits are ten bytes at most.
      if (size + 10 > bytes.length) bytes = grown(bytes, size);
      append(passage - last);
      append(count);
      last = passage;
    },
    bytes: () => bytes.subarray(0, size),
  };
}

function grown(bytes: Buffer, size: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, size + 10));
  bytes.copy(larger, 0, 0, size);
  return larger;
}

/** A list as it was written: its passages and how often each holds the term; `length` of either are meant. */
export interface Entries {
  readonly length: number;
  readonly passages: Int32Array;
  readonly counts: Int32Array;
}

/** Reads a list. */
export function readEntries(bytes: Uint8Array): Entries {
  // A passage and its count take a byte each at least.
  const [passages, counts] = [new Int32Array(bytes.length >> 1), new Int32Array(bytes.length >> 1)];
  let passage = 0;
  let length = 0;
  for (let at = 0; at < bytes.length; length++) {
    let [byte, value, shift] = [bytes[at++] ?? 0, 0, 0];
    for (; byte > 127; shift += 7, byte = bytes[at++] ?? 0) value |= (byte & 127) << shift;
    passages[length] = passage += value | (byte << shift);
    [byte, value, shift] = [bytes[at++] ?? 0, 0, 0];
    for (; byte > 127; shift += 7, byte = bytes[at++] ?? 0) value |= (byte & 127) << shift;
    counts[length] = value | (byte << shift);
  }
  return { length, passages, counts };
}
