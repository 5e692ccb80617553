import { LONGEST_QUOTE } from "../archive/document.ts";
import { fold, squeezed } from "../language/folding.ts";
import { overlaps, type Span } from "../language/span.ts";
import { shares, type Candidate } from "../search/search.ts";
import type { IndexedDocument, IndexedSentence, Store } from "../store/store.ts";
import type { Quote } from "./answer.ts";
import type { Evidence } from "./short/evidence.ts";

/** A quote with the sentence that it was chosen for. */
export interface ChosenQuote {
  readonly quote: Quote;
  readonly document: IndexedDocument;
  readonly index: number;
}

/** The most quotes of one answer. */
export const MOST_QUOTES = 5;

/**
 * The first distinct sentences of a ranking as quotes, at most five. A sentence that stands twice (the lead and the first
 * paragraph, a brief in several files) is quoted once. A sentence that leans on the one before it (« Il a ajouté … ») is
 * quoted with it where both fit and neither is quoted yet.
 */
export async function chooseQuotes(store: Store, ranking: readonly Candidate[]): Promise<ChosenQuote[]> {
  const chosen: ChosenQuote[] = [];
  for (const candidate of ranking) {
    if (chosen.length >= MOST_QUOTES) break;
    const isNew = (made: ChosenQuote | null) =>
      made !== null && !chosen.some(({ quote }) => repeats(quote, made.quote));
    const made = [await quoteOf(store, candidate), await quoteOf(store, candidate, { alone: true })].find(
      isNew,
    );
    if (made) chosen.push(made);
  }
  return chosen;
}

/** The quote of one candidate, cut from the stored text; null where the text is not in the store. `alone`: never widened. */
export async function quoteOf(
  store: Store,
  { document, index, features }: Candidate,
  { alone = false } = {},
): Promise<ChosenQuote | null> {
  const sentence = document.sentences[index];
  const raw = await store.text(document.document.file);
  if (!sentence || raw === null) return null;
  const { file, title, date } = document.document;
  const span = (alone ? null : withAntecedent(document, index, raw)) ?? sentence;
  const quote: Quote = {
    file,
    article: title,
    section: sentence.section,
    start: span.start,
    end: span.end,
    text: raw.slice(span.start, span.end),
    display: span.display,
    date,
    dateEvidence: dateEvidenceOf(document, raw),
    cutBefore: span.cutBefore,
    cutAfter: span.cutAfter,
    reasons: shares(features),
  };
  return { quote, document, index };
}

/** What an inferred date rests on, for people: whole sentences, each once; a dateline, which is in none, as it stands. */
function dateEvidenceOf(document: IndexedDocument, raw: string): string[] {
  const { date } = document.document;
  if (date?.certainty !== "inferred") return [];
  const words = date.evidence.map(
    (span) =>
      document.sentences[sentenceAt(document, span)]?.display ??
      raw.slice(span.start, span.end).replace(/\s+/gu, " ").trim(),
  );
  return [...new Set(words)];
}

/** A quote as the short answer reads it. */
export function evidenceOf({ document, index }: ChosenQuote): Evidence {
  const sentence = document.sentences[index];
  if (!sentence) throw new Error(`sentence ${index} is not in ${document.document.file}`);
  const before = document.sentences[index - 1];
  const together = before?.paragraph === sentence.paragraph;
  return {
    document: document.document,
    sentence,
    section: sentence.section,
    before: together ? before.display : "",
  };
}

/** The number of the sentence that holds a span of the document's file, or -1. */
export function sentenceAt({ sentences }: IndexedDocument, { start, end }: Span): number {
  return sentences.findIndex((sentence) => sentence.start <= start && end <= sentence.end);
}

/** Whether two quotes hold the same sentence: overlapping places of one file, or the same words. */
function repeats(a: Quote, b: Quote): boolean {
  if (a.file === b.file && overlaps(a, b)) return true;
  const [first, second] = [squeezed(fold(a.display)), squeezed(fold(b.display))];
  return first.includes(second) || second.includes(first);
}

type Piece = Span & Pick<IndexedSentence, "display" | "cutBefore" | "cutAfter">;

/** A sentence together with the one before it in its paragraph, where it opens with a pronoun and both fit in a quote. */
function withAntecedent({ sentences }: IndexedDocument, index: number, raw: string): Piece | null {
  const sentence = sentences[index];
  const before = sentences[index - 1];
  if (!sentence || before?.paragraph !== sentence.paragraph || !ANAPHORA.test(sentence.display)) return null;
  const display = `${before.display} ${sentence.display}`;
  const text = raw.slice(before.start, sentence.end);
  if (text.length > LONGEST_QUOTE || display.length > LONGEST_QUOTE || squeezed(text) !== squeezed(display))
    return null;
  return {
    start: before.start,
    end: sentence.end,
    display,
    cutBefore: before.cutBefore,
    cutAfter: sentence.cutAfter,
  };
}

/** Openings that say nothing without the sentence before. */
const ANAPHORA =
  /^(?:Ils?|Elles?|Cel(?:ui|le)-ci|Ceux-ci|Celles-ci|Cela|Ce dernier|Cette dernière|Ces derni(?:ers|ères)|Son|Sa|Ses|Leurs?|Y|En)\s/u;
