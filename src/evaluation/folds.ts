import { isTaught, type GradedQuestion, type GradedSet } from "./graded.ts";

/** A share of the questions on which a model is measured that was fitted on all others. */
export interface Fold {
  readonly name: string;
  holds(set: GradedSet, question: GradedQuestion): boolean;
}

/** How questions are parted for measuring, and on which sets. */
export interface Folding {
  /** In French: what is fitted on what, and measured on what. */
  readonly told: string;
  readonly sets: readonly GradedSet[];
  readonly folds: readonly Fold[];
  /** Whether the sets are measured as one: where each is left out in turn, they are of one kind. */
  readonly together: boolean;
}

/**
 * Where there are sets of one's own, every set on news is left out in turn, PIAF with its small weight throughout; else every set is
 * parted in halves by turns, and each half measured by what the other teaches.
 */
export function foldingOf(sets: readonly GradedSet[]): Folding {
  const news = sets.filter(({ weights }) => weights.ranking === 1);
  if (news.length > 1) {
    return {
      told: `Mesuré sur chacun des ${news.length} jeux tour à tour, ajusté sur les autres (sans PIAF, qui pèse peu).`,
      sets: news,
      folds: news.map((held) => ({ name: held.name, holds: (set) => set === held })),
      together: true,
    };
  }
  return {
    told: "Mesuré sur chaque moitié des questions de chaque jeu, ajusté sur l’autre moitié de tous les jeux.",
    sets: sets.filter(isTaught),
    folds: [0, 1].map((held) => ({
      name: `moitié ${held + 1}`,
      holds: (set, question) => halfOf(set, question) === held,
    })),
    together: false,
  };
}

/** Questions go to the halves by turns. */
function halfOf({ questions }: GradedSet, question: GradedQuestion): number {
  return questions.indexOf(question) % 2;
}
