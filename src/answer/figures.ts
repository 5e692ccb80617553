import { SIGNALS, type Signal } from "./signals.ts";

/**
 * Signals that tell more together than each tells alone, so that their product counts too: where the best article is hardly better than the next, its names tell more
 * than where it is far ahead. Chosen by forward selection among all pairs, a signal with itself among
 * them: each in turn lowered the loss on sets left out most; what further ones gave was chance.
 */
export const PAIRS = [
  ["similarity", "allTold"],
  ["contextNames", "articleLead"],
  ["sentenceCoverage", "nounInSentence"],
  ["likeliest", "likelihood"],
] as const satisfies readonly (readonly [Signal, Signal])[];

/** What the models are of: each signal in its standard deviations from what is typical, then the products of {@link PAIRS}. */
export const FIGURES: readonly Figure[] = [...SIGNALS, ...PAIRS.map(nameOf)];

export type Figure = Signal | NameOf<(typeof PAIRS)[number]>;

type NameOf<Pair> = Pair extends readonly [infer One extends Signal, infer Other extends Signal]
  ? `${One} × ${Other}`
  : never;

function nameOf<Pair extends (typeof PAIRS)[number]>([one, other]: Pair): NameOf<Pair> {
  // The compiler does not see through the conditional type: it is the name of this very pair.
  return `${one} × ${other}` as NameOf<Pair>;
}

/** A signal's mean and standard deviation over the questions that were fitted on. */
export interface Typical {
  readonly mean: number;
  readonly deviation: number;
}

/** What is typical of each signal, in the order of `SIGNALS`. */
export type Scale = readonly Typical[];

/** The figures of signals, in the order of {@link FIGURES}. */
export function figuresOf(signals: Float64Array, scale: Scale): Float64Array {
  const standard = signals.map((value, at) => {
    const { mean, deviation } = scale[at] ?? { mean: 0, deviation: 1 };
    return Math.max(-FARTHEST, Math.min(FARTHEST, (value - mean) / deviation));
  });
  const figures = new Float64Array(FIGURES.length);
  figures.set(standard);
  for (const [at, [one, other]] of PLACES.entries())
    figures[standard.length + at] = (standard[one] ?? 0) * (standard[other] ?? 0);
  return figures;
}

/** Deviations: what lies farther out was hardly ever seen, and says no more. */
const FARTHEST = 3;

const PLACES = PAIRS.map(([one, other]) => [SIGNALS.indexOf(one), SIGNALS.indexOf(other)] as const);
