import { measureDocuments } from "../../search/features.ts";
import { weightedReadings, type Query } from "../../search/query.ts";
import { scoreOf, type Candidate, type Near } from "../../search/search.ts";
import type { IndexedDocument, Store } from "../../store/store.ts";
import type { Sought } from "./sought.ts";
import { standingIn } from "./standing.ts";

/** How many documents each of the two searches may propose where a period is sought: what is of it may stand further down the list. */
const PROPOSALS = 24;

/** The documents of which those of the period may be, nearest first; undefined where no period is sought. */
export function nearestOfAny(store: Store, query: Query, sought: Sought | null): Near | undefined {
  return isFurther(sought) ? store.nearest(query.vector, PROPOSALS) : undefined;
}

/** Whether what is of the period may stand further down. */
function isFurther(sought: Sought | null): sought is Exclude<Sought, { readonly kind: "event" }> {
  return sought !== null && sought.kind !== "event";
}

/**
 * The candidates of a search together with the sentences of documents further down that are of the period: those with a date of it, or
 * any known year where the latest or the earliest is wanted. In no order. As they are where no period is sought. `nearest`: see `nearestOfAny`.
 */
export async function withFurther(
  candidates: readonly Candidate[],
  sought: Sought | null,
  store: Store,
  { query, nearest }: { readonly query: Query; readonly nearest: Near | undefined },
): Promise<readonly Candidate[]> {
  if (!isFurther(sought) || !nearest) return candidates;
  const known = new Set(candidates.map(({ document }) => document.document.id));
  const [near, matching] = await Promise.all([nearest, store.matching(weightedReadings(query), PROPOSALS)]);
  const further = [...new Set([...near, ...matching])].filter((id) => !known.has(id)).sort();
  const documents = (await store.fetch(further)).filter((document) => isOf(document, sought));
  const measured = measureDocuments(documents, query);
  return [...candidates, ...measured.map((one) => ({ ...one, score: scoreOf(one.features) }))];
}

function isOf(document: IndexedDocument, sought: Exclude<Sought, { readonly kind: "event" }>): boolean {
  if (sought.kind === "order") return document.document.date?.year !== undefined;
  const standing = standingIn(document, sought);
  return document.sentences.some((_, index) => ["told", "dated"].includes(standing(index)));
}
