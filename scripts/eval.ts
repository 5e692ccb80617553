import { parseArgs } from "node:util";
import { grade, METHODS } from "../src/evaluation/grading.ts";
import { COLUMNS, figuresOf, tableOf } from "../src/evaluation/report.ts";
import { print, readArguments, runCommand, say } from "../src/terminal/command.ts";
import { openSets, SET_OPTIONS, SET_USAGE } from "./graded-sets.ts";

const USAGE = `Usage : npm run eval [-- options]
Mesure la recherche et les réponses sur les questions notées de test/eval, et sur PIAF là où il est.
${SET_USAGE}`;

await runCommand(async () => {
  const { values } = readArguments(() => parseArgs({ options: SET_OPTIONS }), USAGE);
  if (values.help) {
    await print(USAGE);
    return 0;
  }
  const { embedder, sets } = await openSets(values);
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
  return 0;
});
