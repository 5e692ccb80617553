import { fold } from "../../language/folding.ts";
import { findNumbers, type NumberMention } from "../../language/quantity/numbers.ts";
import { measureFactor } from "./units.ts";

/** The values that an amount as written may stand for: both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * What an amount such as « près de 300 personnes », « de 5 à 7 ans » or « une dizaine » may stand for, in the basic unit of its
 * measure; null where it holds no number. A toll is counted one by one: there a bound reaches less far, and a round number is exact.
 */
export function rangeOf(words: string, unit: string, isToll: boolean): Range | null {
  const ranges = findNumbers(words).map((mention) => rangeOfNumber(words, mention, isToll));
  if (ranges.length === 0) return null;
  const factor = measureFactor(unit);
  return {
    low: Math.min(...ranges.map(({ low }) => low)) * factor,
    high: Math.max(...ranges.map(({ high }) => high)) * factor,
  };
}

/** Whether two amounts may be the same. */
export function agree(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** By how much a value may be off, each way, as a factor of it. */
interface Reach {
  readonly below: number;
  readonly above: number;
}

/** How far people go with each hedge (found in newspapers, set by hand): « plus de 100 » is hardly said of 160. */
const HEDGES: readonly (readonly [RegExp, Reach])[] = [
  [/un peu plus d|a peine/, { below: 1, above: 1.2 }],
  [/un peu moins d/, { below: 0.8, above: 1 }],
  [/plus d|au moins|pas moins d|au - ?dela d|au-dela d|minimum/, { below: 1, above: 1.5 }],
  [/moins d|au plus|jusqu|maximum/, { below: 0.6, above: 1 }],
  [/pres d|presque|quasiment|avoisin/, { below: 0.85, above: 1.05 }],
  [/dizaine|douzaine|quinzaine|ingtaine|entaine|antaine|millier|quelques/, { below: 0.7, above: 1.5 }],
  [/environ|quelque|autour|alentours|ordre|peu pres|approxim/, { below: 0.8, above: 1.2 }],
];

/** « au moins 12 morts » is a count so far, that the next one may well exceed. */
const TOLL_ABOVE = 1.2;

function rangeOfNumber(words: string, mention: NumberMention, isToll: boolean): Range {
  const { value, start, end, approximate } = mention;
  const said = fold(words.slice(start, end));
  const hedge = approximate ? HEDGES.find(([pattern]) => pattern.test(said))?.[1] : undefined;
  if (approximate) {
    const { below, above } = hedge ?? { below: 0.8, above: 1.2 };
    return { low: value * below, high: value * (isToll ? Math.min(above, TOLL_ABOVE) : above) };
  }
  const slack = isToll ? 0 : roundness(Math.abs(value));
  return { low: value - slack, high: value + slack };
}

/**
 * Half a unit of the last digit that is not nought, of a value that is round to at least its hundreds, or of a scaled one
 * (1,2 million); 0 for any other. At most 5 % of the value.
 */
function roundness(value: number): number {
  if (value < 1000 || !Number.isInteger(value)) return 0;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step < 100 ? 0 : Math.min(step / 2, value * 0.05);
}
