import { SCHEMA } from "../../postgres/database.ts";
import { assembleInOrder, type AnalysedDocument } from "../analysis.ts";
import type { IndexedDocument } from "../store.ts";
import type { Embedded } from "../../embedding/embedder.ts";
import type { ArchiveDatabase } from "./archive-database.ts";
import { rowsOf } from "./asking.ts";
import { asText, bytesFrom, vectorsIn } from "./binary.ts";
import type { Model } from "./editions.ts";
import { tokensOf } from "./known.ts";
import { vectorsOf } from "./schema.ts";

/** A row of the statement below. */
interface SentRow {
  key: number;
  source: string;
  content: string;
  tokens: string;
  spans: string;
  directions: string | null;
  text: string;
}

interface DocumentRow {
  readonly content: Buffer;
  readonly tokens: Buffer;
  readonly spans: Buffer;
  readonly directions: Buffer | null;
}

/**
 * Documents by their keys, bit by bit those that were written; those that are gone are left out. What was read lately is at hand, and
 * what is just being read is waited for.
 */
export async function readDocuments(
  archive: ArchiveDatabase,
  model: Model,
  keys: readonly number[],
): Promise<Map<number, IndexedDocument>> {
  const { documents, beingRead } = archive;
  const missing = keys.filter((key) => !documents.get(`${key}`) && !beingRead.has(key));
  const asked = missing.length > 0 ? readRows(archive, model, missing) : undefined;
  for (const key of missing) if (asked) beingRead.set(key, asked);
  // Looked up at once: what has been read is no longer among what is being read. Waited for at once: none may fail unheard.
  const reading = keys.map((key) => documents.get(`${key}`) ?? beingRead.get(key));
  const found = new Map<number, IndexedDocument>();
  for (const [at, read] of (await Promise.all(reading)).entries()) {
    const key = keys[at] ?? 0;
    const document = read && "document" in read ? read : read?.get(key);
    if (document) found.set(key, document);
  }
  return found;
}

/** Reads documents and keeps them at hand. */
async function readRows(
  { database, documents, texts, beingRead }: ArchiveDatabase,
  model: Model,
  keys: readonly number[],
): Promise<Map<number, IndexedDocument>> {
  try {
    const found = new Map<number, IndexedDocument>();
    for (const sent of await sentRows(database, model, keys)) {
      const row = received(sent);
      const read = documentOf(row, model);
      documents.set(`${sent.key}`, read, sizeOf(row));
      keepText(texts, sent.source, bytesFrom(sent.text).toString("utf8"));
      found.set(sent.key, read);
    }
    return found;
  } finally {
    for (const key of keys) beingRead.delete(key);
  }
}

/** Half of the rows by each of two connections, so that the server makes both at once. */
async function sentRows(
  database: ArchiveDatabase["database"],
  model: Model,
  keys: readonly number[],
): Promise<SentRow[]> {
  const halves = [keys.filter((_, at) => at % 2 === 0), keys.filter((_, at) => at % 2 === 1)];
  const asked = halves.filter((half) => half.length > 0);
  const sent = asked.map((half) => rowsOf<SentRow>(database, statementFor(model), [half]));
  return (await Promise.all(sent)).flat();
}

function statementFor({ id, dimensions }: Model) {
  const vectors = `(select string_agg(vector_send(v.direction), ''::bytea order by v.part) from ${vectorsOf(id)} v where v.document = d.key)`;
  const directions = dimensions === 0 ? "null" : asText(vectors);
  return `select d.key, d.source, ${asText("d.content")} as content, ${asText("d.tokens")} as tokens, ${asText("d.spans")} as spans,
             ${directions} as directions, ${asText("t.content")} as text
           from ${SCHEMA}.documents d join ${SCHEMA}.texts t on t.hash = d.source where d.key = any($1)`;
}

function received({ content, tokens, spans, directions }: SentRow): DocumentRow {
  return {
    content: bytesFrom(content),
    tokens: bytesFrom(tokens),
    spans: bytesFrom(spans),
    directions: directions === null ? null : bytesFrom(directions),
  };
}

function documentOf(row: DocumentRow, { dimensions }: Model): IndexedDocument {
  // Only `writeDocuments` writes it.
  const analysed = JSON.parse(row.content.toString("utf8")) as AnalysedDocument;
  const vectors = row.directions ? vectorsIn(row.directions, dimensions) : [];
  const tokens = tokensOf(row.tokens, row.spans);
  const embedded = vectors.map((vector, at): Embedded | undefined => {
    const own = tokens[at];
    return own && { vector, tokens: own };
  });
  return assembleInOrder(analysed, embedded, dimensions);
}

/** About what a document takes in memory: an object's strings and fields take more than their JSON. */
function sizeOf({ content, tokens, directions }: DocumentRow): number {
  return 4 * content.length + tokens.length + (directions?.length ?? 0);
}

const TEXT = `select content from ${SCHEMA}.texts where hash = $1`;

/** The text of a file by its content's hash, null where it is gone; that of a document read lately is at hand. */
export async function readText({ database, texts }: ArchiveDatabase, source: string): Promise<string | null> {
  const known = texts.get(source);
  if (known !== undefined) return known;
  const [row] = await rowsOf<{ content: Buffer }>(database, TEXT, [source]);
  if (!row) return null;
  return keepText(texts, source, row.content.toString("utf8"));
}

function keepText(texts: ArchiveDatabase["texts"], source: string, text: string): string {
  texts.set(source, text, 2 * text.length);
  return text;
}
