import { describe, expect, it } from "vitest";
import { SIGNALS } from "../../src/answer/signals.ts";
import { ablate } from "../../src/evaluation/ablation.ts";
import { ablationTable } from "../../src/evaluation/ablation-report.ts";
import { foldingOf } from "../../src/evaluation/folds.ts";
import type { GradedQuestion, GradedSet } from "../../src/evaluation/graded.ts";
import type { Graded } from "../../src/evaluation/grading.ts";
import { PARTS } from "../../src/evaluation/parts.ts";
import { AT, FEATURES } from "../../src/search/features.ts";
import type { Scoring } from "../../src/search/search.ts";

const SENTENCE = "La réponse se tient dans cette phrase, que rien d’autre ne répète.";

const questions = Array.from({ length: 12 }, (_, at): GradedQuestion => {
  const answerable = at % 3 > 0;
  const style = "plain";
  return {
    id: `${at}`,
    question: "?",
    answerable,
    file: "a.txt",
    sentences: [SENTENCE],
    answer: null,
    style,
  };
});

const set = (name: string): GradedSet => ({
  name,
  articles: name,
  questions,
  weights: { ranking: 1, deciding: 1 },
});

/** Two candidates, of which the coverage of the sentence alone tells the right one, and the similarity nothing. */
function ask(of: GradedSet, scoring: Scoring = () => 0): Promise<Graded[]> {
  const graded = of.questions.map((question, at) => {
    const candidates = [0, 1].map((index) => {
      const features = new Float64Array(FEATURES.length);
      features[AT.sentenceCoverage] = index;
      features[AT.sentenceSimilarity] = (at * 7 + index * 3) % 5;
      const sentences = [{ display: "Une autre." }, { display: SENTENCE }];
      return { index, features, document: { document: { file: "a.txt", others: [] }, sentences } };
    });
    const right =
      scoring(candidates[1]?.features ?? new Float64Array()) >
      scoring(candidates[0]?.features ?? new Float64Array());
    const signals = new Float64Array(SIGNALS.length);
    signals[SIGNALS.indexOf("dated")] = question.answerable ? 1 : -1;
    const rank = question.answerable && right ? 1 : null;
    const outcome = { answerable: question.answerable, answered: true, articleRank: 1, rank, confidence: 0 };
    // What the ranker and the models do not read is left out.
    const finding = { ranking: candidates, signals } as unknown as Graded["finding"];
    return { question, asked: question.question, finding, outcome, shortIsRight: null };
  });
  return Promise.resolve(graded);
}

describe("an ablation", () => {
  const folding = foldingOf([set("a"), set("b")]);

  it("shows what each part gives on sets that nothing was fitted on", async () => {
    const done: string[] = [];
    const rows = await ablate(folding, ask, (fold, part) => done.push(`${fold} ${part}`));
    const without = (name: string) => rows.find(({ part }) => part.name === name)?.graded ?? [];
    const right = (name: string) => without(name).filter(({ outcome }) => outcome.rank === 1).length;
    const refused = (name: string) => without(name).filter(({ outcome }) => !outcome.answered).length;
    expect([right("–"), right("noms, un par un")]).toEqual([16, 16]);
    expect(right("mots communs")).toBeLessThan(16);
    expect([refused("–"), refused("vecteurs"), refused("réponse courte")]).toEqual([8, 8, 24]);
    expect(done).toHaveLength(2 * (PARTS.length + 1));
  });

  it("is told as a table of differences", async () => {
    const table = ablationTable(await ablate(folding, ask, () => {})).split("\n");
    expect(table[2]).toMatch(/^ensemble \(24\)\s+–\s+100\.0\s+100\.0\s+100\.0\s+100\.0/u);
    expect(table.find((line) => line.includes("réponse courte"))).toMatch(/\s0\.0\s+0\.0\s+0\.0\s+−50\.0/u);
  });
});
