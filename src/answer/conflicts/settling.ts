import { askedOf } from "../../language/question.ts";
import type { Candidate } from "../../search/search.ts";
import type { Store } from "../../store/store.ts";
import type { Conflict, ConflictValue } from "../note.ts";
import { evidenceOf, MOST_QUOTES, quoteOf, repeats, type ChosenQuote } from "../quotes.ts";
import { quoted, type Evidence, type ShortAnswer } from "../short/evidence.ts";
import { conflictAmong, type ConflictFound } from "./conflict.ts";
import { statedToll } from "./stated-toll.ts";

/** An answer's short answer and quotes, as far as they are chosen. */
export interface Answering {
  readonly short: ShortAnswer;
  /** The short answer's own first. */
  readonly quotes: readonly ChosenQuote[];
}

/** What is to be shown, with what is to be said where the archive gives several values for what is asked. */
export interface Settled {
  readonly short: ShortAnswer | null;
  readonly quotes: readonly ChosenQuote[];
  /** One at most. */
  readonly notes: readonly Conflict[];
}

/**
 * Looks in the ranking for other values of what a question asks. Where there are any, each value's quote comes among the first three,
 * that of the short answer first: the latest of a count that grows, or the corrected one. A toll that only a later quote states is
 * brought to the front too. Else all stays as it is.
 */
export async function settled(
  question: string,
  { short, quotes }: Pick<Settled, "short" | "quotes">,
  ranking: readonly Candidate[],
  store: Store,
): Promise<Settled> {
  const stated = STATED[askedOf(question)];
  const answering = stated && (short ? { short, quotes } : withToll(question, quotes));
  if (!stated || !answering) return { short, quotes, notes: [] };
  const further = furtherCandidates(answering.quotes, ranking, stated);
  const evidence = new Map<Evidence, Candidate | ChosenQuote>(
    [...answering.quotes, ...further].map((candidate) => [evidenceOf(candidate), candidate]),
  );
  const found = conflictAmong(question, answering.short, [...evidence.keys()]);
  const contested = found && (await shown(answering, found, evidence, store));
  return contested ?? { ...answering, notes: [] };
}

/** The quotes with the one first that states the toll asked for, which is then the short answer. */
function withToll(question: string, quotes: readonly ChosenQuote[]): Answering | null {
  const toll = statedToll(question, quotes.map(evidenceOf));
  const own = toll && quotes[toll.index];
  return own ? { short: toll.short, quotes: [own, ...quotes.filter((quote) => quote !== own)] } : null;
}

/** What a sentence has to state, for the kinds of question whose answers are compared. */
const STATED: Readonly<Record<string, "number" | "date">> = { howmany: "number", when: "date" };

/** How many sentences are compared at most; all but those that may give another value cost a few microseconds each. */
const MOST_COMPARED = 12;

/** The best candidates that state what is asked for, beside the quotes. */
function furtherCandidates(
  quotes: readonly ChosenQuote[],
  ranking: readonly Candidate[],
  stated: "number" | "date",
): Candidate[] {
  const isQuoted = ({ document, index }: Candidate) =>
    quotes.some((quote) => quote.document === document && quote.index === index);
  const further: Candidate[] = [];
  for (const candidate of ranking) {
    if (quotes.length + further.length >= MOST_COMPARED) break;
    const states = candidate.document.sentences[candidate.index]?.states ?? [];
    if (states.includes(stated) && !isQuoted(candidate)) further.push(candidate);
  }
  return further;
}

async function shown(
  { short, quotes }: Answering,
  { sort, values, standing }: ConflictFound,
  sources: ReadonlyMap<Evidence, Candidate | ChosenQuote>,
  store: Store,
): Promise<Settled | null> {
  const own = quotes[0];
  const told: { readonly text: string; readonly quote: ChosenQuote }[] = [];
  for (const { text, evidence } of values) {
    const source = sources.get(evidence) ?? sourceOf(evidence, sources);
    const quote = source && (await quoteFor(source, quotes, store));
    if (!quote || told.some((other) => repeats(other.quote, quote))) return null;
    told.push({ text, quote });
  }
  const first = standing ? told.find((_, at) => values[at]?.evidence === standing.evidence)?.quote : own;
  if (!first) return null;
  const ordered = [first, ...told.map(({ quote }) => quote), ...quotes];
  const distinct = ordered.filter(
    (quote, at) => !ordered.slice(0, at).some((other) => repeats(other, quote)),
  );
  const [one, two, ...more] = told.map((value) => valueOf(value, distinct));
  if (!one || !two) return null;
  return {
    short: standing ? quoted(standing.evidence, standing.at) : short,
    quotes: distinct.slice(0, MOST_QUOTES),
    notes: [{ kind: "conflict", sort, values: [one, two, ...more] }],
  };
}

/** Evidence that was read elsewhere, by its place. */
function sourceOf(
  { document, sentence }: Evidence,
  sources: ReadonlyMap<Evidence, Candidate | ChosenQuote>,
): Candidate | ChosenQuote | undefined {
  const same = [...sources].find(
    ([other]) => other.document.id === document.id && other.sentence.start === sentence.start,
  );
  return same?.[1];
}

async function quoteFor(
  source: Candidate | ChosenQuote,
  quotes: readonly ChosenQuote[],
  store: Store,
): Promise<ChosenQuote | null> {
  if ("quote" in source) return source;
  const made = await quoteOf(store, source, { alone: true });
  return quotes.find((quote) => made && repeats(quote, made)) ?? made;
}

function valueOf(
  { text, quote }: { readonly text: string; readonly quote: ChosenQuote },
  quotes: readonly ChosenQuote[],
): ConflictValue {
  const { date, document, file, article } = quote.quote;
  return { text, date, document, file, article, quote: quotes.indexOf(quote) };
}
