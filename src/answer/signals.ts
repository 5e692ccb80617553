import { languageOf } from "../language/languages.ts";
import { AT, mostOf } from "../search/features.ts";
import type { Query } from "../search/query.ts";
import type { Candidate } from "../search/search.ts";
import { TOLD_BY_TOKENS } from "../search/token-measures.ts";
import type { Vocabulary } from "../search/vocabulary.ts";
import { namesAsked, shareNamedWhole } from "./named-whole.ts";
import { likelihoodOf, type Response } from "./response.ts";
import { readInquiry } from "./short/inquiry.ts";
import { TOLD_BY_WORDS, toldByWords } from "./told-by-words.ts";

/** The kinds of question that are told apart, each 1 or 0; all others are taken together. */
const ASKS = [
  "asksWho",
  "asksWhich",
  "asksWhere",
  "asksHowMany",
  "asksWhen",
  "asksWhy",
  "asksYesNo",
  "asksList",
] as const;

/**
 * What tells whether the best candidate answers a question, in this order. All are properties of the ranking, none of the archive's
 * subject; similarities are cosines, coverages shares of the question (0 to 1).
 */
export const SIGNALS = [
  /** The best cosine of any sentence of the body. */
  "similarity",
  "passageSimilarity",
  "articleCoverage",
  /** The share of the question that no article has a word for. */
  "unknown",
  /** The share of the question's names that no article has. */
  "unknownNames",
  /** The share of the question's names that the best candidate's article has whole; 1 where it names nothing. */
  "namedWhole",
  /** 1 where the best sentence states the kind of thing asked for, −1 where it does not, 0 where none is asked for. */
  "stated",
  /** The log-odds (−4 at least) that the likeliest candidate of the first quote is the person, place, amount, time or thing asked for; 0 where none is. */
  "likeliest",
  /** 1 where such a candidate is asked for. */
  "asksFewWords",
  /** 1 where a time is asked for and found, −1 where it is missing, else 0. */
  "dated",
  /** 1 where a list is asked for and the first quote enumerates, −1 where it does not, else 0. */
  "listed",
  /** What the ranking measures of the best candidate, with the units of `FEATURES`. */
  "sentenceCoverage",
  ...TOLD_BY_TOKENS,
  ...TOLD_BY_WORDS,
  /** How far the best candidate is ahead of the best one of any other article, and of the next sentence (score, at most 8). */
  "articleLead",
  "sentenceLead",
  /** The natural logarithm of the best candidate's share of all candidates' likelihood (softmax of the scores). */
  "likelihood",
  /** The best candidate's score in standard deviations above the mean of all. */
  "scoreStandout",
  /** 1 where the nearest article by vector is also the best by words. */
  "agreement",
  /** How much nearer the sentence is than its article's title. */
  "overTitle",
  /** 1 where the question is in another language than French; and where it has no capital but its first: both make everything less alike. */
  "foreign",
  "uncapitalised",
  /** What is asked for: what a « combien » does not find is missing more often than what a « pourquoi » does not. */
  ...ASKS,
] as const;

type Ask = (typeof ASKS)[number];

export type Signal = (typeof SIGNALS)[number];

