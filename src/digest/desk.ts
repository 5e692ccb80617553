import type { IndexedDocument } from "../store/store.ts";
import { collectAnniversaries, type Anniversaries } from "./anniversaries.ts";
import type { LocalDay } from "./due/due.ts";
import { groupStories, type Story } from "./stories/stories.ts";

/** A document among its like. */
export interface Filed {
  readonly document: IndexedDocument;
  /** The document with its near-copies, in the order of the archive. */
  readonly telling: readonly IndexedDocument[];
  readonly story: Story;
  /** The day on which the archive first held it; null where that is not known: it is then new to everybody. */
  readonly firstSeen: LocalDay | null;
}

/** An archive made ready for the digests of any number of readers. */
export interface Desk {
  /** Every document in the order of the archive. */
  readonly filed: readonly Filed[];
  /** By the document's id. */
  readonly byId: ReadonlyMap<string, Filed>;
  readonly anniversaries: Anniversaries;
}

/**
 * Groups the documents of an archive into stories and collects its anniversaries: done once an index, whatever the number of readers.
 * `firstSeen` holds the day of each document by its id.
 */
export function openDesk(
  documents: readonly IndexedDocument[],
  firstSeen: ReadonlyMap<string, LocalDay>,
): Desk {
  const places = new Map<IndexedDocument, Pick<Filed, "telling" | "story">>();
  for (const story of groupStories(documents)) {
    for (const telling of story.tellings) {
      for (const document of telling) places.set(document, { telling, story });
    }
  }
  const filed = documents.flatMap((document): Filed[] => {
    const place = places.get(document);
    return place ? [{ document, ...place, firstSeen: firstSeen.get(document.document.id) ?? null }] : [];
  });
  return {
    filed,
    byId: new Map(filed.map((one) => [one.document.document.id, one])),
    anniversaries: collectAnniversaries(documents),
  };
}
