import type { Query } from "../search/query.ts";
import { search, type Scoring } from "../search/search.ts";
import type { Store } from "../store/store.ts";
import { answeringCandidate, headedBy } from "./answering-first.ts";
import { nearestOfAny, withFurther } from "./period/further.ts";
import { placed, type Placing } from "./period/placing.ts";
import type { Sought } from "./period/sought.ts";
import { namingFirst } from "./naming-article.ts";
import { turned } from "./turned.ts";

/** The candidates for a question, placed by its period and headed by the one that answers in a few words; those that may be quoted apart. */
export async function rankedFor(
  store: Store,
  query: Query,
  { scoring, sought }: { readonly scoring: Scoring | undefined; readonly sought: Sought | null },
): Promise<Placing> {
  // Another scoring has another scale, on which a period's shift means nothing.
  const period = scoring ? null : sought;
  // Asked for once: a database takes about as long for many as for few.
  const nearest = nearestOfAny(store, query, period);
  const found = await search(store, query, scoring, nearest);
  const near = scoring ? found : namingFirst(query, turned(query.text, found));
  const placing = placed(await withFurther(near, period, store, { query, nearest }), period);
  const head = answeringCandidate(query.text, placing.quotable);
  return {
    ...placing,
    ranking: headedBy(placing.ranking, head),
    quotable: headedBy(placing.quotable, head),
  };
}