/** The signals of a ranking that has at least one candidate; `period`: the words of the question's period, where it has one. */
export function signalsOf(
  ranking: readonly Candidate[],
  query: Query,
  vocabulary: Vocabulary,
  response: Response,
  period = "",
): Float64Array {
  const [best] = ranking;
  if (!best) return new Float64Array(SIGNALS.length);
  const similarities = ranking.map((candidate) => at(candidate, "sentenceSimilarity"));
  const title = ranking.find(
    (candidate) => candidate.document === best.document && at(candidate, "title") === 1,
  );
  const similarity = mostOf(ranking.filter(isBody), (candidate) => at(candidate, "sentenceSimilarity"));
  const names = namesAsked(query.text);
  const values: Record<Signal, number> = {
    similarity,
    passageSimilarity: at(best, "passageSimilarity"),
    articleCoverage: at(best, "articleCoverage"),
    unknown: unknownShare(query, vocabulary),
    unknownNames: unknownNames(names, vocabulary),
    namedWhole: shareNamedWhole(names, best.document, vocabulary),
    stated: query.wanted.length === 0 ? 0 : query.wanted.every((kind) => at(best, kind) === 1) ? 1 : -1,
    likeliest: likelihoodOf(response.likeliest),
    asksFewWords: Number(response.likeliest !== null),
    dated: response.dated,
    listed: response.listed,
    sentenceCoverage: at(best, "sentenceCoverage"),
    ...toldByTokens(best, query),
    ...toldByWords(query, best, period),
    articleLead: lead(
      best,
      ranking.find(({ document }) => document !== best.document),
    ),
    sentenceLead: lead(best, ranking[1]),
    likelihood: -Math.log(ranking.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0)),
    scoreStandout: standout(
      best.score,
      ranking.map(({ score }) => score),
    ),
    agreement: Number(
      first(ranking, "articleSimilarity").document === best.document &&
        first(ranking, "articleMatch").document === best.document,
    ),
    overTitle:
      at(best, "sentenceSimilarity") -
      (title
        ? at(title, "sentenceSimilarity")
        : similarities.reduce((least, value) => Math.min(least, value), 1)),
    foreign: Number(languageOf(query.text) !== "fr"),
    uncapitalised: Number(!/\p{Lu}/u.test(query.text.slice(1))),
    ...asksOf(query.text),
  };
  return Float64Array.from(SIGNALS, (signal) => values[signal]);
}

function at({ features }: Candidate, feature: keyof typeof AT): number {
  return features[AT[feature]] ?? 0;
}

function toldByTokens(best: Candidate, { tokens }: Query): Record<(typeof TOLD_BY_TOKENS)[number], number> {
  // The record is complete: it is made of every one of them.
  const told = Object.fromEntries(TOLD_BY_TOKENS.map((feature) => [feature, at(best, feature)])) as Record<
    (typeof TOLD_BY_TOKENS)[number],
    number
  >;
  // Of a question that has nothing but names, these tell all that there is to tell.
  const isNamesAlone = tokens?.names.some((share) => share > 0) && !tokens.words.some((share) => share > 0);
  return isNamesAlone
    ? { ...told, sentenceWords: told.sentenceNames, contextWords: told.contextNames }
    : told;
}

function asksOf(question: string): Record<Ask, number> {
  const { asked } = readInquiry(question);
  // The record is complete: it is made of every one of them.
  return Object.fromEntries(ASKS.map((ask) => [ask, Number(ask.toLowerCase() === `asks${asked}`)])) as Record<
    Ask,
    number
  >;
}

function isBody(candidate: Candidate): boolean {
  return at(candidate, "title") + at(candidate, "caption") + at(candidate, "lead") === 0;
}

function standout(value: number, all: readonly number[]): number {
  const mean = all.reduce((sum, other) => sum + other, 0) / all.length;
  const variance = all.reduce((sum, other) => sum + (other - mean) ** 2, 0) / all.length;
  return (value - mean) / (Math.sqrt(variance) + 1e-6);
}

function unknownShare({ terms }: Query, vocabulary: Vocabulary): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = terms.filter(({ term, readings }) => readings.size <= 1 && !vocabulary.has(term));
  return total === 0 ? 0 : unknown.reduce((sum, { weight }) => sum + weight, 0) / total;
}

function unknownNames(names: readonly (readonly string[])[], vocabulary: Vocabulary): number {
  const isKnown = (term: string) => [...vocabulary.readings(term).keys()].some(vocabulary.has);
  const unknown = names.filter((name) => !name.every(isKnown));
  return names.length === 0 ? 0 : unknown.length / names.length;
}

function lead(best: Candidate, other: Candidate | undefined): number {
  return other ? Math.min(LARGEST_LEAD, best.score - other.score) : LARGEST_LEAD;
}

/** Beyond this a lead says no more. */
const LARGEST_LEAD = 8;

/** The first candidate with the highest value of a feature. */
function first(ranking: readonly Candidate[], feature: keyof typeof AT): Candidate {
  return ranking.reduce((best, candidate) => (at(candidate, feature) > at(best, feature) ? candidate : best));
}
