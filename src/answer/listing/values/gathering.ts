import type { Candidate } from "../../../search/search.ts";
import type { Store } from "../../../store/store.ts";
import type { Note } from "../../note.ts";
import { evidenceOf, MOST_QUOTES, quoteOf, repeats, type ChosenQuote } from "../../quotes.ts";
import { readWith, type Evidence, type ShortAnswer } from "../../short/evidence.ts";
import { readInquiry, type Inquiry } from "../../short/inquiry.ts";
import { missingNames, MOST_MISSING, relevance, speaksOf } from "../../short/relevance.ts";
import { isSame, keysOf, roughlyIn } from "../../short/sought-words.ts";
import { enumerationIn } from "./enumeration.ts";
import { sortAsked, type Sort } from "./sort.ts";
import { valuesIn, type Value } from "./values.ts";

/** What is to be shown of what was found, and said beside it. */
export interface Shown {
  readonly short: ShortAnswer | null;
  readonly quotes: readonly ChosenQuote[];
  readonly notes: readonly Note[];
}

/** So many candidates are looked at: below, a sentence has little to do with the question. */
const MOST_READ = 40;

/**
 * For a question that wants several towns, countries, provinces or people: first the sentence that enumerates them, whose words are then
 * the short answer; then quotes that each name another one, then the others. Only sentences that are on what is asked count, and no name of the
 * question. All stays as it is where there are no two, or a short answer already. Never a claim that these are all.
 */
export async function gathered(
  question: string,
  shown: Shown,
  { store, ranking }: { readonly store: Store; readonly ranking: readonly Candidate[] },
): Promise<Shown> {
  const sort = shown.short ? null : sortAsked(question);
  if (!sort) return shown;
  const inquiry = withoutNaming(readInquiry(question));
  const read = (evidence: Evidence) => newValues(evidence, sort, inquiry);
  const listing = shown.quotes.find((quote) => enumerated(quote, read) !== null);
  const first = listing ?? shown.quotes[0];
  if (!first) return shown;
  const values = new Map(read(evidenceOf(first)).map(({ key, text }) => [key, text]));
  const sure = (evidence: Evidence) => (hasAll(inquiry, evidence) ? read(evidence) : []);
  const further = await furtherQuotes(ranking.slice(0, MOST_READ), { first, values, read: sure }, store);
  if (values.size < 2) return shown;
  const naming = read(evidenceOf(first)).length > 0 ? [first, ...further] : further;
  const articles = new Set(naming.map(({ quote }) => quote.document)).size;
  const quotes = [first, ...further];
  const others = shown.quotes.filter((quote) => !quotes.some((other) => repeats(other, quote)));
  return {
    short: listing ? enumerated(listing, read) : null,
    quotes: [...quotes, ...others].slice(0, MOST_QUOTES),
    notes: [...shown.notes, { kind: "several", values: [...values.values()], articles }],
  };
}

/** Quotes that each name something that none before does; what they name is added to the values. */
async function furtherQuotes(
  ranking: readonly Candidate[],
  {
    first,
    values,
    read,
  }: {
    readonly first: ChosenQuote;
    readonly values: Map<string, string>;
    readonly read: (evidence: Evidence) => readonly Value[];
  },
  store: Store,
): Promise<ChosenQuote[]> {
  const quotes: ChosenQuote[] = [];
  for (const candidate of ranking) {
    if (quotes.length + 1 >= MOST_QUOTES) break;
    const further = read(evidenceOf(candidate)).filter(({ key }) => !values.has(key));
    const quote = further.length > 0 ? await quoteOf(store, candidate, { alone: true }) : null;
    if (!quote || [first, ...quotes].some((other) => repeats(other, quote))) continue;
    quotes.push(quote);
    for (const { key, text } of further) values.set(key, text);
  }
  return quotes;
}

function enumerated(quote: ChosenQuote, read: (evidence: Evidence) => readonly Value[]): ShortAnswer | null {
  const evidence = evidenceOf(quote);
  const { display } = evidence.sentence;
  const found = enumerationIn(display, read(evidence));
  return found && { text: found.text, basis: "quoted", derivation: null, supports: [] };
}

/** The values that a sentence on what is asked names, but for those of the question itself (`vietnamiens` there is `Vietnam` too). */
function newValues(evidence: Evidence, sort: Sort, inquiry: Inquiry): Value[] {
  if (!isOnIt(evidence, inquiry)) return [];
  const asked = keysOf(inquiry.text);
  const isAsked = (word: string) => asked.some((key) => isSame({ key: word, name: true }, key));
  return valuesIn(evidence.sentence.display, sort).filter(({ key }) => !key.split(" ").some(isAsked));
}

/** Whether a sentence, with its title and the sentence before, has every word of a French question: no less makes a list of several. */
function hasAll(inquiry: Inquiry, evidence: Evidence): boolean {
  if (inquiry.language !== "fr") return true;
  return roughlyIn(inquiry, readWith(evidence)).length === inquiry.sought.length;
}

/** The least relevance of a sentence whose names are listed, 0 to 1: a name in a list is believed more than a quote. Set by hand. */
const RELEVANT_TO_LIST = 0.6;

function isOnIt(evidence: Evidence, inquiry: Inquiry): boolean {
  if (relevance(inquiry, evidence) < RELEVANT_TO_LIST || missingNames(inquiry, evidence) > MOST_MISSING)
    return false;
  return speaksOf(inquiry, evidence);
}

/** `quels ministres sont cités` asks for any: every sentence names those that it names. */
function withoutNaming(inquiry: Inquiry): Inquiry {
  return { ...inquiry, sought: inquiry.sought.filter(({ key }) => !NAMING.test(key)) };
}

const NAMING = /^(?:cite|mentionne|nomme|evoque)e?s?$/;
