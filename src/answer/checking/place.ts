import type { ArticleDate, Paragraph, Section } from "../../archive/document.ts";
import { displayOf } from "../../language/spacing/display.ts";
import { sliceOf, type Span } from "../../language/span.ts";
import type { Quote } from "../answer.ts";
import { quoteAt } from "../quotes.ts";
import { isSign } from "./letters.ts";
import { passagesOf, type ShownPassage } from "./passages.ts";
import type { Segment } from "./segments.ts";
import type { PlacedWord, Stretch } from "./stretch.ts";

/**
 * Where words of a text stand in the archive: the span of the file from the first of them to the last; `text` is what stands there,
 * `display` the same as people read it.
 */
export interface CheckedPlace extends Span {
  /** The number of the document in the archive's order: what comes first has the lower one. */
  readonly number: number;
  /** The id of the article or brief. */
  readonly document: string;
  readonly kind: "article" | "brief";
  readonly file: string;
  /** The other files that hold the same article or brief. */
  readonly copies: readonly string[];
  /** The title of the article, or of the brief itself. */
  readonly article: string;
  readonly date: ArticleDate | null;
  readonly text: string;
  readonly display: string;
  /** Of the first sentence; null where it stands between sentences (a dateline, a credit). */
  readonly section: Section | null;
  /** The number of its paragraph among those of the article's body, from 1; null elsewhere. */
  readonly paragraph: number | null;
  /** The whole sentences, or pieces of very long ones, of which it is made: to be shown, and as quotes that buttons can refer to. */
  readonly passages: readonly ShownPassage[];
  readonly sentences: readonly Quote[];
  /** Whether the first and the last of these go on before and after it. */
  readonly isPart: boolean;
}

/** The place of some words of a stretch, which are not none. */
export function placeOf({ source, number }: Stretch, words: readonly PlacedWord[]): CheckedPlace {
  const { indexed, raw, segments } = source;
  const { id, kind, file, others, title, date } = indexed.document;
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const held = segments.slice(words[0]?.segment ?? 0, (words.at(-1)?.segment ?? 0) + 1);
  const [first] = held.flatMap(({ sentence }) => sentence ?? []);
  const sentences = held.flatMap(({ sentence }) => (sentence && quoteAt(indexed, raw, sentence)) ?? []);
  return {
    ...span,
    number,
    document: id,
    kind,
    file,
    copies: others,
    article: title,
    date,
    text: sliceOf(raw, span),
    display: displayOf(raw, span, lostSpaces(words)).text,
    section: first?.section ?? null,
    paragraph: first?.section === "article" ? bodyNumber(indexed.document.paragraphs, first.paragraph) : null,
    passages: passagesOf(file, raw, held),
    sentences,
    isPart: isPartOf(raw, held, span),
  };
}

/** Before which words a space was lost; a sign may touch its number. */
function lostSpaces(words: readonly PlacedWord[]): number[] {
  return words.slice(1).flatMap((word, at) => {
    const before = words[at];
    const isGlued = before?.end === word.start && !isSign(word.key) && !isSign(before.key);
    return isGlued ? [word.start] : [];
  });
}

/** Whether words stand before a span in the first of these segments, or after it in the last, where they are sentences. */
function isPartOf(raw: string, held: readonly Segment[], { start, end }: Span): boolean {
  const [first, last] = [held[0], held.at(-1)];
  const before = first?.sentence ? raw.slice(first.start, start) : "";
  const after = last?.sentence ? raw.slice(end, last.end) : "";
  const goesOn = (first?.sentence?.cutBefore ?? false) || (last?.sentence?.cutAfter ?? false);
  return goesOn || /[\p{L}\p{N}]/u.test(before + after);
}

/** The number of a paragraph of a document among those of its body, in the order of the file. */
function bodyNumber(paragraphs: readonly Paragraph[], at: number): number {
  const start = paragraphs[at]?.start ?? 0;
  return paragraphs.filter((one) => one.section === "article" && one.start <= start).length;
}
