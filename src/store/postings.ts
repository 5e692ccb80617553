/** Passages found by their terms. Passages are numbers from 0, in the order in which they were given. */
export interface Postings {
  readonly passages: number;
  /** How many passages hold each term. */
  readonly frequencies: ReadonlyMap<string, number>;
  /**
   * The score of every passage that holds a term of weight above 0, by BM25: the sum over the terms of weight × rarity ×
   * saturated frequency. The same terms in another order give the same scores.
   */
  scores(terms: ReadonlyMap<string, number>): Map<number, number>;
  /** The passages that hold at least one term of each group; with no group every passage. */
  holding(groups: readonly (readonly string[])[]): Set<number>;
}

/** How fast repetitions of a term stop counting (BM25's k1; 0: at once). The customary value, not tuned here. */
const SATURATION = 1.2;
/** How much longer passages are held back (BM25's b, 0 to 1). The customary value, not tuned here. */
const LENGTH_PENALTY = 0.75;

/** An inverted index over the terms of passages. Linear in their number. */
export function createPostings(passages: readonly (readonly string[])[]): Postings {
  const postings = postingsOf(passages);
  const total = passages.reduce((sum, terms) => sum + terms.length, 0);
  const mean = total / Math.max(1, passages.length) || 1;
  const lengths = Float64Array.from(passages, (terms) => terms.length / mean);
  return {
    passages: passages.length,
    frequencies: new Map([...postings].map(([term, list]) => [term, list.length / 2])),
    scores: (terms) => {
      const scores = new Map<number, number>();
      for (const term of [...terms.keys()].sort()) {
        const list = postings.get(term) ?? [];
        const weight = (terms.get(term) ?? 0) * rarity(list.length / 2, passages.length);
        if (!(weight > 0)) continue;
        for (let at = 0; at < list.length; at += 2) {
          const [passage = 0, count = 0] = [list[at], list[at + 1]];
          const score = weight * saturated(count, lengths[passage] ?? 1);
          scores.set(passage, (scores.get(passage) ?? 0) + score);
        }
      }
      return scores;
    },
    holding: (groups) => {
      const [first, ...others] = groups.map((group) => holdersOf(group, postings));
      if (!first) return new Set(passages.keys());
      return new Set([...first].filter((passage) => others.every((other) => other.has(passage))));
    },
  };
}

/** The passages that hold at least one of these terms. */
function holdersOf(
  terms: readonly string[],
  postings: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> {
  const holders = new Set<number>();
  for (const term of terms) {
    const list = postings.get(term) ?? [];
    for (let at = 0; at < list.length; at += 2) holders.add(list[at] ?? 0);
  }
  return holders;
}

/** For each term, the passages that hold it, each followed by how often. */
function postingsOf(passages: readonly (readonly string[])[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const [passage, terms] of passages.entries()) {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const list = postings.get(term);
      if (list) list.push(passage, count);
      else postings.set(term, [passage, count]);
    }
  }
  return postings;
}

/** How much a term tells that so many of the passages hold (BM25's inverse document frequency). */
export function rarity(holding: number, passages: number): number {
  return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
}

/** What `count` repetitions are worth in a passage of so many times the mean length. */
export function saturated(count: number, length: number): number {
  return (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * length));
}
