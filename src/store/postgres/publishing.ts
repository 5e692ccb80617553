import type pg from "pg";
import { SCHEMA } from "../../postgres/database.ts";
import { passageTerms } from "../analysis.ts";
import type { StoreSummary } from "../store.ts";
import { askOn } from "./asking.ts";
import { contentsOf } from "./contents.ts";
import { makingOf, type Edition, type Making, type Model } from "./editions.ts";
import { createSegmentWriter, readSegments } from "./segments.ts";
import { count, emptyTally, packed, tallyBytes, tallyIn, type Tally } from "./tally.ts";

/** What is to be published. */
export interface Draft extends Pick<Making, "files" | "documents"> {
  readonly model: Model;
  readonly state: string;
  /** Its passages are counted when it is published. */
  readonly summary: Omit<StoreSummary, "passages">;
}

/** Publishes documents, which are all written, as the edition after `last`; readers see it at once and whole. */
export async function publish(client: pg.ClientBase, last: Edition | null, draft: Draft): Promise<void> {
  // What was made for another model is no beginning for this one.
  const making = last?.model.id === draft.model.id ? await makingOf(client, last.id) : null;
  await client.query("begin");
  try {
    const tally = await tallyFor(client, making, draft.documents);
    const segments = await segmentsFor(client, making, draft.documents);
    await client.query(
      `insert into ${SCHEMA}.editions (model, state, summary, files, documents, segments, statistics)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        draft.model.id,
        draft.state,
        JSON.stringify({ ...draft.summary, passages: tally.passages }),
        packed(draft.files),
        draft.documents,
        segments,
        tallyBytes(tally),
      ],
    );
    await client.query("commit");
  } catch (fault) {
    await client.query("rollback").catch(() => undefined);
    throw fault;
  }
}

/** The counts of the last edition, with what has come counted in and what has gone counted out. */
async function tallyFor(
  client: pg.ClientBase,
  last: Making | null,
  documents: readonly number[],
): Promise<Tally> {
  const tally = last ? tallyIn(last.statistics) : emptyTally();
  const [before, after] = [new Set(last?.documents), new Set(documents)];
  const come = documents.filter((key) => !before.has(key));
  const gone = [...before].filter((key) => !after.has(key));
  for await (const { analysed } of contentsOf(askOn(client), come)) count(tally, passageTerms(analysed), 1);
  for await (const { analysed } of contentsOf(askOn(client), gone)) count(tally, passageTerms(analysed), -1);
  return tally;
}

/**
 * The segments of some documents: those of the last edition, and one of what they do not hold. A segment is written anew together with
 * it where it is no more than twice as large, or half of it has gone: there are never many, and each document is seldom written again.
 */
async function segmentsFor(
  client: pg.ClientBase,
  last: Making | null,
  documents: readonly number[],
): Promise<number[]> {
  const wanted = new Set(documents);
  const held = (await readSegments(askOn(client), last?.segments ?? [])).map(({ id, documents: keys }) => {
    const all = new Set(keys);
    return { id, size: all.size, live: [...all].filter((key) => wanted.has(key)) };
  });
  const before = new Set(last?.documents);
  const taken = documents.filter((key) => !before.has(key));
  const kept: number[] = [];
  for (const { id, size, live } of held.toSorted((a, b) => a.live.length - b.live.length)) {
    const isSmall = taken.length > 0 && live.length <= 2 * taken.length;
    if (isSmall || 2 * live.length < size) for (const key of live) taken.push(key);
    else kept.push(id);
  }
  if (taken.length === 0) return kept;
  const writer = createSegmentWriter();
  for await (const { key, analysed } of contentsOf(askOn(client), taken)) writer.add(key, analysed);
  return [...kept, await writer.finish(client)];
}
