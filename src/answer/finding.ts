import { askedOf, type Asked } from "../language/question.ts";
import type { Query } from "../search/query.ts";
import { search, type Candidate, type Scoring } from "../search/search.ts";
import type { Vocabulary } from "../search/vocabulary.ts";
import type { Store } from "../store/store.ts";
import { assess, type Assessment } from "./confidence.ts";
import type { Note } from "./note.ts";
import {
  chooseQuotes,
  evidenceOf,
  MOST_QUOTES,
  quoteOf,
  repeats,
  sentenceAt,
  type ChosenQuote,
} from "./quotes.ts";
import { derivationFor, shortAnswerOf, undoneSum, type ShortAnswer } from "./short/short-answer.ts";
import { signalsOf, type ShortOutcome } from "./signals.ts";

/** What the archive holds on a question, before it is decided whether that is an answer. */
export interface Finding {
  readonly ranking: readonly Candidate[];
  /** Best first; where the short answer is derived, the quotes that its sum rests on come first. */
  readonly quotes: readonly ChosenQuote[];
  readonly short: ShortAnswer | null;
  /** What is to be said of the answer beside it. */
  readonly notes: readonly Note[];
  readonly assessment: Assessment;
  readonly signals: Float64Array;
}

/** Searches, quotes, answers shortly where it can, and assesses all of it. Deterministic. */
export async function find(
  store: Store,
  vocabulary: Vocabulary,
  query: Query,
  scoring?: Scoring,
): Promise<Finding> {
  const ranking = await search(store, query, scoring);
  const chosen = await chooseQuotes(store, ranking);
  const evidence = chosen.map(evidenceOf);
  const short = shortAnswerOf(query.text, evidence);
  const derived = short?.basis === "derived" ? derivationFor(query.text, evidence) : null;
  const index = derived && derived.answer.derivation === short?.derivation ? derived.index : 0;
  const signals = signalsOf(ranking, query, vocabulary, outcomeOf(query.text, short));
  const undone = short ? null : undoneSum(query.text, evidence);
  const quotes = short ? await withSupports(store, ranking, chosen, { index, short }) : chosen;
  return {
    ranking,
    quotes,
    short,
    notes: undone?.index === 0 ? [{ kind: "undone", words: undone.words }] : [],
    assessment: assess(signals),
    signals,
  };
}

/** The kinds of question whose answer is a few words. */
const SHORTLY_ANSWERED: readonly Asked[] = ["when", "howmany", "who", "where"];

function outcomeOf(question: string, short: ShortAnswer | null): ShortOutcome {
  if (short) return "found";
  return SHORTLY_ANSWERED.includes(askedOf(question)) ? "missing" : "none";
}

/** The quotes in the order in which the short answer needs them: its own, those its sum rests on, then the others. */
async function withSupports(
  store: Store,
  ranking: readonly Candidate[],
  chosen: readonly ChosenQuote[],
  { index, short }: { readonly index: number; readonly short: ShortAnswer },
): Promise<ChosenQuote[]> {
  const own = chosen[index];
  if (!own) return [...chosen];
  const needed = [own];
  const unquotable: string[] = [];
  for (const support of short.supports) {
    const at = sentenceAt(own.document, support);
    const candidate = ranking.find(({ document, index: place }) => document === own.document && place === at);
    const quote = candidate ? await quoteOf(store, candidate, { alone: true }) : null;
    if (!quote) unquotable.push((await store.text(own.quote.file))?.slice(support.start, support.end) ?? "");
    else if (!needed.some((other) => repeats(other, quote))) needed.push(quote);
  }
  const others = chosen.filter((quote) => !needed.some((other) => repeats(other, quote)));
  return [withEvidence(own, unquotable), ...needed.slice(1), ...others].slice(0, MOST_QUOTES);
}

/** A dateline is in no quote: where a sum rests on one, its words go with the first quote as what the date rests on. */
function withEvidence(own: ChosenQuote, words: readonly string[]): ChosenQuote {
  const dateEvidence = [...new Set([...own.quote.dateEvidence, ...words.filter((text) => text !== "")])];
  return { ...own, quote: { ...own.quote, dateEvidence } };
}
