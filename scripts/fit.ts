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
import type { Embedder } from "../src/embedding/embedder.ts";
import type { Scoring } from "../src/search/search.ts";
import { openSets, SET_OPTIONS, SET_USAGE, type Opened } from "./graded-sets.ts";

const USAGE = `Usage : npm run fit [-- options]
Ajuste les poids du classement (src/search/weights.json), de la confiance (src/answer/coefficients.json) et des réponses courtes
(src/answer/short/likeliest/weights.json) sur les questions notées : celles de test/eval, PIAF là où il est, et vos propres dossiers.
${SET_USAGE}
  --keep-ranking  laisse le classement comme il est`;

await runCommand(async () => {
  const { values } = readArguments(
    () => parseArgs({ options: { ...SET_OPTIONS, "keep-ranking": { type: "boolean", default: false } } }),
    USAGE,
  );
  if (values.help) {
    await print(USAGE);
    return 0;
  }
  const { root, embedder, sets: opened } = await openSets(values);
  const sets = opened.filter(({ set }) => isTaught(set));
  const ranker = values["keep-ranking"] ? null : rankerOf(await gradedOf(sets, "ranking", embedder));
  const news = sets.filter(({ set }) => set.weights.deciding === 1);
  const asked = [...sets, ...askedElsewhere(news)];
  const ranked = await gradedOf(asked, "deciding", embedder, ranker ? scoringBy(ranker) : undefined);
  const clues = cluesTaughtBy(ranked.flatMap(({ graded }) => graded));
  const decided = ranked.map(({ graded, setWeight }) => ({ graded: rereadBy(clues, graded), setWeight }));
  if (ranker) await writeJson(join(root, "src", "search", "weights.json"), namedWeights(FEATURES, ranker));
  await writeJson(join(root, "src", "answer", "short", "likeliest", "weights.json"), clues);
  await writeJson(join(root, "src", "answer", "coefficients.json"), decidingOf(decided));
  return 0;
});

/** Sets asked all of their questions, with what each counts where weights of a kind are fitted. */
async function gradedOf(
  sets: readonly Opened[],
  kind: "ranking" | "deciding",
  embedder: Embedder,
  scoring?: Scoring,
): Promise<GradedWithWeight[]> {
  const graded: GradedWithWeight[] = [];
  for (const { set, store } of sets) {
    say(`${set.name} : ${set.questions.length} questions`);
    graded.push({ graded: await grade(set, store, embedder, scoring), setWeight: set.weights[kind] });
  }
  return graded;
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
  say(`${file} écrit`);
}
