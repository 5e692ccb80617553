import { STATEMENTS } from "../language/statements.ts";
import type { IndexedDocument, IndexedSentence } from "../store/store.ts";
import { cosines } from "./cosines.ts";
import { holdersOf } from "./holders.ts";
import { coverage, createMatcher, lexicalMatch, type Matcher } from "./meeting.ts";
import { nearestTokens, type NearestTokens } from "./nearest-tokens.ts";
import type { Query } from "./query.ts";
import { numberedTerms, type NumberedLists } from "./term-numbers.ts";
import { createTokenMeasure, TOLD_BY_TOKENS, type TokenMeasure } from "./token-measures.ts";
import { NO_TOKENS, raise } from "./tokens.ts";

/**
 * What is measured of a sentence as an answer to a question, in this order. Similarities are cosines, coverages and matches shares
 * of the question (0 to 1), the rest is 1 or 0 but for the length (natural logarithm of characters over 150). Names and words: the mean
 * cosine of the question's names, and of its other words, to the nearest words of the sentence; of its context, which is the title, the
 * sentence before and itself; and of the article; then the cosine of the word that the context is farthest from, and the mean of the
 * farthest two. The statements are measured where the question asks for them.
 */
export const FEATURES = [
  "sentenceSimilarity",
  "passageSimilarity",
  "articleSimilarity",
  "passageMatch",
  "articleMatch",
  "sentenceCoverage",
  "articleCoverage",
  "sentenceNames",
  "contextNames",
  "articleNames",
  "sentenceWords",
  "contextWords",
  "articleWords",
  "leastWord",
  "leastWords",
  "title",
  "caption",
  "lead",
  "opening",
  "brief",
  "length",
  "countedUnit",
  ...STATEMENTS,
] as const;

export type Feature = (typeof FEATURES)[number];

/** A sentence of a candidate document with its features. */
export interface Measured {
  readonly document: IndexedDocument;
  /** Index of the sentence in the document. */
  readonly index: number;
  readonly features: Float64Array;
}

/** Measures every sentence of documents. Pure: the same document and question give the same figures, whatever else is stored. */
export function measureDocuments(documents: readonly IndexedDocument[], query: Query): Measured[] {
  const kept = documents.flatMap(({ sentences }) => sentences.map((sentence) => sentence.tokens));
  const near = nearestTokens(query.tokens ?? NO_TOKENS, kept);
  const question = { query, match: createMatcher(query), near };
  // One array for all, which costs less than one for each.
  const figures = new Float64Array(kept.length * FEATURES.length);
  let from = 0;
  return documents.flatMap((document) => {
    const first = from;
    from += document.sentences.length;
    const measured = document.sentences.map((_, index): Measured => {
      const start = (first + index) * FEATURES.length;
      return { document, index, features: new Float64Array(figures.buffer, start * 8, FEATURES.length) };
    });
    measureDocument(measured, document, question, first);
    return measured;
  });
}

/** A question as its candidates are measured. */
interface Question {
  readonly query: Query;
  readonly match: Matcher;
  /** Of the sentences of all documents. */
  readonly near: NearestTokens;
}

/** Measures the sentences of a document, whose first is the `first` of all. */
function measureDocument(
  measured: readonly Measured[],
  document: IndexedDocument,
  { query, match, near }: Question,
  first: number,
): void {
  const terms = numberedTerms(document);
  const passages = measurePassages(document, terms.passages, query, match);
  const similarities = cosines(query.vector, document.sentences);
  const tokens = createTokenMeasure(query, document.sentences, near, first);
  const met = new Float64Array(query.terms.length);
  for (const { features, index } of measured) {
    const { ends, numbers } = terms.sentences;
    const { best } = match(numbers, ends[index - 1] ?? 0, ends[index] ?? 0);
    raise(met, best);
    features[AT.sentenceCoverage] = coverage(query, best);
    features[AT.sentenceSimilarity] = similarities[index] ?? 0;
    features[AT.articleSimilarity] = passages.similarity;
    features[AT.articleMatch] = passages.match;
    measureHolders(features, passages, holdersOf(document)[index] ?? []);
    measureTokens(features, tokens, index);
    measurePlace(features, document, document.sentences[index], index);
    measureStatements(features, document.sentences[index], query);
  }
  const articleCoverage = coverage(query, met);
  for (const { features } of measured) features[AT.articleCoverage] = articleCoverage;
}

/** How near a document's passages are to a question, and how well they match it; and the best of them, 0 at least. */
interface Passages {
  readonly similarities: Float64Array;
  readonly matches: Float64Array;
  readonly similarity: number;
  readonly match: number;
}

function measurePassages(
  { passages }: IndexedDocument,
  { numbers, ends }: NumberedLists,
  query: Query,
  match: Matcher,
): Passages {
  const similarities = cosines(query.vector, passages);
  const matches = new Float64Array(passages.length);
  for (let at = 0; at < passages.length; at++) {
    const [start, end] = [ends[at - 1] ?? 0, ends[at] ?? 0];
    matches[at] = lexicalMatch(query, match(numbers, start, end), end - start);
  }
  return { similarities, matches, similarity: highest(similarities), match: highest(matches) };
}

function highest(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  return most;
}

function measureHolders(
  features: Float64Array,
  { similarities, matches }: Passages,
  holders: readonly number[],
): void {
  for (const at of holders) {
    features[AT.passageSimilarity] = Math.max(features[AT.passageSimilarity] ?? 0, similarities[at] ?? 0);
    features[AT.passageMatch] = Math.max(features[AT.passageMatch] ?? 0, matches[at] ?? 0);
  }
}

function measureTokens(features: Float64Array, tokens: TokenMeasure, index: number): void {
  const { sentences } = tokens;
  for (const [at, feature] of TOLD_BY_TOKENS.entries())
    features[AT[feature]] = sentences[index * TOLD_BY_TOKENS.length + at] ?? 0;
  features[AT.articleNames] = tokens.articleNames;
  features[AT.articleWords] = tokens.articleWords;
}

/** The highest of some figures, 0 at least; a file's passages are too many to be the arguments of one call. */
export function mostOf<T>(values: readonly T[], figure: (value: T) => number): number {
  return values.reduce((most, value) => Math.max(most, figure(value)), 0);
}

/** The place of each feature in the array. The record is complete: it is made of every feature once. */
export const AT = Object.fromEntries(FEATURES.map((feature, at) => [feature, at])) as Record<Feature, number>;

function measurePlace(
  features: Float64Array,
  { document }: IndexedDocument,
  sentence: IndexedSentence | undefined,
  index: number,
): void {
  if (!sentence) return;
  const { section, paragraph, display } = sentence;
  features[AT.title] = Number(section === "title" || (section === "brief" && paragraph === 0));
  features[AT.caption] = Number(section === "caption");
  features[AT.lead] = Number(section === "lead");
  features[AT.opening] = Number(index <= OPENING_SENTENCES);
  features[AT.brief] = Number(document.kind === "brief");
  features[AT.length] = Math.log(Math.max(1, display.length) / 150);
}

/** Title, lead, caption and the first sentence of the body: they announce what the rest then tells. */
const OPENING_SENTENCES = 3;

function measureStatements(
  features: Float64Array,
  sentence: IndexedSentence | undefined,
  { terms, wanted }: Query,
): void {
  if (!sentence) return;
  const { states, units } = sentence;
  for (const kind of wanted) features[AT[kind]] = Number(states.includes(kind));
  const counted =
    wanted.includes("number") && units.some((unit) => terms.some(({ readings }) => readings.has(unit)));
  features[AT.countedUnit] = Number(counted);
}
