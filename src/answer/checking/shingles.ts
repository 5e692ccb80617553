/**
 * How many letters a shingle has. About two words: shorter ones stand in too many places, and longer ones are torn by any change.
 * A text of fewer letters is not looked for.
 */
export const SHINGLE = 8;

/** Where the shingles of an archive stand: a shingle begins with every word. */
export interface ShingleIndex {
  /** In how many places a shingle stands at most. */
  count(hash: number): number;
  /** Calls back with the places, in ascending order, at most `limit`; seldom also with one of another shingle. */
  visit(hash: number, limit: number, onPlace: (place: number) => void): void;
}

/** Takes up the shingles of an archive. */
export interface ShingleWriter {
  /** Those of one document, whose words begin at `starts` of its stream; the stream begins at `base` in the archive. */
  add(stream: string, starts: readonly number[], base: number): void;
  /** The index; yields now and then so that others get their turn. */
  finish(): Generator<void, ShingleIndex>;
}

/** The shingle that begins at a place of a stream, as a number of 32 bits (FNV-1a with a final mix). */
export function shingleAt(stream: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let next = at; next < at + SHINGLE; next++)
    hash = Math.imul(hash ^ stream.charCodeAt(next), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Ten bytes a word while it is written, six and a bucket of four after. */
export function createShingleWriter(): ShingleWriter {
  let hashes = new Uint32Array(1 << 10);
  let places = new Uint32Array(1 << 10);
  let size = 0;
  return {
    add: (stream, starts, base) => {
      if (size + starts.length > hashes.length) {
        const room = Math.max(hashes.length * 2, size + starts.length);
        hashes = grown(hashes, room);
        places = grown(places, room);
      }
      for (const start of starts) {
        if (start + SHINGLE > stream.length) break;
        hashes[size] = shingleAt(stream, start);
        places[size++] = base + start;
      }
    },
    finish: () => sorted(hashes.subarray(0, size), places.subarray(0, size)),
  };
}

/** Entries handled between two turns of others: about two milliseconds. */
const AT_ONCE = 1 << 16;

/** Sorts the entries into buckets by the upper bits of their hash; the lower 16 tell those of one bucket apart. */
function* sorted(hashes: Uint32Array, places: Uint32Array): Generator<void, ShingleIndex> {
  const bits = Math.min(26, Math.max(8, Math.ceil(Math.log2(hashes.length + 1)) - 1));
  const shift = 32 - bits;
  const ends = new Uint32Array((1 << bits) + 1);
  for (let at = 0; at < hashes.length; at++) {
    const bucket = (hashes[at] ?? 0) >>> shift;
    ends[bucket + 1] = (ends[bucket + 1] ?? 0) + 1;
    if (at % AT_ONCE === 0) yield;
  }
  for (let bucket = 1; bucket < ends.length; bucket++) {
    ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
    if (bucket % AT_ONCE === 0) yield;
  }
  const marks = new Uint16Array(hashes.length);
  const kept = new Uint32Array(hashes.length);
  // Once an entry is put, the beginning of its bucket moves on: in the end it is where the bucket ends.
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0;
    const bucket = hash >>> shift;
    const slot = ends[bucket] ?? 0;
    ends[bucket] = slot + 1;
    marks[slot] = hash & 0xffff;
    kept[slot] = places[at] ?? 0;
    if (at % AT_ONCE === 0) yield;
  }
  const bucketOf = (hash: number) => {
    const bucket = hash >>> shift;
    return { from: bucket === 0 ? 0 : (ends[bucket - 1] ?? 0), to: ends[bucket] ?? 0 };
  };
  return {
    count: (hash) => {
      const { from, to } = bucketOf(hash);
      return to - from;
    },
    visit: (hash, limit, onPlace) => {
      const { from, to } = bucketOf(hash);
      let left = limit;
      for (let slot = from; slot < to && left > 0; slot++) {
        if (marks[slot] !== (hash & 0xffff)) continue;
        left--;
        onPlace(kept[slot] ?? 0);
      }
    },
  };
}

function grown(numbers: Uint32Array<ArrayBuffer>, room: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(room);
  larger.set(numbers);
  return larger;
}
