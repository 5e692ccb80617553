import type { Scoring } from "../search/search.ts";
import type { Folding } from "./folds.ts";
import type { GradedSet } from "./graded.ts";
import type { Graded } from "./grading.ts";
import { decidingOf, NOTHING, rankerOf, redecided, scoringBy } from "./model.ts";
import { PARTS, type Part } from "./parts.ts";

/** Asks every question of a set; with another scoring than the one in service where one is given. */
export type Asking = (set: GradedSet, scoring?: Scoring) => Promise<readonly Graded[]>;

/** The held-out questions of one group of sets as they come out without a part. */
export interface Ablated {
  /** The set, or all of them together. */
  readonly group: string;
  readonly part: Part;
  readonly graded: readonly Graded[];
}

/**
 * What is measured on questions that nothing was fitted on: first with every part, then without each in turn, the ranker, the models
 * of the decision and their thresholds fitted anew each time. `onDone` is told after each fold and part.
 */
export async function ablate(
  { sets, folds, together }: Folding,
  ask: Asking,
  onDone: (fold: string, part: string) => void,
): Promise<Ablated[]> {
  const first = await asked(sets, ask);
  const rows = new Map<string, Ablated & { readonly graded: Graded[] }>();
  for (const fold of folds) {
    const taught = (all: Asked) => parted(all, (set, one) => !fold.holds(set, one.question));
    const complete = await asked(sets, ask, scoringBy(rankerOf(taught(first))));
    for (const part of [NOTHING, ...PARTS]) {
      const ranked =
        part.features.length === 0
          ? complete
          : await asked(sets, ask, scoringBy(rankerOf(taught(first), part)));
      const coefficients = decidingOf(taught(ranked), part);
      for (const { set, graded } of parted(ranked, (of, one) => fold.holds(of, one.question))) {
        const group = together ? "ensemble" : set.name;
        const key = `${group} ${part.name}`;
        const row = rows.get(key) ?? { group, part, graded: [] };
        rows.set(key, row);
        row.graded.push(...redecided(graded, coefficients, part));
      }
      onDone(fold.name, part.name);
    }
  }
  return [...rows.values()].sort((a, b) => Number(a.group > b.group) - Number(a.group < b.group));
}

type Asked = readonly {
  readonly set: GradedSet;
  readonly setWeight: number;
  readonly graded: readonly Graded[];
}[];

async function asked(sets: readonly GradedSet[], ask: Asking, scoring?: Scoring): Promise<Asked> {
  const all = [];
  for (const set of sets) all.push({ set, setWeight: set.weights.ranking, graded: await ask(set, scoring) });
  return all;
}

function parted(all: Asked, wanted: (set: GradedSet, graded: Graded) => boolean): Asked {
  return all.map(({ set, setWeight, graded }) => {
    return { set, setWeight, graded: graded.filter((one) => wanted(set, one)) };
  });
}
