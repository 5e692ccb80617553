import type { Document } from "../../archive/document.ts";
import { createCatalogue } from "../catalogue.ts";
import type { IndexedDocument, Store } from "../store.ts";
import { askOf } from "./asking.ts";
import type { ArchiveDatabase } from "./archive-database.ts";
import { contentsOf } from "./contents.ts";
import { readEdition, type Entry } from "./edition-reading.ts";
import type { Edition } from "./editions.ts";
import { keysHolding } from "./holding.ts";
import { createMatching } from "./matching.ts";
import { createNearest } from "./nearest.ts";
import { readDocuments, readText } from "./reading.ts";

/**
 * A store over an edition of an archive in a database: the same candidates and documents as the store in memory gives. Of each document a
 * line is kept in memory; all else is read when it is asked for. Rejects with a DatabaseError.
 */
export async function openEdition(archive: ArchiveDatabase, edition: Edition): Promise<Store> {
  const { database } = archive;
  const { model } = edition;
  const { entries, segments, tally, isIndexed } = await readEdition(database, edition);
  const ids = entries.map(({ id }) => id);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const catalogue = createCatalogue(entries);
  const sources = sourcesOf(entries);
  const documentsOf = async (wanted: readonly Entry[]): Promise<Document[]> => {
    const found: Document[] = [];
    for await (const { analysed } of contentsOf(
      askOf(database),
      wanted.map(({ key }) => key),
    ))
      found.push(analysed.document);
    return found;
  };
  const named = (wanted: readonly string[]) => wanted.flatMap((id) => byId.get(id) ?? []);
  const keysOf = (wanted: readonly string[]) => named(wanted).map(({ key }) => key);
  const match = createMatching(archive, {
    segments,
    tally,
    places: new Map(entries.map(({ key }, at) => [key, at])),
    ids,
  });
  return {
    summary: edition.summary,
    statistics: async () => tally,
    nearest: createNearest(archive, {
      model,
      isIndexed,
      ids: new Map(entries.map(({ key, id }) => [key, id])),
    }),
    matching: async (terms, limit) => {
      const found = await match(terms, limit);
      if (limit > READ_AHEAD) return found;
      void readDocuments(archive, model, keysOf(found)).catch(() => undefined);
      return found;
    },
    holding: async (groups) => {
      if (groups.length === 0) return documentsOf(entries);
      const held = new Set(await keysHolding(database, groups));
      return documentsOf(entries.filter(({ key }) => held.has(key)));
    },
    fetch: async (wanted) => {
      const keys = keysOf(wanted);
      const found = await readDocuments(archive, model, keys);
      return keys.map((key) => there(found.get(key)));
    },
    documents: (wanted) => documentsOf(named(wanted)),
    list: async () => entries,
    ids: async () => ids,
    latest: (offset, limit) => documentsOf(catalogue.latest(offset, limit)),
    standingIn: (file) => documentsOf(catalogue.standingIn(file)),
    text: async (file) => {
      const source = sources.get(file);
      return source === undefined ? null : readText(archive, source);
    },
  };
}

/**
 * So few documents that match a question's words are read at once, while the search by vectors is still going on: a question's ranking
 * asks for them next.
 */
const READ_AHEAD = 8;

/** The content's hash of every file that a document is quoted from; exact copies share one, under each of their names. */
function sourcesOf(entries: readonly Entry[]): Map<string, string> {
  const quoted = entries.map(({ file, source }) => [file, source] as const);
  const copies = entries.flatMap(({ kind, others, source }) =>
    kind === "article" ? others.map((other) => [other, source] as const) : [],
  );
  return new Map([...copies, ...quoted]);
}

/** What an edition holds is there for as long as it can be read. */
function there(read: IndexedDocument | undefined): IndexedDocument {
  if (!read) throw new Error("the archive was replaced a while ago: this edition of it is gone");
  return read;
}
