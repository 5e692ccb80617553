import type { Candidate } from "../../search/search.ts";
import type { IndexedDocument } from "../../store/store.ts";
import { eventDate } from "../chronology/event-date.ts";
import { daysBefore } from "../chronology/days.ts";
import { extentOf } from "./extent.ts";
import type { Extent, SoughtEvent, SoughtExtents } from "./sought.ts";

/**
 * The days before or after a named event, where its date can be told with certainty: sentences of the candidates have every term of its
 * name and a date with its year, and all of these are of one year. Else null.
 */
export function eventExtents(sought: SoughtEvent, candidates: readonly Candidate[]): SoughtExtents | null {
  const documents = new Set(candidates.map(({ document }) => document));
  const extents = [...documents].flatMap((document) => extentsIn(document, sought.terms));
  const years = new Set(extents.flatMap(({ from, until }) => [from?.slice(0, 4), until?.slice(0, 4)]));
  if (years.size !== 1) return null;
  const [first] = extents.flatMap(({ from }) => from ?? []).toSorted();
  const last = extents
    .flatMap(({ until }) => until ?? [])
    .toSorted()
    .at(-1);
  if (!first || !last) return null;
  const extent: Extent =
    sought.side === "before" ? { from: null, until: daysBefore(first, 1) } : { from: first, until: null };
  return { kind: "extents", extents: [extent], words: sought.words, isRelative: false };
}

function extentsIn({ document, sentences }: IndexedDocument, terms: readonly string[]): Extent[] {
  return sentences.flatMap((sentence) => {
    if (terms.length === 0 || !terms.every((term) => sentence.terms.includes(term))) return [];
    const told = eventDate(sentence.display, document.date, () => false);
    return (told && extentOf(told.date, told.until)) ?? [];
  });
}
