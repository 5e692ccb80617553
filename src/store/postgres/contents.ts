import { SCHEMA } from "../../postgres/database.ts";
import type { AnalysedDocument } from "../analysis.ts";
import type { Ask } from "./asking.ts";

/** Documents read at once. */
const SLICE = 256;

/** Documents by their keys, in this order, a slice at a time; without what ranking needs. Those that are gone are left out. */
export async function* contentsOf(
  ask: Ask,
  keys: readonly number[],
): AsyncGenerator<{ readonly key: number; readonly analysed: AnalysedDocument }> {
  for (let from = 0; from < keys.length; from += SLICE) {
    const slice = keys.slice(from, from + SLICE);
    const rows = await ask<{ key: number; content: Buffer }>(
      `select key, content from ${SCHEMA}.documents where key = any($1)`,
      [slice],
    );
    const found = new Map(rows.map(({ key, content }) => [key, content]));
    for (const key of slice) {
      const content = found.get(key);
      // Only `writeDocuments` writes it.
      if (content) yield { key, analysed: JSON.parse(content.toString("utf8")) as AnalysedDocument };
    }
  }
}
