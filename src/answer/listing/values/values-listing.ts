import type { Listing, Quote } from "../../answer.ts";
import { quotedAt } from "../../chronology/row.ts";
import type { Subject } from "../../chronology/subject.ts";
import type { OpenArchive } from "../../library.ts";
import type { Window } from "../window.ts";
import { namingsOf, type Naming } from "./distinct.ts";
import { tallyOf } from "./tally.ts";

/**
 * The distinct things that an archive names of the sort that a subject tells (`villes jumelées avec Hanoi`), counted, with the quotes in the window:
 * a row each, with what it names. Deterministic.
 */
export async function valuesListing(
  archive: OpenArchive,
  subject: Subject,
  { offset, limit }: Window,
): Promise<Listing> {
  const tally = tallyOf(subject.text);
  const namings = tally ? await namingsOf(archive, tally) : [];
  const documents = new Map(namings.map(({ document }) => [document.id, document]));
  const articles = [...documents.values()].filter(({ kind }) => kind === "article").length;
  const shown = await quotedNamings(archive, namings.slice(offset, offset + limit));
  return {
    subject,
    together: false,
    counts: "values",
    period: null,
    values: shown.map(({ names }) => names),
    distinct: namings.flatMap(({ names }) => names),
    articles,
    briefs: documents.size - articles,
    listed: namings.length,
    titles: { articles: [], briefs: [] },
    forms: [],
    corrected: [],
    rows: shown.map(({ quote }) => quote),
  };
}

interface Shown {
  readonly quote: Quote;
  readonly names: readonly string[];
}

async function quotedNamings(archive: OpenArchive, namings: readonly Naming[]): Promise<Shown[]> {
  const fetched = await archive.store.fetch([...new Set(namings.map(({ document }) => document.id))]);
  const indexed = new Map(fetched.map((one) => [one.document.id, one]));
  const shown = namings.map(async ({ document, sentence, names }): Promise<Shown[]> => {
    const found = indexed.get(document.id);
    const quote = found ? await quotedAt(archive, { document: found, sentence }) : null;
    return quote ? [{ quote, names }] : [];
  });
  return (await Promise.all(shown)).flat();
}
