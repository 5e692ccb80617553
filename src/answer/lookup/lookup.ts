import { questionTerms } from "../../language/terms/terms.ts";
import { AT, measureDocuments } from "../../search/features.ts";
import { createQuery, weightedReadings, type Query } from "../../search/query.ts";
import { scoreOf, type Candidate } from "../../search/search.ts";
import type { IndexedDocument, Store } from "../../store/store.ts";
import type { Quote } from "../answer.ts";
import type { OpenArchive } from "../library.ts";
import { quoteOf } from "../quotes.ts";
import { withCompletions } from "./completions.ts";

/** An article or a brief that is looked for, by the sentence of it that says most. */
export interface Hit {
  readonly quote: Quote;
}

/** The most articles that are found for one text: several pages of them. */
const MOST_HITS = 50;
/** Of them those that no word of the text leads to, but its meaning. */
const MOST_BY_MEANING = 5;
/** From so many words on a text has a meaning beyond them. */
const MEANT = 2;
/** A text of so few words is looked up: whoever types them wants to see them. A longer one says something, and is ranked as a question is. */
const FEW_TERMS = 3;

/**
 * What an archive has on a text as it is typed: whole words, beginnings of words and small slips, best first, one sentence an
 * article. With the model's vector of the text also a few that mean likewise, after those that say it; without one by words
 * alone, which takes no pass through the model. Nothing where a few words are nowhere. Deterministic.
 */
export async function lookUp(
  archive: OpenArchive,
  text: string,
  vector: Float32Array | null,
): Promise<Hit[]> {
  const { store } = archive;
  const vocabulary = await archive.vocabulary();
  const query = withCompletions(createQuery(text, vector ?? new Float32Array(0), vocabulary), vocabulary);
  const matching = await store.matching(weightedReadings(query), MOST_HITS);
  const isShort = query.terms.length <= FEW_TERMS;
  const isMeant = query.terms.length >= MEANT && !(isShort && matching.length === 0);
  const near = vector && isMeant ? await store.nearest(vector, MOST_BY_MEANING) : [];
  const documents = await store.fetch([...new Set([...matching, ...near])].sort());
  const order = isShort ? byWords : byScore;
  const best = documents.flatMap((document) => bestSentence(document, query, order) ?? []);
  return hitsOf(store, best.toSorted(order).slice(0, MOST_HITS));
}

/** How a text is looked up: not at all, by its words, or also by what it means. */
export function lookedUpBy(text: string): "nothing" | "words" | "meaning" {
  const terms = new Set(questionTerms(text)).size;
  return terms === 0 ? "nothing" : terms < MEANT ? "words" : "meaning";
}

/** The latest articles, each with the first sentence that tells its news. */
export async function latestHits({ store }: OpenArchive, offset: number, limit: number): Promise<Hit[]> {
  const articles = await store.latest(offset, limit);
  const documents = await store.fetch(articles.map(({ id }) => id));
  const empty = { text: "", vector: new Float32Array(0), terms: [], wanted: [] };
  return hitsOf(
    store,
    documents.flatMap((document) => {
      const measured = measureDocuments([document], empty);
      const told = measured.find(({ features }) => !isHeading(features)) ?? measured[0];
      return told ? [{ ...told, score: 0 }] : [];
    }),
  );
}

type Order = (a: Candidate, b: Candidate) => number;

const byScore: Order = (a, b) => b.score - a.score;

/** First who has the words, in the article and then in the very sentence, by quarters: the whole word or one of its family. */
const byWords: Order = (a, b) =>
  quarters(b, AT.articleCoverage) - quarters(a, AT.articleCoverage) ||
  quarters(b, AT.sentenceCoverage) - quarters(a, AT.sentenceCoverage) ||
  byScore(a, b);

function quarters({ features }: Candidate, feature: number): number {
  return Math.round((features[feature] ?? 0) * 4);
}

/** The first sentence of a document in an order; a headline or a caption only where there is nothing else. */
function bestSentence(document: IndexedDocument, query: Query, order: Order): Candidate | null {
  const candidates = measureDocuments([document], query).map((measured) => ({
    ...measured,
    score: scoreOf(measured.features),
  }));
  const telling = candidates.filter(({ features }) => !isHeading(features));
  return (telling.length > 0 ? telling : candidates).toSorted(order)[0] ?? null;
}

function isHeading(features: Float64Array): boolean {
  return features[AT.title] === 1 || features[AT.caption] === 1;
}

async function hitsOf(store: Store, candidates: readonly Candidate[]): Promise<Hit[]> {
  const quoted = await Promise.all(candidates.map((candidate) => quoteOf(store, candidate, { alone: true })));
  return quoted.flatMap((made) => (made ? { quote: made.quote } : []));
}
