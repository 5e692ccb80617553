import type { Span } from "../span.ts";
import { readDates } from "../time/dates.ts";
import { tokenize } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { readCounted } from "./counting.ts";
import { isLookalike } from "./lookalikes.ts";
import { isMinus, percentEnd } from "./percentages.ts";
import { readQuantity } from "./quantities.ts";
import type { Quantity } from "./quantities.ts";

/**
 * A number as a text says it. The span covers its hedge (`près de 300`), its scale (`36 milliards`) and the sign of a
 * percentage; `unit` is the head of what is counted or ranked (« dollars »), null for a percentage or where none follows.
 */
export interface NumberMention extends Span {
  readonly value: number;
  readonly kind: "cardinal" | "ordinal" | "percent";
  readonly unit: Span | null;
  readonly approximate: boolean;
}

/**
 * The quantities and ranks of a French text, in order and not overlapping; the spans are offsets into `text`.
 * Years, dates, times of day, scores, codes (`n°230`, `COVID-19`, `G20`) and the articles `un` and `une` are none.
 * Linear in the text's length.
 */
export function findNumbers(text: string): NumberMention[] {
  const tokens = tokenize(text);
  const isDated = createCover(readDates(tokens));
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = isDated(startOf(tokens, at)) ? null : readQuantity(tokens, at);
    const mention = read && !isLookalike(tokens, at, read) ? mentionOf(tokens, at, read) : null;
    if (mention && mention.start >= (mentions.at(-1)?.end ?? 0)) mentions.push(mention);
    at = Math.max(read?.end ?? at, at + 1);
  }
  return mentions;
}

/** Whether an offset lies in one of some spans, for spans and offsets that ascend. */
function createCover(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((spans[next]?.end ?? Infinity) <= offset) next++;
    return (spans[next]?.start ?? Infinity) <= offset;
  };
}

function mentionOf(tokens: readonly Token[], at: number, read: Quantity): NumberMention {
  const { value, ordinal } = read;
  const percent = ordinal ? 0 : percentEnd(tokens, read.end);
  const negative = percent > 0 && read.start === at && isMinus(tokens, at - 1);
  const start = startOf(tokens, negative ? at - 1 : read.start);
  return {
    start,
    end: tokens[(percent || read.end) - 1]?.end ?? start,
    value: negative ? -value : value,
    kind: ordinal ? "ordinal" : percent ? "percent" : "cardinal",
    unit: percent ? null : readCounted(tokens, read.end, ordinal ? 1 : value),
    approximate: read.vague,
  };
}

function startOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.start ?? 0;
}
