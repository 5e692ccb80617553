/** A graded outcome of one question. */
export interface Outcome {
  readonly answerable: boolean;
  /** Whether an answer was given: not refused as `near` or `none`. */
  readonly answered: boolean;
  /** The place of the right article among the articles as ranked, from 1; null where it is not among them. */
  readonly articleRank: number | null;
  /** The place of the first right quote, from 1; null where none is right. */
  readonly rank: number | null;
  /** The probability stated that the first quote answers. */
  readonly confidence: number;
}

/** Recall at `k`: the share (0 to 1) of answerable questions whose right article was among the first `k`. */
export function articleRecall(outcomes: readonly Outcome[], k: number): number {
  return share(answerable(outcomes), ({ articleRank }) => articleRank !== null && articleRank <= k);
}

/** The share of answerable questions with a right quote among the first `k`. */
export function hitRate(outcomes: readonly Outcome[], k: number): number {
  return share(answerable(outcomes), ({ rank }) => rank !== null && rank <= k);
}

/** Mean reciprocal rank of the first right quote over the answerable questions. */
export function meanReciprocalRank(outcomes: readonly Outcome[]): number {
  return mean(answerable(outcomes).map(({ rank }) => (rank === null ? 0 : 1 / rank)));
}

/** What of an outcome tells whether refusing was right. */
export interface Refusal extends Pick<Outcome, "answerable" | "answered"> {
  /** How much it counts; 1 where it is not said. */
  readonly weight?: number;
}

/**
 * F1 of refusing: precision and recall of “refused” as a finder of the questions without an answer; 1 where nothing was refused, and
 * nothing was to be.
 */
export function refusalF1(refusals: readonly Refusal[]): number {
  const total = (counted: readonly Refusal[]) => counted.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const refused = refusals.filter(({ answered }) => !answered);
  const unanswerable = refusals.filter((refusal) => !refusal.answerable);
  const right = refused.filter((refusal) => !refusal.answerable);
  const both = total(refused) + total(unanswerable);
  return both === 0 ? 1 : (2 * total(right)) / both;
}

/**
 * Expected calibration error over ten equal bins of confidence: how far, on average, the stated probability lies from the
 * share of first quotes that are right (Guo et al. 2017, On Calibration of Modern Neural Networks).
 */
export function calibrationError(outcomes: readonly Outcome[], bins = 10): number {
  let error = 0;
  for (let bin = 0; bin < bins; bin++) {
    const held = outcomes.filter(
      ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin,
    );
    const gap = Math.abs(
      mean(held.map(({ confidence }) => confidence)) - share(held, ({ rank }) => rank === 1),
    );
    error += (held.length / Math.max(1, outcomes.length)) * gap;
  }
  return error;
}

/**
 * Area under the risk–coverage curve (El-Yaniv and Wiener 2010; Geifman and El-Yaniv 2017): answering only the most confident
 * questions, up to each share of all in turn, the mean share of first quotes that are wrong (0 to 1; lower is better). Questions of
 * equal confidence share their errors, so that their order tells nothing. A question without an answer is wrong whatever is quoted.
 */
export function riskCoverageArea(outcomes: readonly Pick<Outcome, "confidence" | "rank">[]): number {
  const groups = new Map<number, { count: number; wrong: number }>();
  for (const { confidence, rank } of outcomes) {
    const { count, wrong } = groups.get(confidence) ?? { count: 0, wrong: 0 };
    groups.set(confidence, { count: count + 1, wrong: wrong + Number(rank !== 1) });
  }
  let area = 0;
  let answered = 0;
  let wrong = 0;
  for (const [, group] of [...groups].sort(([a], [b]) => b - a)) {
    for (let place = 1; place <= group.count; place++) {
      wrong += group.wrong / group.count;
      area += wrong / ++answered;
    }
  }
  return answered === 0 ? 0 : area / answered;
}

/** Area under the ROC curve of a score for what is positive: the chance that a positive scores above a negative. */
export function areaUnderRoc(
  scored: readonly { readonly score: number; readonly positive: boolean }[],
): number {
  const positives = scored.filter(({ positive }) => positive);
  const negatives = scored.filter(({ positive }) => !positive);
  let won = 0;
  for (const { score } of positives) {
    for (const other of negatives) won += score > other.score ? 1 : score === other.score ? 0.5 : 0;
  }
  return positives.length * negatives.length === 0 ? 0.5 : won / (positives.length * negatives.length);
}

function answerable(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter((outcome) => outcome.answerable);
}

function share<T>(values: readonly T[], holds: (value: T) => boolean): number {
  return mean(values.map((value) => Number(holds(value))));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
