import { describe, expect, it } from "vitest";
import { foldingOf } from "../../src/evaluation/folds.ts";
import type { GradedSet } from "../../src/evaluation/graded.ts";

const set = (name: string, questions: number, weight = 1): GradedSet => ({
  name,
  articles: name,
  questions: Array.from({ length: questions }, (_, at) => ({
    id: `${name}${at}`,
    question: "?",
    answerable: true,
    sentences: [],
    answer: null,
  })),
  weights: { ranking: weight, deciding: weight },
});

/** How often each question is held out, by id. */
function timesHeld(sets: readonly GradedSet[]): Map<string, number> {
  const { folds, sets: measured } = foldingOf(sets);
  return new Map(
    measured.flatMap((one) =>
      one.questions.map((question) => [
        question.id,
        folds.filter((fold) => fold.holds(one, question)).length,
      ]),
    ),
  );
}

describe("a folding", () => {
  it("leaves out one set on news at a time where there are several, and PIAF altogether", () => {
    const sets = [set("a", 3), set("b", 2), set("PIAF", 4, 0.03)];
    const { folds, sets: measured, together } = foldingOf(sets);
    expect([folds.map(({ name }) => name), measured.map(({ name }) => name), together]).toEqual([
      ["a", "b"],
      ["a", "b"],
      true,
    ]);
    expect([...timesHeld(sets).values()]).toEqual([1, 1, 1, 1, 1]);
  });

  it("halves every set where there is one on news", () => {
    const sets = [set("a", 5), set("PIAF", 4, 0.03)];
    const { folds, together } = foldingOf(sets);
    expect(together).toBe(false);
    expect(
      folds.map((fold) => sets.map((one) => one.questions.filter((of) => fold.holds(one, of)).length)),
    ).toEqual([
      [3, 2],
      [2, 2],
    ]);
    expect([...timesHeld(sets).values()].every((times) => times === 1)).toBe(true);
  });
});
