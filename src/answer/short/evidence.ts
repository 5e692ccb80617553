import type { Document, Section, Sentence } from "../../archive/document.ts";
import type { Span } from "../../language/span.ts";

/** A ranked quote with what is needed to read it. */
export interface Evidence {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly section: Section;
  /** The display of the sentence before it in the same paragraph, or "". */
  readonly before: string;
}

/** The few words that answer. */
export interface ShortAnswer {
  /** Quoted: a slice of the first quote's display. Derived: what the sum gives, with « vers » where the text rounds. */
  readonly text: string;
  readonly basis: "quoted" | "derived";
  /** The sum in French, such as « 20e anniversaire en août 2016 → 2016 − 20 = 1996 »; null for a quoted answer. */
  readonly derivation: string | null;
  /** What the sum rests on beyond the first quote: spans of the same document's file. */
  readonly supports: readonly Span[];
  /** Of a sum that a quote contradicts: its own outcome, the year that the quote states, and the quote. */
  readonly contested?: { readonly own: string; readonly other: string; readonly by: Evidence };
}

/** A derived answer and the number of the evidence that holds its expression of time. */
export interface Derivation {
  readonly index: number;
  readonly answer: ShortAnswer;
}

/** The answer that a span of the evidence's display gives. */
export function quoted({ sentence }: Evidence, { start, end }: Span): ShortAnswer {
  return { text: sentence.display.slice(start, end).trim(), basis: "quoted", derivation: null, supports: [] };
}

/** Spans with their offsets alone: what they were read from may carry more. */
export function bareSpans(spans: readonly Span[]): Span[] {
  return spans.map(({ start, end }) => ({ start, end }));
}

/** Title, the sentence before and the sentence itself: what a quote is read with. */
export function readWith({ document, sentence, before }: Evidence): string {
  return `${document.title} ${before} ${sentence.display}`;
}

/** Title, lead, the sentence's paragraph and the one before it: where a sentence's subject is named. */
export function surroundings(evidence: Evidence): string {
  const known = SURROUNDINGS.get(evidence);
  if (known !== undefined) return known;
  const text = surroundingsOf(evidence);
  if (++kept > MOST_KEPT) [SURROUNDINGS, kept] = [new WeakMap(), 1];
  SURROUNDINGS.set(evidence, text);
  return text;
}

/** Many rules read them, one after the other. */
let SURROUNDINGS = new WeakMap<Evidence, string>();
let kept = 0;
const MOST_KEPT = 500;

function surroundingsOf({ document, sentence, before }: Evidence): string {
  const { paragraphs } = document;
  const at = paragraphs.findIndex(({ start, end }) => start <= sentence.start && sentence.end <= end);
  const near = paragraphs.filter(
    ({ section }, index) => section === "lead" || index === at || index === at - 1,
  );
  const texts = near.flatMap((paragraph) => paragraph.sentences.map(({ display }) => display));
  return [document.title, before, sentence.display, ...texts].join(" \n");
}
