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
  /** Every sentence that it holds, as compared: folded, without white space. */
  readonly sentences: readonly string[];
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
      made !== null && !chosen.some((other) => repeats(other, made));
    const made = await quoteOf(store, candidate);
    const kept = isNew(made) ? made : await quoteOf(store, candidate, { alone: true });
    if (kept && isNew(kept)) chosen.push(kept);
  }
  return chosen;
}

/** Whether two quotes hold the same sentence: overlapping places of one file, or the same words. */
export function repeats(a: ChosenQuote, b: ChosenQuote): boolean {
  if (a.quote.file === b.quote.file && overlaps(a.quote, b.quote)) return true;
  return a.sentences.some((one) => b.sentences.some((other) => one.includes(other) || other.includes(one)));
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
  const widened = alone ? null : withAntecedent(document, index, raw);
  const held = widened ? [document.sentences[index - 1] ?? sentence, sentence] : [sentence];
  const quote = cut(document, raw, { ...(widened ?? sentence), section: sentence.section });
  return {
    quote: { ...quote, reasons: shares(features) },
    document,
    index,
    sentences: held.map(({ display }) => squeezed(fold(display))),
  };
}

/**
 * The quote at a span of a document's file, whose stored text is `raw`, without reasons: null where the span is not that of a
 * sentence, or of two that are quoted together.
 */
export function quoteAt(document: IndexedDocument, raw: string, { start, end }: Span): Quote | null {
  const index = document.sentences.findIndex((sentence) => sentence.end === end);
  const sentence = document.sentences[index];
  if (!sentence) return null;
  const piece = sentence.start === start ? sentence : withAntecedent(document, index, raw);
  return piece?.start === start ? cut(document, raw, { ...piece, section: sentence.section }) : null;
}

function cut(document: IndexedDocument, raw: string, piece: Piece & Pick<Quote, "section">): Quote {
  const { id, file, title, date } = document.document;
  const { start, end, display, section, cutBefore, cutAfter } = piece;
  return {
    document: id,
    file,
    article: title,
    section,
    start,
    end,
    text: raw.slice(start, end),
    display,
    date,
    dateEvidence: dateEvidenceOf(document, raw),
    cutBefore,
    cutAfter,
    reasons: {},
  };
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
export function evidenceOf({ document, index }: Pick<ChosenQuote, "document" | "index">): Evidence {
  const sentence = document.sentences[index];
  if (!sentence) throw new Error(`sentence ${index} is not in ${document.document.file}`);
  const known = EVIDENCE.get(sentence);
  if (known) return known;
  const made = readAsEvidence(document, index, sentence);
  EVIDENCE.set(sentence, made);
  return made;
}

/** One for each sentence, so that what is found of it can be kept with it: the same few are read by one part after the other. */
const EVIDENCE = new WeakMap<IndexedSentence, Evidence>();

function readAsEvidence(document: IndexedDocument, index: number, sentence: IndexedSentence): Evidence {
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
