import { termsOf } from "../../language/terms/terms.ts";
import type { Store } from "../../store/store.ts";
import { candidatesFor, type Candidate } from "./candidates.ts";
import type { Given } from "./given.ts";
import { createIndexWriter, type CheckingIndex } from "./index.ts";
import { readAgain, stretchAt, type ReadDocument, type Stretch } from "./stretch.ts";
import { createTurns } from "./turns.ts";

/** Finds where in an archive a text may have been taken from. */
export interface Finder {
  /** The stretches of the archive that share most with a text: best first. */
  find(given: Given): Promise<Stretch[]>;
}

/** What is read of an archive. */
export type CheckedStore = Pick<Store, "ids" | "fetch" | "text" | "matching"> & {
  readonly summary: Pick<Store["summary"], "passages">;
};

/** Documents fetched at once. */
const AT_ONCE = 32;

/**
 * An archive of so many passages, about 6,000 articles, is read once and all its words are kept in memory (about 10 MB). Of a larger
 * one those documents are read anew for each text that share most of its words, by BM25.
 */
const MOST_READ = 20_000;

/**
 * So many of them. Of 118 sentences of 30,000 articles on computers, many of which say nearly the same, each was found as it stands; with
 * 40, all but two.
 */
const MOST_LIKELY = 100;

/** Finds texts in an archive; a small one is read first, in slices, so that a bot goes on answering meanwhile. */
export async function createFinder(store: CheckedStore, mostRead = MOST_READ): Promise<Finder> {
  const ids = await store.ids();
  if (store.summary.passages <= mostRead) {
    const index = await indexOf(store, ids);
    return { find: (given) => stretchesIn(store, index, given) };
  }
  const places = new Map(ids.map((id, at) => [id, at]));
  return {
    find: async (given) => {
      const likely = await likelyDocuments(store, given);
      const inOrder = likely.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
      const stretches = await stretchesIn(store, await indexOf(store, inOrder), given);
      return stretches.map((stretch) => ({
        ...stretch,
        number: places.get(inOrder[stretch.number] ?? "") ?? 0,
      }));
    },
  };
}

/** The documents with a passage that shares most words with a text. */
function likelyDocuments(store: CheckedStore, { text, words }: Given): Promise<string[]> {
  const terms = termsOf(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0));
  return store.matching(new Map(terms.map((term) => [term, 1])), MOST_LIKELY);
}

async function stretchesIn(store: CheckedStore, index: CheckingIndex, given: Given): Promise<Stretch[]> {
  const candidates = candidatesFor(given.stream, index);
  const sources = await read(store, index, candidates);
  return candidates.flatMap((candidate) => {
    const source = sources.get(index.documents[candidate.document] ?? "");
    return source ? [stretchAt(source, candidate, given, index)] : [];
  });
}

async function read(
  store: CheckedStore,
  index: CheckingIndex,
  candidates: readonly Candidate[],
): Promise<Map<string, ReadDocument>> {
  const ids = [...new Set(candidates.flatMap(({ document }) => index.documents[document] ?? []))];
  const sources = new Map<string, ReadDocument>();
  for (const indexed of await store.fetch(ids)) {
    const raw = await store.text(indexed.document.file);
    if (raw !== null) sources.set(indexed.document.id, readAgain(indexed, raw));
  }
  return sources;
}

async function indexOf(store: CheckedStore, ids: readonly string[]): Promise<CheckingIndex> {
  const writer = createIndexWriter();
  const inTurns = createTurns();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    for (const { document } of await store.fetch(ids.slice(from, from + AT_ONCE))) {
      const raw = await store.text(document.file);
      if (raw !== null) await inTurns(writer.add(document, raw));
    }
  }
  return inTurns(writer.finish());
}
