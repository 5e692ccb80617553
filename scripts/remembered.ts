import { createHash } from "node:crypto";
import { appendFileSync, fstatSync, mkdirSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";

/** A text with what the model made of it: numbers of 32 bits, and bytes. */
export interface Made {
  readonly vector: Float32Array;
  readonly tokens: Int8Array;
}

/**
 * What a model made of texts, kept in a folder from one run of a measure to the next, so that one that was interrupted goes on. Several
 * processes may write at once, each a file of its own; what they write is seen by those that open the folder later.
 */
export interface Remembered {
  readonly size: number;
  has(key: string): boolean;
  get(key: string): Made | undefined;
  set(key: string, made: Made): void;
}

/** Before each entry: its key, and how many bytes its vector and its tokens take. */
const HEAD = 16;
const KEY = 8;

/** Bytes read at once where only the heads are looked at. */
const WINDOW = 1 << 22;

/** Opens a folder of what was made, or makes it. */
export function openRemembered(folder: string): Remembered {
  mkdirSync(folder, { recursive: true });
  const places = new Map<string, { readonly file: number; readonly at: number }>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".bin"))) {
    const file = openSync(join(folder, name), "r");
    for (const [key, at] of entriesOf(file)) places.set(key, { file, at });
  }
  const name = join(folder, `${process.pid}-${Date.now()}.bin`);
  let own: number | undefined;
  let end = 0;
  return {
    get size() {
      return places.size;
    },
    has: (key) => places.has(key),
    get: (key) => {
      const place = places.get(key);
      return place && read(place.file, place.at);
    },
    set: (key, { vector, tokens }) => {
      const head = Buffer.alloc(HEAD);
      head.write(key, 0, "hex");
      head.writeUInt32LE(4 * vector.length, KEY);
      head.writeUInt32LE(tokens.length, KEY + 4);
      const entry = Buffer.concat([head, bytesOf(vector), bytesOf(tokens)]);
      own ??= openSync(name, "ax+");
      appendFileSync(own, entry);
      places.set(key, { file: own, at: end });
      end += entry.length;
    },
  };
}

/** Names a text, and what else its vector depends on. */
export function keyOf(...parts: readonly (string | number)[]): string {
  return createHash("sha256")
    .update(JSON.stringify(parts))
    .digest("hex")
    .slice(0, 2 * KEY);
}

/** The keys of a file's entries and where these begin; one that was being written when its process was killed is left out. */
function* entriesOf(file: number): Generator<[key: string, at: number]> {
  const { size } = fstatSync(file);
  const window = Buffer.alloc(WINDOW);
  let [from, held] = [0, 0];
  for (let at = 0; at + HEAD <= size;) {
    if (at + HEAD > from + held) [from, held] = [at, readSync(file, window, 0, WINDOW, at)];
    const head = window.subarray(at - from, at - from + HEAD);
    const end = at + HEAD + head.readUInt32LE(KEY) + head.readUInt32LE(KEY + 4);
    if (end > size) break;
    yield [head.toString("hex", 0, KEY), at];
    at = end;
  }
}

function read(file: number, at: number): Made {
  const head = Buffer.alloc(HEAD);
  readSync(file, head, 0, HEAD, at);
  const vector = new Float32Array(head.readUInt32LE(KEY) / 4);
  const tokens = new Int8Array(head.readUInt32LE(KEY + 4));
  readSync(file, bytesOf(vector), 0, vector.byteLength, at + HEAD);
  readSync(file, bytesOf(tokens), 0, tokens.length, at + HEAD + vector.byteLength);
  return { vector, tokens };
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
