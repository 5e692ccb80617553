import { askedOf, type Asked } from "../language/question.ts";
import type { Query } from "../search/query.ts";
import { search, type Candidate, type Scoring } from "../search/search.ts";
import type { Vocabulary } from "../search/vocabulary.ts";
import type { Store } from "../store/store.ts";
import { alsoSought } from "./also-sought.ts";
import { answeringCandidate, headedBy } from "./answering-first.ts";
import { assess, type Assessment } from "./confidence.ts";
import { settled } from "./conflicts/settling.ts";
import { gathered } from "./listing/values/gathering.ts";
import { MOST_NOTES, type Note } from "./note.ts";
import { withFurther } from "./period/further.ts";
import { outsidePeriod } from "./period/outside-period.ts";
import { periodNotes } from "./period/period-notes.ts";
import { placed, type PlacedCandidate, type Placing } from "./period/placing.ts";
import { readSought } from "./period/reading.ts";
import { withShift } from "./period/shifted-quote.ts";
import { shortFit } from "./period/short-answer-fit.ts";
import type { Sought } from "./period/sought.ts";
import { currentDay } from "./period/today.ts";
import {
  chooseQuotes,
  evidenceOf,
  MOST_QUOTES,
  quoteOf,
  repeats,
  sentenceAt,
  type ChosenQuote,
} from "./quotes.ts";
import type { Evidence } from "./short/evidence.ts";
import {
  derivationFor,
  expectsFewWords,
  shortAnswerOf,
  undoneSum,
  type ShortAnswer,
} from "./short/short-answer.ts";
import { signalsOf, type ShortOutcome } from "./signals.ts";

/** What the archive holds on a question, before it is decided whether that is an answer. */
export interface Finding {
  readonly ranking: readonly PlacedCandidate[];
  /** The period of the question. */
  readonly sought: Sought | null;
  /** Best first; where the short answer is derived, the quotes that its sum rests on come first. */
  readonly quotes: readonly ChosenQuote[];
  readonly short: ShortAnswer | null;
  /** What is to be said of the answer beside it. */
  readonly notes: readonly Note[];
  readonly assessment: Assessment;
  readonly signals: Float64Array;
}

/**
 * Searches, places by the question's period, quotes, answers shortly where it can, and assesses all of it. Deterministic; what is
 * told from today depends on the day, where no period is given.
 */
export async function find(
  store: Store,
  vocabulary: Vocabulary,
  query: Query,
  scoring?: Scoring,
  sought: Sought | null = readSought(query.text, currentDay()),
): Promise<Finding> {
  const { ranking, quotable, isOutside: isBeside } = await rankedFor(store, query, { scoring, sought });
  const chosen = (await chooseQuotes(store, quotable)).map((quote) => withShift(quote, ranking));
  const evidence = chosen.map(evidenceOf);
  const found = shortAnswerOf(query.text, evidence);
  const fit = found && askedOf(query.text) === "when" ? shortFit(found, sought) : "open";
  const short = fit === "out" ? null : found;
  const isOutside = isBeside && fit !== "in";
  const index = placeOf(query.text, evidence, short);
  const needed = short ? await withSupports(store, ranking, chosen, { index, short }) : chosen;
  const contested = await settled(query.text, { short, quotes: needed }, quotable, store);
  const undone = short ? null : undoneSum(query.text, evidence);
  const isUndone = undone?.index === 0;
  const outcome = isUndone ? "found" : outcomeOf(query.text, contested.short);
  const signals = signalsOf(ranking, query, vocabulary, outcome);
  const told = await gathered(query.text, contested, { store, ranking: quotable });
  return {
    ranking,
    sought,
    quotes: told.quotes,
    short: told.short,
    notes: [
      ...(isUndone ? [{ kind: "undone", words: undone.words } as const] : []),
      ...told.notes,
      ...alsoSought(query, vocabulary, told.quotes),
      ...periodNotes(sought, isOutside, told.quotes[0], store.summary),
    ].slice(0, MOST_NOTES),
    assessment: isOutside ? outsidePeriod(assess(signals)) : assess(signals),
    signals,
  };
}

/** One thing of several (« quel prix ») is no kind of thing that a quote can be told to lack. */
const UNTOLD: readonly Asked[] = ["which"];

function outcomeOf(question: string, short: ShortAnswer | null): ShortOutcome {
  if (short) return "found";
  return expectsFewWords(question) && !UNTOLD.includes(askedOf(question)) ? "missing" : "none";
}

/** The candidates, placed by a period and headed by the one that answers in a few words; those that may be quoted apart. */
async function rankedFor(
  store: Store,
  query: Query,
  { scoring, sought }: { readonly scoring: Scoring | undefined; readonly sought: Sought | null },
): Promise<Placing> {
  // Another scoring has another scale, on which a period's shift means nothing.
  const period = scoring ? null : sought;
  const near = await search(store, query, scoring);
  const placing = placed(await withFurther(near, period, store, query), period);
  const head = answeringCandidate(query.text, placing.quotable);
  return {
    ...placing,
    ranking: headedBy(placing.ranking, head),
    quotable: headedBy(placing.quotable, head),
  };
}

/** The number of the quote that a short answer stands in, or is derived from. */
function placeOf(question: string, evidence: readonly Evidence[], short: ShortAnswer | null): number {
  const derived = short?.basis === "derived" ? derivationFor(question, evidence) : null;
  return derived && derived.answer.derivation === short?.derivation ? derived.index : 0;
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
