import { createVocabulary, type Vocabulary } from "../search/vocabulary.ts";
import type { Store } from "../store/store.ts";
import type { KnownQuestion } from "./suggestions/suggestions.ts";

/** The archive in service: its index as it stands, beside its files as they are now. */
export interface Library {
  /** The index in service. Whoever asks several things for one answer asks them of one opened archive. */
  open(): OpenArchive;
  /** The text of a file of the archive as it is now, null where it is gone or cannot be read. */
  readCurrent(file: string): Promise<string | null>;
  /** Brings the index up to date and puts it into service; calls at once share one update. Rejects as an update does. */
  refresh(): Promise<void>;
}

/** An index in service, with its vocabulary. */
export interface OpenArchive {
  readonly store: Store;
  /** Made at the first question; where that fails, the next one tries again. */
  readonly vocabulary: () => Promise<Vocabulary>;
  /** Questions that it is known to answer. */
  readonly known: readonly KnownQuestion[];
}

/** An index that may be put into service. */
export interface Shelf {
  /** Names what the index is made of: one that is in service already is not replaced by its like. Without it every one is new. */
  readonly state?: string;
  readonly store: Store;
  readonly known: readonly KnownQuestion[];
}

/** What a library is made of. */
export interface LibraryParts {
  readonly shelf: Shelf;
  readonly readCurrent: Library["readCurrent"];
  /** Brings the index up to date. */
  readonly update: () => Promise<Shelf>;
}

/** The library of an index, and of those that replace it. */
export function createLibrary({ shelf, readCurrent, update }: LibraryParts): Library {
  let opened = open(shelf);
  let state = shelf.state;
  let refreshing: Promise<void> | undefined;
  const refresh = async () => {
    try {
      const fresh = await update();
      if (fresh.state === undefined || fresh.state !== state) opened = open(fresh);
      state = fresh.state;
    } finally {
      refreshing = undefined;
    }
  };
  return {
    open: () => opened,
    readCurrent,
    refresh: () => (refreshing ??= refresh()),
  };
}

/** Which of these files are still what was indexed; each is read once. */
export async function currentAmong(
  files: Iterable<string>,
  { store }: OpenArchive,
  { readCurrent }: Pick<Library, "readCurrent">,
): Promise<ReadonlySet<string>> {
  const distinct = [...new Set(files)];
  const hold = await Promise.all(
    distinct.map(async (file) => {
      const current = await readCurrent(file);
      return current !== null && current === (await store.text(file));
    }),
  );
  return new Set(distinct.filter((_, at) => hold[at]));
}

function open({ store, known }: Shelf): OpenArchive {
  let made: Promise<Vocabulary> | undefined;
  const make = async () => createVocabulary(await store.statistics());
  const forget = (fault: unknown) => {
    made = undefined;
    throw fault;
  };
  return { store, known, vocabulary: () => (made ??= make().catch(forget)) };
}
