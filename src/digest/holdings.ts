import { latestFirst } from "../store/catalogue.ts";
import type { IndexedDocument, Listed, Store } from "../store/store.ts";
import type { LocalDay } from "./due/due.ts";
import { meaningPassages } from "./stories/profile.ts";

/** What of an archive digests are made of. */
export interface Wished {
  /** What must be among it, such as what came lately. */
  readonly fresh: ReadonlySet<string>;
  /** The days on which digests may be made: what is dated to them is among it. */
  readonly days: readonly LocalDay[];
}

/**
 * Digests of an archive of so many documents are made of all of it; of a larger one, of what is new, of what is dated to the day, and of
 * the latest. That takes about 60 MB of memory, and a few seconds once an index.
 */
const MOST_READ = 3_000;

/** Whether digests are not made of all of an archive. */
export function isLarge({ summary: { articles, briefs } }: Pick<Store, "summary">): boolean {
  return articles + briefs > MOST_READ;
}

/** Documents fetched at once. */
const AT_ONCE = 64;

/**
 * The documents that digests are made of, in the order of the archive. Without the vectors of sentences and the tokens, of which a digest
 * has no use.
 */
export async function readHoldings(
  store: Pick<Store, "list" | "fetch">,
  wished: Wished,
): Promise<IndexedDocument[]> {
  const ids = chosen(await store.list(), wished);
  const documents: IndexedDocument[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE)
    for (const document of await store.fetch(ids.slice(from, from + AT_ONCE)))
      documents.push(lightened(document));
  return documents;
}

function chosen(list: readonly Listed[], { fresh, days }: Wished): string[] {
  if (list.length <= MOST_READ) return list.map(({ id }) => id);
  const latest = latestFirst(list);
  const isDue = (one: Listed) => isDatedTo(one, days);
  const ranked = [latest.filter(({ id }) => fresh.has(id)), latest.filter(isDue), latest].flatMap((some) =>
    some.slice(0, MOST_READ),
  );
  const ids = new Set<string>();
  for (const { id } of ranked) if (ids.size < MOST_READ) ids.add(id);
  return list.flatMap(({ id }) => (ids.has(id) ? [id] : []));
}

function isDatedTo({ date }: Listed, days: readonly LocalDay[]): boolean {
  if (date?.month === undefined || date.day === undefined) return false;
  const day = [date.month, date.day].map((part) => String(part).padStart(2, "0")).join("-");
  return days.some((one) => one.endsWith(`-${day}`));
}

function lightened(indexed: IndexedDocument): IndexedDocument {
  const meant = meaningPassages(indexed);
  const { document, sentences, passages } = indexed;
  return {
    document,
    sentences: sentences.map((sentence) => ({ ...sentence, vector: NO_VECTOR, tokens: NO_TOKENS })),
    passages: passages.map((passage) => ({
      ...passage,
      // A copy, so that the others of a document need not stay.
      vector: meant.includes(passage) ? passage.vector.slice() : NO_VECTOR,
    })),
  };
}

const NO_VECTOR = new Float32Array();
const NO_TOKENS = new Int8Array();
