import type { Store } from "../../src/store/store.ts";
import { plain } from "./contract.ts";

const TERMS = [{ port: 1 }, { riz: 2, vill: 1 }, { mus: 1, haiphong: 0.5, prix: 3 }];

/** All that a store says of itself and to a few questions: two stores with the same answers are the same. */
export async function answersOf(store: Store): Promise<unknown> {
  const { passages, frequencies } = await store.statistics();
  const all = await store.matching(new Map([...frequencies.keys()].map((term) => [term, 1])), Infinity);
  const documents = await store.fetch(all);
  const vectors = documents.flatMap((indexed) => indexed.passages.map(({ vector }) => vector));
  const files = [...new Set(documents.flatMap(({ document }) => [document.file, ...document.others]))];
  return {
    summary: { ...store.summary },
    passages,
    frequencies: [...frequencies].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    documents: plain(documents),
    nearest: await Promise.all(vectors.map((vector) => store.nearest(vector, 5))),
    matching: await Promise.all(TERMS.map((terms) => store.matching(new Map(Object.entries(terms)), 5))),
    latest: await store.latest(0, 10),
    standing: await Promise.all(files.map((file) => store.standingIn(file))),
    texts: await Promise.all(files.map((file) => store.text(file))),
  };
}
