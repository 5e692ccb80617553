import { quoted, type Evidence, type ShortAnswer } from "../short/evidence.ts";
import { readInquiry } from "../short/inquiry.ts";
import { fateAskedFor } from "../short/quantity/toll.ts";
import { isAsked } from "./asked-value.ts";
import { valueIn } from "./value.ts";

/** A toll, and the number of the evidence that states it. */
export interface StatedToll {
  readonly index: number;
  readonly short: ShortAnswer;
}

/**
 * The first evidence that states the toll that a question asks for, where the best one does not: an article counts its dead beside
 * much else, and its other sentences may rank first. Null for any other question,
 * and in other languages, whose words cannot all be met.
 */
export function statedToll(question: string, evidence: readonly Evidence[]): StatedToll | null {
  const inquiry = readInquiry(question);
  if (inquiry.language !== "fr" || !fateAskedFor(inquiry)) return null;
  for (const [index, one] of evidence.entries()) {
    const value = valueIn(inquiry, one);
    if (value && isAsked(inquiry, value)) return { index, short: quoted(one, value.at) };
  }
  return null;
}
