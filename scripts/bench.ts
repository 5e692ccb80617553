import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadConfig, readEnvironment } from "../src/config.ts";
import { tableOf } from "../src/evaluation/report.ts";
import { print, readArguments, runCommand, say } from "../src/terminal/command.ts";
import { WrongUse } from "../src/terminal/fault.ts";
import { readSource, writeCorpus, type Source } from "./bench/corpus.ts";
import { openBenchDatabase } from "./bench/database.ts";
import { embeddingRow, rowsOf, type Bench, type Row } from "./bench/rows.ts";
import { measure } from "./bench/running.ts";

const USAGE = `Usage : npm run bench [-- options]
Mesure la vitesse et la mémoire contre le modèle seul et contre un script simple (@xenova/transformers et vectra), dans les
deux magasins : l’index embarqué et, où TEST_DATABASE_URL nomme un serveur, PostgreSQL. Une à deux heures la première fois, pour
calculer quelque 330 000 vecteurs ; ils sont gardés : interrompue, la commande reprend où elle en était.
Options :
  --sizes 5,10000   les tailles : 5 est l’archive livrée, les autres sont des paragraphes (par défaut 5,10000,100000)
  --quick           moins de répétitions, l’archive livrée seule
  --keep            garde aussi les bases de PostgreSQL pour la prochaine fois
  --data DOSSIER    où est scale-fr.jsonl.gz (par défaut : ../shared/bench)
  --work DOSSIER    où garder corpus et index d’une fois à l’autre (par défaut : le dossier temporaire)
  --json            les lignes du tableau en JSON
  -h, --help        affiche ceci`;

const OPTIONS = {
  data: { type: "string", default: join("..", "shared", "bench") },
  help: { type: "boolean", short: "h" },
  json: { type: "boolean" },
  keep: { type: "boolean" },
  quick: { type: "boolean" },
  sizes: { type: "string" },
  work: { type: "string", default: join(tmpdir(), "archiviste-bench") },
} as const;

/** The articles that come with the program. */
const SHIPPED = 5;
const MODEL = join("embeddings", "model", "multilingual-e5-small-fr-en-vi");

await runCommand(async () => {
  const { values } = readArguments(() => parseArgs({ options: OPTIONS }), USAGE);
  if (values.help) return print(USAGE);
  const { quick = false, json = false, keep = false, data, work } = values;
  const { root } = loadConfig(readEnvironment());
  const sizes = (values.sizes ?? (quick ? `${SHIPPED}` : `${SHIPPED},10000,100000`)).split(",").map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new WrongUse("« --sizes » veut des nombres, séparés par des virgules.", USAGE);
  const source = await readSource(resolve(root, data), join(root, "seeds"));
  const server = readEnvironment()["TEST_DATABASE_URL"] ?? null;
  const rows: Row[] = [];
  for (const size of sizes)
    rows.push(...(await rowsOfSize({ size, source, root, work, quick }, { server, keep })));
  const shipped = await prepare({ size: SHIPPED, source, root, work, quick }, null);
  rows.push(await embeddingRow(shipped));
  if (json) return print(JSON.stringify(rows));
  await print(inTable(rows), "", ...notesOn(source, sizes, server));
});

/** The rows of a size: of the embedded store, then of a database of its own where there is a server. */
async function rowsOfSize(
  wanted: Wanted,
  { server, keep }: { readonly server: string | null; readonly keep: boolean },
): Promise<Row[]> {
  const rows = await rowsOf(await prepare(wanted, null), say);
  if (server === null) return rows;
  const database = await openBenchDatabase(server, `${resolve(wanted.work)} ${wanted.size}`);
  const bench = await prepare(wanted, database.address);
  rows.push(...(await rowsOf({ ...bench, size: `${bench.size}, PostgreSQL` }, say)));
  if (!keep) await database.remove();
  return rows;
}

function inTable(rows: readonly Row[]): string {
  return tableOf(
    ["mesure", "archive", "l’Archiviste", "script simple", "modèle seul", "gain"],
    rows.map(({ what, size, ours, plain, bare, gain }) => [what, size, ours, plain, bare, gain]),
  );
}

function notesOn(source: Source, sizes: readonly number[], server: string | null): string[] {
  const [processor] = cpus();
  return [
    `Sur ${cpus().length} cœurs (${processor?.model ?? "?"}), Node ${process.version} ; au-delà des articles livrés : ${basename(source.name)}.`,
    "Gain : le script simple divisé par l’Archiviste. Chaque ligne est mesurée dans un processus à part, les deux à tour de rôle.",
    server === null
      ? "PostgreSQL : non mesuré (TEST_DATABASE_URL n’est pas donné)."
      : "PostgreSQL : dans une base à part, sur la même machine ; le script simple est le même.",
    ...(sizes.includes(100_000)
      ? []
      : ["100 000 paragraphes : non mesuré (npm run bench -- --sizes 100000)."]),
  ];
}

interface Wanted {
  readonly size: number;
  readonly source: Source;
  readonly root: string;
  readonly work: string;
  readonly quick: boolean;
}

/** The archive of a size with both indexes up to date; what was embedded before is not embedded again. */
async function prepare({ size, source, root, work, quick }: Wanted, database: string | null): Promise<Bench> {
  const isShipped = size === SHIPPED;
  const name = createHash("sha256").update(source.name).update(String(size)).digest("hex").slice(0, 8);
  const place = join(work, isShipped ? "seeds" : name);
  const { folder } = isShipped ? { folder: join(root, "seeds") } : await writeCorpus(source, size, place);
  const task = {
    seeds: folder,
    index: join(place, "index"),
    plain: join(place, "plain"),
    vectors: join(work, "vectors"),
    database,
    shipped: isShipped ? null : { seeds: join(root, "seeds"), index: join(work, "seeds", "index") },
    questions: join(root, "test", "eval", "seeds.jsonl"),
    model: join(root, MODEL),
    count: quick ? 60 : 200,
    share: 0,
  };
  if (!isShipped && database === null && !existsSync(task.index)) {
    say(`${size} : vecteurs`);
    const users = availableParallelism();
    await Promise.all(
      Array.from({ length: users }, (_, share) => measure({ ...task, kind: "vectors", users, share })),
    );
  }
  say(`${size} : indexation${database === null ? "" : " dans PostgreSQL"}`);
  await measure({ ...task, kind: "index", users: 1 });
  await measure({ ...task, kind: "index-plain", users: 1 });
  const spoken = size.toLocaleString("fr-FR");
  return {
    size: isShipped ? `${SHIPPED} articles` : `${spoken} paragraphes`,
    task,
    cold: quick || size >= 100_000 ? 3 : 7,
  };
}
