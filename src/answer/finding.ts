import { askedOf } from "../language/question.ts";
import type { Query } from "../search/query.ts";
import type { Scoring } from "../search/search.ts";
import type { Vocabulary } from "../search/vocabulary.ts";
import type { Store } from "../store/store.ts";
import { alsoSought } from "./also-sought.ts";
import { assess, type Assessment } from "./confidence.ts";
import { settled } from "./conflicts/settling.ts";
import { decide } from "./deciding.ts";
import { gathered } from "./listing/values/gathering.ts";
import { MOST_NOTES, type Note, type Undone } from "./note.ts";
import { outsidePeriod } from "./period/outside-period.ts";
import { periodNotes } from "./period/period-notes.ts";
import type { PlacedCandidate, Placing } from "./period/placing.ts";
import { readSought } from "./period/reading.ts";
import { withShift } from "./period/shifted-quote.ts";
import { shortFit } from "./period/short-answer-fit.ts";
import type { Sought } from "./period/sought.ts";
import { currentDay } from "./period/today.ts";
import { chooseQuotes, evidenceOf, type ChosenQuote } from "./quotes.ts";
import { rankedFor } from "./ranking.ts";
import { responseOf, type Response } from "./response.ts";
import { isOfAnother } from "./short/contrasts.ts";
import { isDenied } from "./short/denied.ts";
import type { Evidence } from "./short/evidence.ts";
import { readInquiry } from "./short/inquiry.ts";
import { saidOf } from "./short/likeliest/likeliest.ts";
import { lacksBirth } from "./short/time/asked-event.ts";
import { isSwapped } from "./short/relations/swapped.ts";
import { derivationFor, shortAnswerOf, undoneSum, type ShortAnswer } from "./short/short-answer.ts";
import { signalsOf } from "./signals.ts";
import { withSupports } from "./supporting-quotes.ts";

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
  const placing = await rankedFor(store, query, { scoring, sought });
  const { ranking, quotable } = placing;
  const told = await toldShortly(store, query.text, placing, sought);
  const contested = await settled(query.text, told, quotable, store);
  const response = responded(query.text, told, contested);
  const signals = signalsOf(
    ranking,
    query,
    vocabulary,
    response,
    sought && "words" in sought ? sought.words : "",
  );
  const { short, quotes, notes } = await gathered(query.text, contested, { store, ranking: quotable });
  const assessed = assess(signals);
  const assessment = isOff(query.text, told, quotes[0]) ? outsidePeriod(assessed) : assessed;
  const besides = periodNotes(sought, told.isOutside, quotes[0], store.summary);
  return {
    ranking,
    sought,
    quotes,
    short: short ?? likely(response, quotes[0], contested.quotes[0], assessment),
    notes: [...told.undone, ...notes, ...alsoSought(query, vocabulary, quotes), ...besides].slice(
      0,
      MOST_NOTES,
    ),
    assessment,
    signals,
  };
}

/** What probably answers, where no rule tells and the archive is believed to answer. It is read in the quote that stays the first. */
function likely(
  { likeliest }: Response,
  first: ChosenQuote | undefined,
  read: ChosenQuote | undefined,
  assessment: Assessment,
): ShortAnswer | null {
  return first === read && decide(assessment) === "answer" ? saidOf(likeliest, assessment.confidence) : null;
}

/** What the first quotes tell in a few words. */
interface Told {
  readonly short: ShortAnswer | null;
  /** In the order in which the short answer needs them. */
  readonly quotes: readonly ChosenQuote[];
  /** Why the first quote's sum was not done; at most one. */
  readonly undone: readonly Undone[];
  /** Whether all that is known of the question's subject is of another time than the question's. */
  readonly isOutside: boolean;
}

async function toldShortly(
  store: Store,
  question: string,
  { ranking, quotable, isOutside }: Placing,
  sought: Sought | null,
): Promise<Told> {
  const chosen = (await chooseQuotes(store, quotable)).map((quote) => withShift(quote, ranking));
  const evidence = chosen.map(evidenceOf);
  const found = shortAnswerOf(question, evidence);
  const fit = found && askedOf(question) === "when" ? shortFit(found, sought) : "open";
  const short = fit === "out" ? null : found;
  const own = short && { index: placeOf(question, evidence, short), short };
  return {
    short,
    quotes: own ? await withSupports(store, ranking, chosen, own) : chosen,
    undone: short ? [] : undoneOf(question, evidence),
    isOutside: isOutside && fit !== "in",
  };
}

function undoneOf(question: string, evidence: readonly Evidence[]): Undone[] {
  const undone = undoneSum(question, evidence);
  return undone?.index === 0 ? [{ kind: "undone", words: undone.words }] : [];
}

/** Whether what is quoted first is of another time or thing than the question asks about, tells its way back, denies it, or tells no birth where one is asked. */
function isOff(question: string, { isOutside, short }: Told, first: ChosenQuote | undefined): boolean {
  if (isOutside || first === undefined) return isOutside;
  const evidence = evidenceOf(first);
  const inquiry = readInquiry(question);
  return (
    isSwapped(question, evidence) ||
    isOfAnother(inquiry, evidence) ||
    isDenied(inquiry, evidence) ||
    (short === null && inquiry.asked === "where" && lacksBirth(inquiry, evidence.sentence.display))
  );
}

/** A sum that is not done for want of the article's year answers all the same. */
function responded(
  question: string,
  { undone }: Told,
  { short, quotes: [first] }: Pick<Told, "short" | "quotes">,
): Response {
  const response = responseOf(
    question,
    short,
    first ? { display: first.quote.display, evidence: evidenceOf(first) } : null,
  );
  return undone.length > 0 ? { ...response, dated: 1 } : response;
}

/** The number of the quote that a short answer stands in, or is derived from. */
function placeOf(question: string, evidence: readonly Evidence[], short: ShortAnswer): number {
  const derived = short.basis === "derived" ? derivationFor(question, evidence) : null;
  return derived?.answer.derivation === short.derivation ? derived.index : 0;
}
