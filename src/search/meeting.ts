import type { Query } from "./query.ts";

/** How a list of terms meets a question: for each of its terms, in order, the best fit and the sum of all fits. */
export interface Meeting {
  readonly best: Float64Array;
  readonly sum: Float64Array;
}

/** Where each reading leads: which of the question's terms, with what fit. Made once a question, used for every sentence. */
export function createMatcher({ terms }: Query): (texts: readonly string[]) => Meeting {
  const leads = new Map<string, { readonly at: number; readonly fit: number }[]>();
  for (const [at, { readings }] of terms.entries()) {
    for (const [reading, fit] of readings) leads.set(reading, [...(leads.get(reading) ?? []), { at, fit }]);
  }
  const none = emptyMeeting(terms.length);
  return (texts) => {
    let met: Meeting | undefined;
    for (const text of texts) {
      const led = leads.get(text);
      if (!led) continue;
      met ??= emptyMeeting(terms.length);
      for (const { at, fit } of led) {
        met.best[at] = Math.max(met.best[at] ?? 0, fit);
        met.sum[at] = (met.sum[at] ?? 0) + fit;
      }
    }
    return met ?? none;
  };
}

/** One for all texts that do not meet the question at all, as most do not. */
function emptyMeeting(terms: number): Meeting {
  return { best: new Float64Array(terms), sum: new Float64Array(terms) };
}

/** The share of a question, weighed by rarity, that at least one of these texts meets (0 to 1). */
export function coverage({ terms }: Query, meetings: readonly Meeting[]): number {
  let covered = 0;
  let total = 0;
  for (let at = 0; at < terms.length; at++) {
    const weight = terms[at]?.weight ?? 0;
    let best = 0;
    for (const meeting of meetings) best = Math.max(best, meeting.best[at] ?? 0);
    covered += weight * best;
    total += weight;
  }
  return total === 0 ? 0 : covered / total;
}

/** BM25 of a passage of `length` terms as a share of what it could be at most for this question (0 to 1). */
export function lexicalMatch({ terms }: Query, meeting: Meeting, length: number): number {
  const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / USUAL_TERMS);
  let score = 0;
  let most = 0;
  for (let at = 0; at < terms.length; at++) {
    const weight = terms[at]?.weight ?? 0;
    const count = meeting.sum[at] ?? 0;
    score += (weight * count) / (count + norm);
    most += weight;
  }
  return most === 0 ? 0 : score / most;
}

/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009), at their usual values. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** The usual number of terms of a passage with its title: a constant, so that a passage's match does not depend on the others. */
const USUAL_TERMS = 60;
