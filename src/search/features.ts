import { STATEMENTS } from "../language/statements.ts";
import type { IndexedDocument, IndexedSentence } from "../store/store.ts";
import { cosines, dot } from "./cosines.ts";
import { coverage, createMatcher, lexicalMatch, type Meeting } from "./meeting.ts";
import type { Query } from "./query.ts";
import { nearestTokens } from "./nearest-tokens.ts";
import { NO_TOKENS, raise } from "./tokens.ts";

/**
 * What is measured of a sentence as an answer to a question, in this order. Similarities are cosines, coverages and matches shares
 * of the question (0 to 1), the rest is 1 or 0 but for the length (natural logarithm of characters over 150). Names and words: the mean
 * cosine of the question's names, and of its other words, to the nearest words of the sentence; of its context, which is the title, the
 * sentence before and itself; and of the article. The statements are measured where the question asks for them.
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
  const match = createMatcher(query);
  const { tokens = NO_TOKENS } = query;
  const kept = documents.flatMap(({ sentences }) => sentences.map((sentence) => sentence.tokens));
  // Of all documents at once: one call of the kernel for each token of the question.
  const near = nearestTokens(tokens, kept);
  let from = 0;
  return documents.flatMap((document) => {
    const own = near.slice(from, (from += document.sentences.length));
    return measureDocument(document, query, match, tokensOf(document, own));
  });
}

function measureDocument(
  document: IndexedDocument,
  query: Query,
  match: (terms: readonly string[]) => Meeting,
  tokens: NearestTokens,
): Measured[] {
  const similar = cosines(query.vector, document.passages);
  const passages = document.passages.map((passage, at) => ({
    similarity: similar[at] ?? 0,
    match: lexicalMatch(query, match(passage.terms), passage.terms.length),
  }));
  const similarities = cosines(query.vector, document.sentences);
  const met = document.sentences.map((sentence) => match(sentence.terms));
  const nothing = match([]);
  const article = {
    similarity: mostOf(passages, ({ similarity }) => similarity),
    match: mostOf(passages, (passage) => passage.match),
    coverage: coverage(query, met),
  };
  const holders = holdersOf(document);
  return document.sentences.map((sentence, index) => {
    const features = new Float64Array(FEATURES.length);
    for (const holder of holders[index] ?? []) {
      const { similarity, match: matched } = passages[holder] ?? { similarity: 0, match: 0 };
      features[AT.passageSimilarity] = Math.max(features[AT.passageSimilarity] ?? 0, similarity);
      features[AT.passageMatch] = Math.max(features[AT.passageMatch] ?? 0, matched);
    }
    features[AT.sentenceSimilarity] = similarities[index] ?? 0;
    features[AT.articleSimilarity] = article.similarity;
    features[AT.articleMatch] = article.match;
    features[AT.articleCoverage] = article.coverage;
    features[AT.sentenceCoverage] = coverage(query, [met[index] ?? nothing]);
    measureTokens(features, query, tokens, index);
    measurePlace(features, document, sentence, index);
    measureStatements(features, sentence, query);
    return { document, index, features };
  });
}

/** For each token of the question the nearest of each sentence, of its context and of the article. */
interface NearestTokens {
  readonly sentences: readonly Float64Array[];
  readonly contexts: readonly Float64Array[];
  readonly article: Float64Array;
}

/** What is nearest in each sentence, put together for contexts and for the article. */
function tokensOf({ sentences }: IndexedDocument, near: readonly Float64Array[]): NearestTokens {
  const article = new Float64Array(near[0]?.length ?? 0).fill(-1);
  const contexts = near.map((own, index) => {
    const before = sentences[index - 1]?.section === sentences[index]?.section ? near[index - 1] : undefined;
    raise(article, own);
    return raise(raise(own.slice(), near[0] ?? own), before ?? own);
  });
  return { sentences: near, contexts, article };
}

function measureTokens(
  features: Float64Array,
  { tokens: { names, words } = NO_TOKENS }: Query,
  { sentences, contexts, article }: NearestTokens,
  index: number,
): void {
  const own = sentences[index] ?? article;
  const context = contexts[index] ?? article;
  features[AT.sentenceNames] = dot(names, own);
  features[AT.contextNames] = dot(names, context);
  features[AT.articleNames] = dot(names, article);
  features[AT.sentenceWords] = dot(words, own);
  features[AT.contextWords] = dot(words, context);
  features[AT.articleWords] = dot(words, article);
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
  sentence: IndexedSentence,
  index: number,
): void {
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
  { states, units }: IndexedSentence,
  { terms, wanted }: Query,
): void {
  for (const kind of wanted) features[AT[kind]] = Number(states.includes(kind));
  const counted =
    wanted.includes("number") && units.some((unit) => terms.some(({ readings }) => readings.has(unit)));
  features[AT.countedUnit] = Number(counted);
}

/** For each sentence of a document, the passages that hold it. */
function holdersOf(document: IndexedDocument): readonly (readonly number[])[] {
  const known = HOLDERS.get(document);
  if (known) return known;
  const holders: number[][] = document.sentences.map(() => []);
  for (const [at, { sentences }] of document.passages.entries()) {
    for (const index of sentences) holders[index]?.push(at);
  }
  HOLDERS.set(document, holders);
  return holders;
}

/** Worked out once a document, for as long as the store keeps it. */
const HOLDERS = new WeakMap<IndexedDocument, readonly (readonly number[])[]>();
