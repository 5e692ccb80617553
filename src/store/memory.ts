import { createCatalogue } from "./catalogue.ts";
import { summaryOf, type IndexContents } from "./contents.ts";
import { firstOf } from "./first-of.ts";
import { createMatrix } from "./matrix.ts";
import { createPostings } from "./postings.ts";
import type { IndexedDocument, Store } from "./store.ts";

/** A store over contents in memory: exact, by a scan of the vectors and an inverted index of the terms. */
export function createStore(contents: IndexContents): Store {
  const { texts } = contents;
  const summary = summaryOf(contents);
  const { documents, nearest } = createMatrix(contents.documents);
  const ids = documents.map(({ document }) => document.id);
  const byId = new Map(documents.map((indexed) => [indexed.document.id, indexed]));
  const postings = createPostings(documents.flatMap(({ passages }) => passages.map(({ terms }) => terms)));
  const holders = Int32Array.from(documents.flatMap(({ passages }, at) => passages.map(() => at)));
  const names = otherNames(documents);
  const catalogue = createCatalogue(documents.map(({ document }) => document));
  return {
    summary,
    statistics: async () => ({ passages: postings.passages, frequencies: postings.frequencies }),
    nearest: async (vector, limit) => nearest(vector, limit),
    matching: async (terms, limit) => {
      const best = bestOf(holders, postings.scores(terms), ids.length);
      return firstOf(ids, best, limit);
    },
    holding: async (groups) => {
      const held = new Set(Array.from(postings.holding(groups), (passage) => holders[passage] ?? -1));
      const all = documents.map(({ document }) => document);
      return groups.length === 0 ? all : all.filter((_, at) => held.has(at));
    },
    fetch: async (wanted) => wanted.flatMap((id) => byId.get(id) ?? []),
    documents: async (wanted) => wanted.flatMap((id) => byId.get(id)?.document ?? []),
    list: async () => documents.map(({ document }) => document),
    ids: async () => ids,
    latest: async (offset, limit) => catalogue.latest(offset, limit),
    standingIn: async (file) => catalogue.standingIn(file),
    text: async (file) => texts.get(names.get(file) ?? file) ?? null,
  };
}

/** Exact copies share one text, kept under the first name. */
function otherNames(documents: readonly IndexedDocument[]): Map<string, string> {
  const articles = documents.flatMap(({ document }) => (document.kind === "article" ? [document] : []));
  return new Map(articles.flatMap(({ file, others }) => others.map((other) => [other, file])));
}

/** For each document the score of its best passage; 0 where none is scored. */
function bestOf(holders: Int32Array, passages: ReadonlyMap<number, number>, documents: number): Float64Array {
  const best = new Float64Array(documents);
  for (const [passage, score] of passages) {
    const holder = holders[passage] ?? 0;
    if (score > (best[holder] ?? 0)) best[holder] = score;
  }
  return best;
}
