import type { GradedQuestion, GradedSet } from "./graded.ts";

/**
 * Each set's archive asked the questions of the next one that have an answer there: of the same kind of news, but of other matters, as most questions
 * are that an archive cannot answer. One or two in a hundred are told of in both, which does not matter. Empty for a single set.
 */
export function askedElsewhere<Of extends { readonly set: GradedSet }>(opened: readonly Of[]): Of[] {
  if (opened.length < 2) return [];
  return opened.map((here, at) => {
    const { questions } = (opened[at + 1] ?? opened[0] ?? here).set;
    const unknown = questions.filter(({ answerable }) => answerable);
    return {
      ...here,
      set: {
        ...here.set,
        name: `${here.set.name}, d’ailleurs`,
        questions: unknown.map((question) => unanswered(question)),
      },
    };
  });
}

/** A question as it is where the archive does not have its answer. */
function unanswered(question: GradedQuestion): GradedQuestion {
  return {
    ...question,
    id: `${question.id} elsewhere`,
    answerable: false,
    file: undefined,
    sentences: [],
    answer: null,
    kind: "elsewhere",
  };
}
