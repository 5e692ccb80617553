import type pg from "pg";
import { SCHEMA } from "../../postgres/database.ts";
import { passageTerms, type AnalysedDocument } from "../analysis.ts";
import type { Ask } from "./asking.ts";
import { bytesOf, numbersIn } from "./binary.ts";
import { createEntryList, type EntryList } from "./entries.ts";

/** Passages that were taken up together, numbered from 0; which hold a term stands in the segment's postings. */
export interface Segment {
  readonly id: number;
  /** The key of the document of each passage. */
  readonly documents: Int32Array;
  /** How many terms each has, with repetitions. */
  readonly lengths: Int32Array;
}

/** Takes up the passages of documents. */
export interface SegmentWriter {
  add(key: number, document: AnalysedDocument): void;
  /** Writes the segment; resolves to its number. */
  finish(client: pg.ClientBase): Promise<number>;
}

/** Terms written by one statement. */
const AT_ONCE = 5_000;

/** A segment of nothing yet. */
export function createSegmentWriter(): SegmentWriter {
  const documents: number[] = [];
  const lengths: number[] = [];
  const lists = new Map<string, EntryList>();
  return {
    add: (key, document) => {
      for (const terms of passageTerms(document)) {
        for (const [term, count] of counted(terms)) listOf(lists, term).add(lengths.length, count);
        documents.push(key);
        lengths.push(terms.length);
      }
    },
    finish: async (client) => {
      const { rows } = await client.query<{ id: number }>(
        `insert into ${SCHEMA}.segments (documents, lengths) values ($1, $2) returning id`,
        [bytesOf(documents), bytesOf(lengths)],
      );
      const id = rows[0]?.id ?? 0;
      const all = [...lists];
      for (let from = 0; from < all.length; from += AT_ONCE) {
        const some = all.slice(from, from + AT_ONCE);
        await client.query(
          `insert into ${SCHEMA}.postings select $1, * from unnest($2::text[], $3::bytea[])`,
          [id, some.map(([term]) => term), some.map(([, list]) => list.bytes())],
        );
      }
      return id;
    },
  };
}

function counted(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function listOf(lists: Map<string, EntryList>, term: string): EntryList {
  const known = lists.get(term) ?? createEntryList();
  lists.set(term, known);
  return known;
}

const SEGMENTS = `select id, documents, lengths from ${SCHEMA}.segments where id = any($1) order by id`;

/** Segments by their numbers, in the order of these. */
export async function readSegments(ask: Ask, ids: readonly number[]): Promise<Segment[]> {
  const rows = await ask<{ id: number; documents: Buffer; lengths: Buffer }>(SEGMENTS, [ids]);
  return rows.map(({ id, documents, lengths }) => ({
    id,
    documents: numbersIn(documents),
    lengths: numbersIn(lengths),
  }));
}
