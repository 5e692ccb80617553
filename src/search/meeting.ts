import type { Query } from "./query.ts";
import { forgetMany, numberOf } from "./term-numbers.ts";

/** How a list of terms meets a question: for each of its terms, in order, the best fit and the sum of all fits. */
export interface Meeting {
  readonly best: Float64Array;
  readonly sum: Float64Array;
}

/** Meets the terms that stand, by their numbers, from `start` to before `end`. What it gives is to be read before the next call. */
export type Matcher = (numbers: Int32Array, start: number, end: number) => Meeting;

/**
 * Where each reading leads: which of the question's terms, with what fit. Made once a question, used for every sentence; not once
 * another is made.
 */
export function createMatcher({ terms }: Query): Matcher {
  forgetMany();
  const leads = leadsOf(terms);
  mark([...leads.keys()]);
  const led = [...leads.values()];
  const met = emptyMeeting(terms.length);
  const none = emptyMeeting(terms.length);
  return (numbers, start, end) => {
    let isMet = false;
    for (let place = start; place < end; place++) {
      const lead = marks[numbers[place] ?? 0] ?? 0;
      if (lead === 0) continue;
      if (!isMet) empty(met);
      isMet = true;
      for (const { at, fit } of led[lead - 1] ?? []) {
        if (fit > (met.best[at] ?? 0)) met.best[at] = fit;
        met.sum[at] = (met.sum[at] ?? 0) + fit;
      }
    }
    return isMet ? met : none;
  };
}

interface Lead {
  readonly at: number;
  readonly fit: number;
}

/** By the number of each reading the terms that it is a reading of. */
function leadsOf(terms: Query["terms"]): ReadonlyMap<number, readonly Lead[]> {
  const leads = new Map<number, Lead[]>();
  for (const [at, { readings }] of terms.entries()) {
    for (const [reading, fit] of readings) {
      const number = numberOf(reading);
      const led = leads.get(number);
      if (led) led.push({ at, fit });
      else leads.set(number, [{ at, fit }]);
    }
  }
  return leads;
}

/** For the number of each term its place among the readings, from 1, or 0; one list for all questions, which would be too large for each. */
let marks = new Int32Array(1024);
let marked: readonly number[] = [];

function mark(readings: readonly number[]): void {
  for (const number of marked) marks[number] = 0;
  const largest = readings.reduce((most, number) => Math.max(most, number), 0);
  if (largest >= marks.length) marks = new Int32Array(largest * 2);
  for (const [place, number] of readings.entries()) marks[number] = place + 1;
  marked = readings;
}

function emptyMeeting(terms: number): Meeting {
  return { best: new Float64Array(terms), sum: new Float64Array(terms) };
}

function empty({ best, sum }: Meeting): void {
  best.fill(0);
  sum.fill(0);
}

/** The share of a question, weighed by rarity, that texts meet at their best (0 to 1). */
export function coverage({ terms }: Query, best: Float64Array): number {
  let covered = 0;
  let total = 0;
  for (let at = 0; at < terms.length; at++) {
    const weight = terms[at]?.weight ?? 0;
    covered += weight * (best[at] ?? 0);
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
