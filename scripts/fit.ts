import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { coefficientsOf, namedWeights } from "../src/evaluation/coefficients.ts";
import {
  decisions,
  rankingExamples,
  type Decision,
  type GradedWithWeight,
} from "../src/evaluation/examples.ts";
import { fitRanker } from "../src/evaluation/fitting.ts";
import { grade } from "../src/evaluation/grading.ts";
import { dot, FEATURES, type Feature } from "../src/search/features.ts";
import type { Scoring } from "../src/search/search.ts";
import { print, readArguments, runCommand, say } from "../src/terminal/command.ts";
import { openSets, SET_OPTIONS, SET_USAGE } from "./graded-sets.ts";

const USAGE = `Usage : npm run fit [-- options]
Ajuste les poids du classement (src/search/weights.json) et de la confiance (src/answer/coefficients.json) sur les questions
notées : celles de test/eval, PIAF là où il est, et vos propres dossiers.
${SET_USAGE}`;

/** L2 penalties; on the place of a sentence more: who writes graded questions avoids openings, who asks does not. */
const PENALTY = { ranking: 0.01, place: 0.09 };
const PLACES: readonly Feature[] = ["title", "caption", "lead", "opening"];

await runCommand(async () => {
  const { values } = readArguments(() => parseArgs({ options: SET_OPTIONS }), USAGE);
  if (values.help) {
    await print(USAGE);
    return 0;
  }
  const { root, embedder, sets: opened } = await openSets(values);
  const found: GradedWithWeight[] = [];
  for (const { set, store } of opened) {
    say(`${set.name} : ${set.questions.length} questions`);
    found.push({ graded: await grade(set, store, embedder), setWeight: set.weights.ranking });
  }
  const penalties = Float64Array.from(FEATURES, (feature) =>
    PLACES.includes(feature) ? PENALTY.place : PENALTY.ranking,
  );
  const ranker = fitRanker(rankingExamples(found), penalties);
  const scoring: Scoring = (features) => dot(features, ranker);
  const decided: Decision[] = [];
  for (const { set, store } of opened) {
    decided.push(...decisions(await grade(set, store, embedder, scoring), set.weights.deciding));
  }
  await writeJson(join(root, "src", "search", "weights.json"), namedWeights(FEATURES, ranker));
  await writeJson(join(root, "src", "answer", "coefficients.json"), coefficientsOf(decided));
  return 0;
});

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
  say(`${file} écrit`);
}
