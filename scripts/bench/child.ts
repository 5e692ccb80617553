import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { composeArchivist, composeEmbedder, composeIndex } from "../../src/compose.ts";
import { loadConfig, readEnvironment, type Config } from "../../src/config.ts";
import { updateIndex, type Progress } from "../../src/store/indexing.ts";
import { openRemembered } from "../remembered.ts";
import { embedShare, rememberingEmbedder } from "../remembering-embedder.ts";
import { paragraphsOf } from "./corpus.ts";
import { timed, timesOf } from "./figures.ts";
import { measureRecall, measureScan } from "./nearness.ts";
import { createPlain } from "./plain.ts";
import { readQuestions } from "./questions.ts";
import type { Place, Task } from "./task.ts";

const task: Task = JSON.parse(process.argv[2] ?? "{}");
let told = 0;

const MEASURES: Record<Task["kind"], () => Promise<object>> = {
  vectors: makeVectors,
  index: indexOurs,
  "index-plain": indexPlain,
  questions: measureQuestions,
  scan: async () => measureScan(configOf(), exactConfig(), await questionsFor(WARM + task.count), WARM),
  recall: async () => measureRecall(configOf(), exactConfig(), await questionsFor(2 * task.count)),
  crowd: measureCrowd,
  memory: measureMemory,
  "memory-plain": measurePlainMemory,
  embedding: measureEmbedding,
};

/** Questions before any is measured: the compiler's turn. */
const WARM = 200;
/** In ms. */
const REST = 5;
/** Quotes of an answer: ours gives so many at most. */
const QUOTES = 3;

process.stdout.write(`${JSON.stringify(await MEASURES[task.kind]())}\n`, () => {
  // Connections of a pool would keep the process waiting.
  process.exit();
});

function configOf({ seeds, index }: Place = task, database = task.database): Config {
  const { DATABASE_URL: _, ...environment } = readEnvironment();
  return loadConfig({
    ...environment,
    SEEDS_DIR: seeds,
    INDEX_DIR: index,
    ...(database === null ? {} : { DATABASE_URL: database }),
  });
}

/** The embedded store of the same archive: it compares every vector. */
function exactConfig(): Config {
  return configOf(task, null);
}

async function makeVectors() {
  const made = { embedder: composeEmbedder(configOf()), remembered: openRemembered(task.vectors) };
  const parts = { share: task.share, shares: task.users };
  const embedded = await embedShare(task.seeds, made, parts, (done, total) => {
    if (task.share === 0) tell("embedding", done, total);
  });
  return { embedded };
}

function onProgress({ phase, done, total }: Progress): void {
  tell(phase, done, total);
}

async function indexOurs() {
  const config = configOf();
  const embedder = rememberingEmbedder(composeEmbedder(config), openRemembered(task.vectors));
  if (task.database === null)
    await updateIndex({ seeds: task.seeds, index: task.index, embedder, onProgress });
  else await fillDatabase(task.database, embedder);
  // What an update does besides: the questions that the archive is known to answer.
  const { report } = await composeIndex(config, { mayReplace: true })({ onProgress });
  return { passages: report.passages };
}

async function fillDatabase(
  address: string,
  embedder: ReturnType<typeof rememberingEmbedder>,
): Promise<void> {
  const { openArchiveDatabase } = await import("../../src/store/postgres/archive-database.ts");
  const { updateDatabase } = await import("../../src/store/postgres/updating.ts");
  const archive = await openArchiveDatabase(address);
  await updateDatabase({ archive, seeds: task.seeds, embedder, mayReplace: true, onProgress });
  await archive.close();
}

async function indexPlain() {
  const plain = await createPlain(task.model, task.plain);
  const remembered = openRemembered(task.vectors);
  await plain.index(task.seeds, remembered, (done, total) => tell("plain", done, total));
  return {};
}

/**
 * Every question is asked in turn of the bare model, the plain script for as many quotes as ours gives and for one, ours with the
 * articles that come with it, and ours, so that what else the machine does meets all alike.
 */
