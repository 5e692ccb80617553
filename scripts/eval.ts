import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { composeEmbedder } from "../src/compose.ts";
import { loadConfig, readEnvironment } from "../src/config.ts";
import { grade, METHODS, openSet } from "../src/evaluation/grading.ts";
import { COLUMNS, figuresOf, tableOf } from "../src/evaluation/report.ts";
import { readSets } from "../src/evaluation/sets.ts";
import { print, readArguments, runCommand, say } from "../src/terminal/command.ts";
import { withProgress } from "../src/terminal/progress.ts";

const USAGE = `Usage : npm run eval [-- options]
Mesure la recherche et les réponses sur les questions notées de test/eval, et sur PIAF là où il est.
Options :
  --data DOSSIER  où sont les fichiers piaf-fr.*.jsonl (par défaut : ../shared/eval)
  --set DOSSIER   vos propres articles/ et questions.jsonl ; peut être répété
  --work DOSSIER  où garder les index des mesures (par défaut : le dossier temporaire)
  -h, --help      affiche ceci`;

const OPTIONS = {
  data: { type: "string", default: join("..", "shared", "eval") },
  set: { type: "string", multiple: true, default: [] as string[] },
  work: { type: "string", default: join(tmpdir(), "archiviste-eval") },
  help: { type: "boolean", short: "h" },
} as const;

await runCommand(async () => {
  const { values } = readArguments(() => parseArgs({ options: OPTIONS }), USAGE);
  if (values.help) {
    await print(USAGE);
    return 0;
  }
  const config = loadConfig(readEnvironment(), undefined, []);
  const embedder = composeEmbedder(config);
  const data = resolve(config.root, values.data);
  const own = values.set.map((folder) => resolve(folder));
  const rows: string[][] = [];
  for (const set of await readSets({ root: config.root, data, own, work: values.work })) {
    say(`${set.name} : ${set.questions.length} questions`);
    const { store } = await withProgress(process.stderr, (onProgress) =>
      openSet(set, embedder, values.work, onProgress),
    );
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
