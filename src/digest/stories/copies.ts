import { foldedWords } from "../../language/words.ts";
import type { IndexedDocument } from "../../store/store.ts";
import { hashOf } from "../hash.ts";

/** Words that stand together in one shingle (w of Broder, 1997). */
const SHINGLE = 4;
/** Shingles kept of a document: those whose hashes are lowest, a fair sample of all. */
const SKETCH = 64;
/** Two documents are near-copies from this resemblance on: the part of their shingles that both have, 0 to 1. Not tuned. */
const LEAST_RESEMBLANCE = 0.5;

/**
 * Documents in groups of near-copies: each group in the order given, groups in the order of their first. Words are compared folded,
 * by hashed shingles of which a sample is kept; each document is compared with the first and the latest holders of its shingles alone,
 * so that the work grows with the documents and not with their pairs.
 */
export function groupCopies(documents: readonly IndexedDocument[]): IndexedDocument[][] {
  const sketches = documents.map(sketchOf);
  const groups: IndexedDocument[][] = [];
  const groupOf: IndexedDocument[][] = [];
  const holders = new Map<number, { readonly first: number; latest: number }>();
  for (const [at, document] of documents.entries()) {
    const sketch = sketches[at] ?? new Set();
    const nearest = copyOf(sketch, holdersOf(sketch, holders), sketches);
    const group = nearest === null ? [] : (groupOf[nearest] ?? []);
    if (group.length === 0) groups.push(group);
    group.push(document);
    groupOf.push(group);
    for (const shingle of sketch) {
      const holder = holders.get(shingle);
      if (holder) holder.latest = at;
      else holders.set(shingle, { first: at, latest: at });
    }
  }
  return groups;
}

function holdersOf(
  sketch: ReadonlySet<number>,
  holders: ReadonlyMap<number, { readonly first: number; readonly latest: number }>,
): Set<number> {
  return new Set(
    [...sketch].flatMap((shingle) => {
      const holder = holders.get(shingle);
      return holder ? [holder.first, holder.latest] : [];
    }),
  );
}

/** The most alike of some earlier documents where it is a near-copy, else null. */
function copyOf(
  sketch: ReadonlySet<number>,
  earlier: Iterable<number>,
  sketches: readonly ReadonlySet<number>[],
): number | null {
  let best: number | null = null;
  let most = LEAST_RESEMBLANCE;
  for (const at of [...earlier].sort((a, b) => a - b)) {
    const alike = resemblance(sketch, sketches[at] ?? new Set());
    if (alike < most || (alike === most && best !== null)) continue;
    best = at;
    most = alike;
  }
  return best;
}

/** Broder's estimate: of the lowest hashes of both, the part that both have. */
function resemblance(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const lowest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SKETCH);
  return lowest.filter((shingle) => a.has(shingle) && b.has(shingle)).length / Math.max(1, lowest.length);
}

/** The lowest hashes of a document's shingles, captions left out; a text shorter than a shingle is one. */
function sketchOf({ sentences }: IndexedDocument): Set<number> {
  const words = sentences
    .filter(({ section }) => section !== "caption")
    .flatMap(({ display }) => foldedWords(display));
  const last = Math.max(0, words.length - SHINGLE);
  const hashes = new Set<number>();
  for (let at = 0; at <= last; at++) hashes.add(hashOf(words.slice(at, at + SHINGLE).join(" ")));
  return new Set([...hashes].sort((a, b) => a - b).slice(0, SKETCH));
}
