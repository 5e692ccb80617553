import { gunzipSync, gzipSync } from "node:zlib";

/** The terms of an edition's passages, counted. */
export interface Tally {
  passages: number;
  /** All terms of all passages, with repetitions. */
  terms: number;
  /** How many passages hold each term. */
  readonly frequencies: Map<string, number>;
}

export function emptyTally(): Tally {
  return { passages: 0, terms: 0, frequencies: new Map() };
}

/** Counts the passages of a document in, or with -1 out again. */
export function count(tally: Tally, passages: readonly (readonly string[])[], by: 1 | -1): void {
  for (const terms of passages) {
    tally.passages += by;
    tally.terms += by * terms.length;
    for (const term of new Set(terms)) {
      const holding = (tally.frequencies.get(term) ?? 0) + by;
      if (holding > 0) tally.frequencies.set(term, holding);
      else tally.frequencies.delete(term);
    }
  }
}

/** A tally as it is stored, and back. */
export function tallyBytes({ passages, terms, frequencies }: Tally): Buffer {
  return packed({ passages, terms, words: [...frequencies.keys()], counts: [...frequencies.values()] });
}

export function tallyIn(bytes: Buffer): Tally {
  // Only `tallyBytes` writes it.
  const { passages, terms, words, counts } = unpacked(bytes) as {
    passages: number;
    terms: number;
    words: string[];
    counts: number[];
  };
  return { passages, terms, frequencies: new Map(words.map((word, at) => [word, counts[at] ?? 0])) };
}

/** A value of JSON, compressed. */
export function packed(value: unknown): Buffer {
  return gzipSync(JSON.stringify(value), { level: 1 });
}

export function unpacked(bytes: Buffer): unknown {
  return JSON.parse(gunzipSync(bytes).toString("utf8"));
}
