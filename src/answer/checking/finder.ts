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
export type CheckedStore = Pick<Store, "ids" | "fetch" | "text">;

/** Documents fetched at once. */
const AT_ONCE = 32;

/** Reads an archive once and indexes its words, in slices, so that a bot goes on answering meanwhile. */
export async function createFinder(store: CheckedStore): Promise<Finder> {
  const index = await indexOf(store);
  const read = async (candidates: readonly Candidate[]) => {
    const ids = [...new Set(candidates.flatMap(({ document }) => index.documents[document] ?? []))];
    const sources = new Map<string, ReadDocument>();
    for (const indexed of await store.fetch(ids)) {
      const raw = await store.text(indexed.document.file);
      if (raw !== null) sources.set(indexed.document.id, readAgain(indexed, raw));
    }
    return sources;
  };
  return {
    find: async (given) => {
      const candidates = candidatesFor(given.stream, index);
      const sources = await read(candidates);
      return candidates.flatMap((candidate) => {
        const source = sources.get(index.documents[candidate.document] ?? "");
        return source ? [stretchAt(source, candidate, given, index)] : [];
      });
    },
  };
}

async function indexOf(store: CheckedStore): Promise<CheckingIndex> {
  const writer = createIndexWriter();
  const inTurns = createTurns();
  const ids = await store.ids();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    for (const { document } of await store.fetch(ids.slice(from, from + AT_ONCE))) {
      const raw = await store.text(document.file);
      if (raw !== null) await inTurns(writer.add(document, raw));
    }
  }
  return inTurns(writer.finish());
}
