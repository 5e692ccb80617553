import { describe, expect, it } from "vitest";
import { askedElsewhere } from "../../src/evaluation/elsewhere.ts";
import type { GradedSet } from "../../src/evaluation/graded.ts";

const opened = (name: string, ...answerable: boolean[]) => {
  const set: GradedSet = {
    name,
    articles: name,
    questions: answerable.map((is, at) => ({
      id: `${name}${at}`,
      question: `Question ${at} de ${name} ?`,
      answerable: is,
      file: "1.txt",
      sentences: ["Une phrase."],
      answer: "10",
    })),
    weights: { ranking: 1, deciding: 1 },
  };
  return { set, store: name };
};

describe("questions asked elsewhere", () => {
  it("are those of the next set that have an answer there, without it", () => {
    const made = askedElsewhere([opened("a", true), opened("b", true, false), opened("c", true)]);
    expect(made.map(({ set, store }) => [store, set.questions.map(({ id }) => id)])).toEqual([
      ["a", ["b0 elsewhere"]],
      ["b", ["c0 elsewhere"]],
      ["c", ["a0 elsewhere"]],
    ]);
    for (const { answerable, sentences, answer, kind } of made.flatMap(({ set }) => set.questions))
      expect([answerable, sentences, answer, kind]).toEqual([false, [], null, "elsewhere"]);
  });

  it("are none where there is one set", () => {
    expect(askedElsewhere([opened("a", true)])).toEqual([]);
  });
});
