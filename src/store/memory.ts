import { createCatalogue } from "./catalogue.ts";
import { summaryOf, type IndexContents } from "./contents.ts";
import { createMatrix } from "./matrix.ts";
import { createPostings } from "./postings.ts";
import type { IndexedDocument, Store } from "./store.ts";

/** A store over contents in memory: exact, by a scan of the vectors and an inverted index of the terms. */
export function createStore(contents: IndexContents): Store {
  const { texts } = contents;
  const summary = summaryOf(contents);
  const { documents, bestCosines } = createMatrix(contents.documents);
  const ids = documents.map(({ document }) => document.id);
  const byId = new Map(documents.map((indexed) => [indexed.document.id, indexed]));
  const postings = createPostings(documents.flatMap(({ passages }) => passages.map(({ terms }) => terms)));
  const holders = documents.flatMap(({ document, passages }) => passages.map(() => document.id));
  const names = otherNames(documents);
  const catalogue = createCatalogue(documents.map(({ document }) => document));
  return {
    summary,
    statistics: async () => ({ passages: postings.passages, frequencies: postings.frequencies }),
    nearest: async (vector, limit) => {
      const cosines = bestCosines(vector);
      const scores = ids.map((id, at) => [id, cosines[at] ?? -Infinity] as const);
      return firstOf(
        scores.filter(([, score]) => score > -Infinity),
        limit,
      );
    },
    matching: async (terms, limit) => firstOf(bestOf(holders, postings.scores(terms)), limit),
    fetch: async (wanted) => wanted.flatMap((id) => byId.get(id) ?? []),
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

/** The documents that hold scored passages, each with its best one's score. */
function bestOf(holders: readonly string[], passages: ReadonlyMap<number, number>): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [passage, score] of passages) {
    const id = holders[passage] ?? "";
    scores.set(id, Math.max(score, scores.get(id) ?? 0));
  }
  return scores;
}

function firstOf(scores: Iterable<readonly [id: string, score: number]>, limit: number): string[] {
  const ranked = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : a > b ? 1 : 0));
  return ranked.slice(0, Math.max(0, limit)).map(([id]) => id);
}
