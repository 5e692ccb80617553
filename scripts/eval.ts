import { parseArgs } from "node:util";
import type { Embedder, QuestionVector } from "../src/embedding/embedder.ts";
import { ablate } from "../src/evaluation/ablation.ts";
import { ablationTable } from "../src/evaluation/ablation-report.ts";
import { foldingOf } from "../src/evaluation/folds.ts";
import { grade, METHODS } from "../src/evaluation/grading.ts";
import { COLUMNS, figuresOf, tableOf } from "../src/evaluation/report.ts";
import { print, readArguments, runCommand, say } from "../src/terminal/command.ts";
import { openSets, SET_OPTIONS, SET_USAGE, type OpenSets } from "./graded-sets.ts";

const USAGE = `Usage : npm run eval [-- options]
Mesure la recherche et les réponses sur les questions notées de test/eval, et sur PIAF là où il est.
${SET_USAGE}
  --ablation      ce que donne chaque partie : sans elle, tout est ajusté à nouveau et mesuré sur des questions
                  tenues à l’écart ; avec vos dossiers (--set), chacun à son tour (quelques minutes)`;

await runCommand(async () => {
  const options = { ...SET_OPTIONS, ablation: { type: "boolean", default: false } } as const;
  const { values } = readArguments(() => parseArgs({ options }), USAGE);
  if (values.help) {
    await print(USAGE);
    return 0;
  }
  const opened = await openSets(values);
  await (values.ablation ? printAblation(opened) : printMethods(opened));
  return 0;
});

async function printMethods({ embedder, sets }: OpenSets): Promise<void> {
  const rows: string[][] = [];
  for (const { set, store } of sets) {
    say(`${set.name} : ${set.questions.length} questions`);
    for (const [method, scoring] of Object.entries(METHODS)) {
      const graded = await grade(set, store, embedder, scoring);
      rows.push([
        `${set.name} (${set.questions.length})`,
        method,
        ...figuresOf(graded, scoring === undefined),
      ]);
    }
  }
  await print(tableOf(["questions", "méthode", ...COLUMNS.map(([heading]) => heading)], rows), "");
  await print(...COLUMNS.map(([heading, meaning]) => `${heading} : ${meaning}`));
}

async function printAblation({ embedder, sets }: OpenSets): Promise<void> {
  const stores = new Map(sets.map(({ set, store }) => [set, store]));
  const folding = foldingOf(sets.map(({ set }) => set));
  const asking = rememberingQuestions(embedder);
  const rows = await ablate(
    folding,
    async (set, scoring) => {
      const store = stores.get(set);
      return store ? grade(set, store, asking, scoring) : [];
    },
    (fold, part) => say(`${fold} : sans ${part}`),
  );
  await print(folding.told, "", ablationTable(rows), "");
  await print("La première ligne : avec tout, en %. Les autres : de combien cela change sans cette partie.");
}

/** The same questions are asked for every part. */
function rememberingQuestions(embedder: Embedder): Embedder {
  const known = new Map<string, QuestionVector>();
  return {
    ...embedder,
    embedQuestion: async (text) => {
      const vector = known.get(text) ?? (await embedder.embedQuestion(text));
      known.set(text, vector);
      return vector;
    },
  };
}
