import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { heldOut, readGradedSet } from "../../src/evaluation/graded.ts";
import { grade, openSet, type Graded } from "../../src/evaluation/grading.ts";
import { articleRecall, calibrationError, hitRate, refusalF1 } from "../../src/evaluation/measures.ts";
import { shippedEmbedder } from "../support/model.ts";

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What users are promised; the figures of the day are in the README. */
describe("questions as readers ask them of the five articles, on which nothing was fitted", () => {
  const work = mkdtempSync(join(tmpdir(), "archiviste-"));
  afterAll(() => rmSync(work, { recursive: true, force: true }));
  let graded: readonly Graded[] = [];
  const outcomes = () => graded.map(({ outcome }) => outcome);
  beforeAll(async () => {
    const questions = place("test/eval/seeds-asked.jsonl");
    const set = heldOut(await readGradedSet("asked", place("seeds"), questions));
    const embedder = shippedEmbedder();
    const { store } = await openSet(set, embedder, work, () => undefined);
    graded = await grade(set, store, embedder);
  }, 120_000);

  it("find the right article first, and the right sentence in three", () => {
    expect(articleRecall(outcomes(), 1)).toBeGreaterThanOrEqual(0.93);
    expect(hitRate(outcomes(), 3)).toBeGreaterThanOrEqual(0.85);
  });

  it("are refused where nothing answers, and hardly ever where something does", () => {
    expect(refusalF1(outcomes())).toBeGreaterThanOrEqual(0.75);
    expect(calibrationError(outcomes())).toBeLessThanOrEqual(0.12);
  });

  it("never get a derived year that is wrong", () => {
    const derived = graded.filter(({ finding }) => finding.short?.basis === "derived");
    expect(derived.length).toBeGreaterThan(2);
    expect(derived.filter(({ question, shortIsRight }) => question.answer !== null && !shortIsRight)).toEqual(
      [],
    );
  });
});
