import { parseArgs } from "node:util";
import { composeIndex } from "../src/compose.ts";
import { loadConfig, readEnvironment } from "../src/config.ts";
import type { IndexReport } from "../src/store/indexing.ts";
import { outgrownInWords } from "../src/store/outgrown.ts";
import { print, readArguments, runCommand, say } from "../src/terminal/command.ts";
import { withProgress } from "../src/terminal/progress.ts";
import { reportInWords, reportJson, skippedInWords } from "../src/terminal/report.ts";
import { watchArchive } from "../src/terminal/watching.ts";

const USAGE = `Usage : npm run index
Met l’index à jour : seul ce qui a changé est indexé de nouveau. Où DATABASE_URL est défini, l’index est dans cette
base, et devient celui de SEEDS_DIR ; interrompu, il reprend là où il en était.
Options :
  --rebuild   refait tout l’index
  --watch     reste en marche et suit les changements de l’archive (Ctrl-C pour finir)
  --json      le compte rendu en JSON, sur une ligne
  -h, --help  affiche ceci`;

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  json: { type: "boolean" },
  rebuild: { type: "boolean" },
  watch: { type: "boolean" },
} as const;

await runCommand(async () => {
  const { values } = readArguments(() => parseArgs({ options: OPTIONS }), USAGE);
  const { json = false, rebuild = false, watch = false, help = false } = values;
  if (help) await print(USAGE);
  else await index({ json, rebuild, watch });
});

async function index(asked: { json: boolean; rebuild: boolean; watch: boolean }): Promise<void> {
  if (asked.watch)
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => process.exit(0));
  const config = loadConfig(readEnvironment());
  const update = composeIndex(config, { mayReplace: true });
  const { rebuild } = asked;
  let isTold = false;
  const { report } = await withProgress(
    process.stderr,
    (onProgress) =>
      update({
        rebuild,
        onProgress: (progress) => {
          isTold ||= progress.phase === "outgrown";
          onProgress(progress);
        },
      }),
    { closing: false },
  );
  const tell = (one: IndexReport) =>
    asked.json ? print(reportJson(one)) : print(reportInWords(one), ...skippedInWords(one));
  await tell(report);
  const advice = config.databaseUrl === null && !isTold ? outgrownInWords(report.passages) : null;
  if (advice !== null) say(advice);
  if (!asked.watch) return;
  const again = async () => (await update({})).report;
  await watchArchive(again, { changed: tell, failed: say }, report, { signal: new AbortController().signal });
}
