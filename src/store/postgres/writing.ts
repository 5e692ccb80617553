import type pg from "pg";
import { SCHEMA } from "../../postgres/database.ts";
import { embeddedTexts, passageTerms, type AnalysedDocument } from "../analysis.ts";
import { digestOf } from "../manifest.ts";
import type { Document } from "../../archive/document.ts";
import type { Embedded } from "../../embedding/embedder.ts";
import { textId } from "../vectors.ts";
import { bytesOf, vectorArray } from "./binary.ts";
import type { Model } from "./editions.ts";
import { vectorsOf } from "./schema.ts";

/** A document that is to be written. */
export interface Written {
  /** See `documentDigest`. */
  readonly digest: string;
  readonly analysed: AnalysedDocument;
  /** What is kept of each of its `embeddedTexts`. */
  readonly embedded: readonly Embedded[];
  /** The content's hash of its file, and the text. */
  readonly source: string;
  readonly text: string;
}

/** Names a document with all that it is made of but the code: its content, its place in the archive, its file and the model. */
export function documentDigest(document: Document, source: string, model: Model): string {
  return digestOf(JSON.stringify([model.id, source, document]));
}

/** Writes documents, all or none; what is there already stays as it is. */
export async function writeDocuments(
  client: pg.ClientBase,
  model: Model,
  batch: readonly Written[],
): Promise<void> {
  await client.query("begin");
  try {
    await writeTexts(client, batch);
    const keys = await writeRows(client, model, batch);
    const fresh = batch.flatMap((one) => {
      const key = keys.get(one.digest);
      return key === undefined ? [] : [{ ...one, key }];
    });
    await writePassages(client, fresh);
    await writeVectors(client, model, fresh);
    await client.query("commit");
  } catch (fault) {
    await client.query("rollback").catch(() => undefined);
    throw fault;
  }
}

async function writeTexts(client: pg.ClientBase, batch: readonly Written[]): Promise<void> {
  const texts = new Map(batch.map(({ source, text }) => [source, Buffer.from(text)]));
  await client.query(
    `insert into ${SCHEMA}.texts select * from unnest($1::text[], $2::bytea[]) on conflict do nothing`,
    [[...texts.keys()], [...texts.values()]],
  );
}

/** The keys of the documents that were not there yet, by their digests. */
async function writeRows(
  client: pg.ClientBase,
  model: Model,
  batch: readonly Written[],
): Promise<Map<string, number>> {
  const column = (value: (written: Written) => unknown) => batch.map(value);
  const { rows } = await client.query<{ digest: string; key: number }>(
    `insert into ${SCHEMA}.documents (model, digest, id, kind, file, others, date, source, content, tokens, spans)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
       $9::bytea[], $10::bytea[], $11::bytea[])
     on conflict (digest) do nothing returning digest, key`,
    [
      model.id,
      column(({ digest }) => digest),
      column(({ analysed }) => analysed.document.id),
      column(({ analysed }) => analysed.document.kind),
      column(({ analysed }) => analysed.document.file),
      column(({ analysed }) => JSON.stringify(analysed.document.others)),
      column(({ analysed: { document } }) => document.date && JSON.stringify(document.date)),
      column(({ source }) => source),
      column(({ analysed }) => Buffer.from(JSON.stringify(analysed))),
      column(({ embedded }) => Buffer.concat(embedded.map(({ tokens }) => asBytes(tokens)))),
      column(({ embedded }) => bytesOf(embedded.map(({ tokens }) => tokens.length))),
    ],
  );
  return new Map(rows.map(({ digest, key }) => [digest, key]));
}

function asBytes(tokens: Int8Array): Uint8Array {
  return new Uint8Array(tokens.buffer, tokens.byteOffset, tokens.length);
}

type Keyed = Written & { readonly key: number };

async function writePassages(client: pg.ClientBase, batch: readonly Keyed[]): Promise<void> {
  const rows = batch.flatMap(({ key, analysed }) =>
    // A term is of letters and digits: none holds a space.
    passageTerms(analysed).map((terms, place) => ({ key, place, terms: [...new Set(terms)].join(" ") })),
  );
  await client.query(
    `insert into ${SCHEMA}.passages
     select document, place, string_to_array(terms, ' ') from unnest($1::int[], $2::int[], $3::text[]) as t (document, place, terms)`,
    [rows.map(({ key }) => key), rows.map(({ place }) => place), rows.map(({ terms }) => terms)],
  );
}

async function writeVectors(client: pg.ClientBase, model: Model, batch: readonly Keyed[]): Promise<void> {
  const rows = batch.flatMap(({ key, analysed, embedded }) =>
    embeddedTexts(analysed).map(({ text }, part) => ({ key, part, text, vector: embedded[part]?.vector })),
  );
  const vectors = rows.flatMap(({ vector }) => vector ?? []);
  if (vectors.length === 0) return;
  const { rows: types } = await client.query<{ type: number }>("select 'vector'::regtype::oid::int as type");
  await client.query(
    `insert into ${vectorsOf(model.id)} (document, part, text, direction)
     select * from unnest($1::int[], $2::int[], $3::text[], $4::vector[])`,
    [
      rows.map(({ key }) => key),
      rows.map(({ part }) => part),
      rows.map(({ text }) => textId(text)),
      vectorArray(vectors, types[0]?.type ?? 0),
    ],
  );
}
