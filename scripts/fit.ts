import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { doubtOf } from "../src/answer/confidence.ts";
import { SIGNALS } from "../src/answer/signals.ts";
import { decisions, examplesOf, rankingExamples, type Decision } from "../src/evaluation/examples.ts";
import {
  bestThreshold,
  fitLogistic,
  fitRanker,
  type Logistic,
  probabilityOf,
  type RankingExample,
} from "../src/evaluation/fitting.ts";
import { grade } from "../src/evaluation/grading.ts";
import { dot, FEATURES, type Feature } from "../src/search/features.ts";
import type { Scoring } from "../src/search/search.ts";
import { print, readArguments, runCommand, say } from "../src/terminal/command.ts";
import { openSets, SET_OPTIONS, SET_USAGE } from "./graded-sets.ts";

const USAGE = `Usage : npm run fit [-- options]
Ajuste les poids du classement (src/search/weights.json) et de la confiance (src/answer/coefficients.json) sur les questions
notées : celles de test/eval, PIAF là où il est, et vos propres dossiers.
${SET_USAGE}`;

/**
 * How much a PIAF question counts against one on news, for ranking and for deciding: encyclopaedia passages have neither leads nor
 * captions, and nearly all of their questions have an answer.
 */
const PIAF_WEIGHT = { ranking: 0.1, deciding: 0.03 };

/** L2 penalties; on the place of a sentence six times as much: who writes graded questions avoids openings, who asks does not. */
const PENALTY = { ranking: 0.015, place: 0.09, deciding: 0.05 };
const PLACES: readonly Feature[] = ["title", "caption", "lead", "opening"];

await runCommand(async () => {
  const { values } = readArguments(() => parseArgs({ options: SET_OPTIONS }), USAGE);
  if (values.help) {
    await print(USAGE);
    return 0;
  }
  const { root, embedder, sets: opened } = await openSets(values);
  const examples: RankingExample[] = [];
  for (const { set, store } of opened) {
    say(`${set.name} : ${set.questions.length} questions`);
    examples.push(
      ...rankingExamples(await grade(set, store, embedder), set.name === "PIAF" ? PIAF_WEIGHT.ranking : 1),
    );
  }
  const penalties = Float64Array.from(FEATURES, (feature) =>
    PLACES.includes(feature) ? PENALTY.place : PENALTY.ranking,
  );
  const ranker = fitRanker(examples, penalties);
  const scoring: Scoring = (features) => dot(features, ranker);
  const decided: Decision[][] = [];
  for (const { set, store } of opened) {
    const weight = set.name === "PIAF" ? PIAF_WEIGHT.deciding : 1;
    decided.push(decisions(await grade(set, store, embedder, scoring), weight));
  }
  await writeJson(join(root, "src", "search", "weights.json"), named(FEATURES, ranker));
  await writeJson(join(root, "src", "answer", "coefficients.json"), coefficientsOf(decided));
  return 0;
});

function coefficientsOf(sets: readonly (readonly Decision[])[]): Record<string, unknown> {
  const model = (label: Label) => fitLogistic(examplesOf(sets.flat(), label), PENALTY.deciding);
  const [answered, confidence, onSubject] = [model("answered"), model("firstIsRight"), model("onSubject")];
  const leastOnSubject = rounded(thresholdOf(onSubject, "onSubject", sets));
  const known = sets.map((set) =>
    set.filter(({ signals }) => probabilityOf(onSubject, signals) >= leastOnSubject),
  );
  const record = (fitted: Logistic) => ({
    intercept: rounded(fitted.intercept),
    weights: named(SIGNALS, fitted.weights),
  });
  return {
    answered: record(answered),
    confidence: record(confidence),
    onSubject: record(onSubject),
    leastOnSubject,
    leastAnswered: rounded(thresholdOf(answered, "answered", known)),
  };
}

type Label = Parameters<typeof examplesOf>[1];

function thresholdOf(fitted: Logistic, label: Label, sets: readonly (readonly Decision[])[]): number {
  const belief = (decision: Decision) => ({
    probability:
      (label === "answered" ? doubtOf(decision.signals) : 1) * probabilityOf(fitted, decision.signals),
    positive: decision[label],
  });
  return bestThreshold(sets.map((set) => set.map(belief)));
}

function named(names: readonly string[], values: Float64Array): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, rounded(values[at] ?? 0)]));
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
  say(`${file} écrit`);
}
