import type pg from "pg";
import { SCHEMA } from "../../postgres/database.ts";
import type { Embedded } from "../../embedding/embedder.ts";
import { numbersIn, vectorsIn } from "./binary.ts";
import type { Model } from "./editions.ts";
import { vectorsOf } from "./schema.ts";

/** Which of these documents are there, by their digests: their keys. */
export async function knownDocuments(
  client: pg.ClientBase,
  digests: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await client.query<{ digest: string; key: number }>(
    `select digest, key from ${SCHEMA}.documents where digest = any($1)`,
    [digests],
  );
  return new Map(rows.map(({ digest, key }) => [digest, key]));
}

interface PartRow {
  text: string;
  part: number;
  direction: Buffer;
  spans: Buffer;
  tokens: Buffer;
}

/**
 * What is kept of texts that a model has embedded, by their names; of a text that is a passage and a sentence, what the sentence keeps.
 */
export async function knownTexts(
  client: pg.ClientBase,
  model: Model,
  texts: readonly string[],
): Promise<Map<string, Embedded>> {
  if (model.dimensions === 0 || texts.length === 0) return new Map();
  const { rows } = await client.query<PartRow>(
    `select v.text, v.part, vector_send(v.direction) as direction, d.spans, d.tokens
     from ${vectorsOf(model.id)} v join ${SCHEMA}.documents d on d.key = v.document where v.text = any($1)`,
    [texts],
  );
  const known = new Map<string, Embedded>();
  for (const { text, part, direction, spans, tokens } of rows) {
    const [vector] = vectorsIn(direction, model.dimensions);
    const own = tokensOf(tokens, spans)[part] ?? new Int8Array();
    if (vector && own.length >= (known.get(text)?.tokens.length ?? 0))
      known.set(text, { vector, tokens: own });
  }
  return known;
}

/** The tokens of each part of a document. */
export function tokensOf(tokens: Buffer, spans: Buffer): Int8Array[] {
  const all = new Int8Array(tokens.buffer, tokens.byteOffset, tokens.length);
  let at = 0;
  return Array.from(numbersIn(spans), (length) => all.subarray(at, (at += length)));
}
