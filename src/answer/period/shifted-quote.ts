import type { ChosenQuote } from "../quotes.ts";
import type { PlacedCandidate } from "./placing.ts";

/** A quote with what the question's period adds to its score among its reasons. */
export function withShift(chosen: ChosenQuote, ranking: readonly PlacedCandidate[]): ChosenQuote {
  const own = ranking.find(({ document, index }) => document === chosen.document && index === chosen.index);
  if (!own || own.shift === 0) return chosen;
  const { quote } = chosen;
  return { ...chosen, quote: { ...quote, reasons: { ...quote.reasons, period: own.shift } } };
}
