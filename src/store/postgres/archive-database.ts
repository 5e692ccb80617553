import { migrate } from "../../postgres/migrating.ts";
import { openDatabase, type Database } from "../../postgres/database.ts";
import type { IndexedDocument } from "../store.ts";
import { createCache, type Cache } from "./cache.ts";
import { STORE } from "./schema.ts";

/** A database that keeps an archive, with what was lately read of it. */
export interface ArchiveDatabase {
  readonly database: Database;
  /** Documents by their keys. */
  readonly documents: Cache<IndexedDocument>;
  /** The documents that are just being read, by their keys: what a question's searches both find is read once. */
  readonly beingRead: Map<number, Promise<ReadonlyMap<number, IndexedDocument>>>;
  /** Texts of files by the hash of their content. */
  readonly texts: Cache<string>;
  /** Postings by segment and term. */
  readonly postings: Cache<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Connections of one process at most: a question takes one for each part of the neighbourhoods, and two for documents, and few are asked at the very
 * same moment. A server admits a hundred unless it is told otherwise.
 */
const CONNECTIONS = 6;

/**
 * How many candidates a search of each part of the neighbourhoods keeps in view (pgvector's ef_search). Of the eight nearest documents of a
 * part (59,000 vectors of real paragraphs, 200 questions) a graph of 20 neighbours chosen among 600 finds 0.987 with 200 in view and 0.992
 * with 250; one of 24 among 200, which is made in half the time, 0.980 and 0.987, and takes half as long again to find the same.
 */
export const IN_VIEW = 200;

/** Bytes that stay at hand of what was read. */
const DOCUMENTS = 96_000_000;
const TEXTS = 8_000_000;
const POSTINGS = 32_000_000;

/** Opens the archive of a database, and makes its tables where they are missing. Rejects with a DatabaseError. */
export async function openArchiveDatabase(
  address: string,
  onLost: (fault: Error) => void = () => undefined,
): Promise<ArchiveDatabase> {
  const greeting = `set hnsw.ef_search = ${IN_VIEW}; set jit = off`;
  const database = await openDatabase(address, { most: CONNECTIONS, onLost, greeting });
  try {
    await migrate(database, STORE);
  } catch (fault) {
    await database.close();
    throw fault;
  }
  const { close } = database;
  return {
    database,
    documents: createCache(DOCUMENTS),
    beingRead: new Map(),
    texts: createCache(TEXTS),
    postings: createCache(POSTINGS),
    close,
  };
}
