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
 * Connections of one process at most: a question takes one for each part of the neighbourhoods and one more, and few are asked at the very
 * same moment. A server admits a hundred unless it is told otherwise.
 */
const CONNECTIONS = 6;

/**
 * How many candidates a search of each part of the neighbourhoods keeps in view (pgvector's ef_search). Of the ten nearest of 3,129 articles
 * (148,415 vectors of real paragraphs, 150 questions) 0.957 are found at 100, 0.975 at 150, 0.983 at 200, 0.990 at 250 and 0.993 at 300,
 * in half the time that one index of all takes for the same share.
 */
export const IN_VIEW = 250;

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