async function measureQuestions() {
  const { archivist } = await composeArchivist(configOf());
  const few = task.shipped && (await composeArchivist(configOf(task.shipped, null)));
  const plain = await createPlain(task.model, task.plain);
  const ways = {
    bare: (question: string) => plain.embed(`query: ${question}`),
    plain: (question: string) => plain.ask(question, QUOTES),
    single: (question: string) => plain.ask(question, 1),
    few: async (question: string) => few?.archivist.ask(question),
    ours: (question: string) => archivist.ask(question),
  };
  const times: Record<keyof typeof ways, number[]> = { bare: [], plain: [], single: [], few: [], ours: [] };
  for (const [at, question] of (await questionsFor(WARM + task.count)).entries()) {
    for (const way of ["bare", "plain", "single", "few", "ours"] as const) {
      // The threads of the plain script's session go on turning for a while after their work.
      if (at >= WARM) await pause(REST);
      const ms = await timed(() => ways[way](question));
      if (at >= WARM) times[way].push(ms);
    }
  }
  return {
    bare: timesOf(times.bare),
    plain: timesOf(times.plain),
    single: timesOf(times.single),
    few: few && timesOf(times.few),
    ours: timesOf(times.ours),
  };
}

/** People who ask at the same moment, a few times over: ours, then the plain script, and again. */
async function measureCrowd() {
  const { archivist } = await composeArchivist(configOf());
  const plain = await createPlain(task.model, task.plain);
  const times: Record<"ours" | "plain", number[]> = { ours: [], plain: [] };
  const rounds = Math.max(2, Math.round(task.count / task.users));
  const questions = await questionsFor(WARM + rounds * task.users);
  for (const question of questions.slice(0, WARM)) await archivist.ask(question);
  for (const question of questions.slice(0, WARM)) await plain.ask(question, QUOTES);
  for (let round = 0; round < rounds; round++) {
    const asked = questions.slice(WARM + round * task.users).slice(0, task.users);
    times.ours.push(...(await Promise.all(asked.map((question) => timed(() => archivist.ask(question))))));
    times.plain.push(
      ...(await Promise.all(asked.map((question) => timed(() => plain.ask(question, QUOTES))))),
    );
  }
  return { ours: timesOf(times.ours), plain: timesOf(times.plain) };
}

async function measureMemory() {
  const { archivist } = await composeArchivist(configOf());
  for (const question of await questionsFor(task.count)) await archivist.ask(question);
  return { megabytes: process.memoryUsage().rss / 1e6 };
}

async function measurePlainMemory() {
  const plain = await createPlain(task.model, task.plain);
  for (const question of await questionsFor(task.count)) await plain.ask(question, QUOTES);
  return { megabytes: process.memoryUsage().rss / 1e6 };
}

/** Paragraphs a second, ours and the plain script's in turn. */
async function measureEmbedding() {
  const embedder = composeEmbedder(configOf());
  const plain = await createPlain(task.model, task.plain);
  const names = (await readdir(task.seeds)).filter((name) => name.endsWith(".txt")).sort();
  const texts = paragraphsOf(await readFile(join(task.seeds, names[0] ?? ""), "utf8")).slice(1);
  await embedder.embedPassages(texts.slice(0, 4).map((text) => ({ text, context: 0 })));
  const times: Record<"ours" | "plain", number[]> = { ours: [], plain: [] };
  for (let round = 0; round < Math.ceil(task.count / texts.length); round++) {
    for (const text of texts) {
      times.ours.push(await timed(() => embedder.embedPassages([{ text, context: 0 }])));
      times.plain.push(await timed(() => plain.embed(`passage: ${text}`)));
    }
  }
  return { ours: timesOf(times.ours), plain: timesOf(times.plain) };
}

/** So many questions, no text twice: what is remembered is not measured. */
async function questionsFor(count: number): Promise<string[]> {
  const questions = await readQuestions(task.questions, task.seeds);
  return Array.from({ length: count }, (_, at) => `${questions[at % questions.length]} ${at}`);
}

function tell(phase: string, done: number, total: number): void {
  if (performance.now() - told < 10_000) return;
  told = performance.now();
  process.stderr.write(`  ${phase} ${done}/${total}\n`);
}
