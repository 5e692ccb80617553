import type { Candidate } from "../search/search.ts";
import type { Store } from "../store/store.ts";
import { MOST_QUOTES, quoteOf, repeats, sentenceAt, type ChosenQuote } from "./quotes.ts";
import type { ShortAnswer } from "./short/short-answer.ts";

/**
 * The quotes in the order in which a short answer needs them: its own (number `index` of those chosen), those its sum rests on, then the
 * others; at most MOST_QUOTES.
 */
export async function withSupports(
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
