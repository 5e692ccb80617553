import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { cluesTaughtBy, rereadBy } from "../src/evaluation/clue-examples.ts";
import { namedWeights } from "../src/evaluation/coefficients.ts";
import { askedElsewhere } from "../src/evaluation/elsewhere.ts";
import type { GradedWithWeight } from "../src/evaluation/examples.ts";
import { isTaught } from "../src/evaluation/graded.ts";
import { grade } from "../src/evaluation/grading.ts";
import { decidingOf, rankerOf, scoringBy } from "../src/evaluation/model.ts";
import { FEATURES } from "../src/search/features.ts";
import { print, readArguments, runCommand, say } from "../src/terminal/command.ts";
import { openSets, SET_OPTIONS, SET_USAGE } from "./graded-sets.ts";

const USAGE = `Usage : npm run fit [-- options]
Ajuste les poids du classement (src/search/weights.json), de la confiance (src/answer/coefficients.json) et des réponses courtes
(src/answer/short/likeliest/weights.json) sur les questions notées : celles de test/eval, PIAF là où il est, et vos propres dossiers.
${SET_USAGE}`;

await runCommand(async () => {
  const { values } = readArguments(() => parseArgs({ options: SET_OPTIONS }), USAGE);
  if (values.help) {
    await print(USAGE);
    return 0;
  }
  const { root, embedder, sets: opened, withheld } = await openSets(values);
  const sets = opened.filter(({ set }) => isTaught(set));
  const found: GradedWithWeight[] = [];
  for (const { set, store } of sets) {
    say(`${set.name} : ${set.questions.length} questions`);
    found.push({ graded: await grade(set, store, embedder), setWeight: set.weights.ranking });
  }
  const ranker = rankerOf(found);
  const ranked: GradedWithWeight[] = [];
  const news = sets.filter(({ set }) => set.weights.deciding === 1);
  for (const { set, store } of [...sets, ...(await withheld()), ...askedElsewhere(news)]) {
    const graded = await grade(set, store, embedder, scoringBy(ranker));
    ranked.push({ graded, setWeight: set.weights.deciding });
  }
  const clues = cluesTaughtBy(ranked.flatMap(({ graded }) => graded));
  const decided = ranked.map(({ graded, setWeight }) => ({ graded: rereadBy(clues, graded), setWeight }));
  await writeJson(join(root, "src", "search", "weights.json"), namedWeights(FEATURES, ranker));
  await writeJson(join(root, "src", "answer", "short", "likeliest", "weights.json"), clues);
  await writeJson(join(root, "src", "answer", "coefficients.json"), decidingOf(decided));
  return 0;
});

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
  say(`${file} écrit`);
}
