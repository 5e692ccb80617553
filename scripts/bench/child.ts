import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { composeArchivist, composeEmbedder, composeIndex } from "../../src/compose.ts";
import { loadConfig, readEnvironment, type Config } from "../../src/config.ts";
import { paragraphsOf } from "./corpus.ts";
import { timed, timesOf } from "./figures.ts";
import { createPlain } from "./plain.ts";

/** What a process of its own is to measure. */
export interface Task {
  readonly kind:
    "index" | "index-plain" | "questions" | "scan" | "crowd" | "memory" | "memory-plain" | "embedding";
  readonly seeds: string;
  readonly index: string;
  readonly plain: string;
  /** A database to keep the archive in, or null for the embedded store. */
  readonly database: string | null;
  readonly questions: string;
  readonly model: string;
  /** How many questions or texts are measured, and how many people ask at once. */
  readonly count: number;
  readonly users: number;
}

const task: Task = JSON.parse(process.argv[2] ?? "{}");
let told = 0;

const MEASURES: Record<Task["kind"], () => Promise<object>> = {
  index: indexOurs,
  "index-plain": indexPlain,
  questions: measureQuestions,
  scan: measureScan,
  crowd: measureCrowd,
  memory: measureMemory,
  "memory-plain": measurePlainMemory,
  embedding: measureEmbedding,
};

/** Questions before any is measured: the compiler's turn. */
const WARM = 200;
/** As many nearest documents as a question proposes. */
const NEAREST = 6;
/** In ms. */
const REST = 5;

process.stdout.write(`${JSON.stringify(await MEASURES[task.kind]())}\n`, () => {
  // Connections of a pool would keep the process waiting.
  process.exit();
});

function configOf(): Config {
  const { DATABASE_URL: _, ...environment } = readEnvironment();
  return loadConfig({
    ...environment,
    SEEDS_DIR: task.seeds,
    INDEX_DIR: task.index,
    ...(task.database === null ? {} : { DATABASE_URL: task.database }),
  });
}

async function indexOurs() {
  const update = composeIndex(configOf(), { mayReplace: true });
  const { report } = await update({ onProgress: ({ phase, done, total }) => tell(phase, done, total) });
  return { passages: report.passages, ms: report.ms };
}

async function indexPlain() {
  const plain = await createPlain(task.model, task.plain);
  return { ms: await timed(() => plain.index(task.seeds, (done, total) => tell("plain", done, total))) };
}

/** Every question is asked in turn of the bare model, the plain script and ours, so that what else the machine does meets all alike. */
async function measureQuestions() {
  const { archivist } = await composeArchivist(configOf());
  const plain = await createPlain(task.model, task.plain);
  const questions = await readQuestions();
  const ways = {
    bare: (question: string) => plain.embed(`query: ${question}`),
    plain: (question: string) => plain.ask(question),
    ours: (question: string) => archivist.ask(question),
  };
  const times = { bare: [] as number[], plain: [] as number[], ours: [] as number[] };
  for (let at = -WARM; at < task.count; at++) {
    // No text twice: what is remembered is not measured.
    const question = `${questions[(at + WARM) % questions.length]} ${at + WARM}`;
    for (const way of ["bare", "plain", "ours"] as const) {
      // The threads of the plain script's session go on turning for a while after their work.
      if (at >= 0) await pause(REST);
      const ms = await timed(() => ways[way](question));
      if (at >= 0) times[way].push(ms);
    }
  }
  const { bare, plain: peer, ours } = times;
  return { bare: timesOf(bare), plain: timesOf(peer), ours: timesOf(ours) };
}

/** The nearest documents as our store finds them, and by comparing the question with every vector. */
async function measureScan() {
  const { library, embedder } = await composeArchivist(configOf());
  const { store } = library.open();
  const documents = await store.fetch(await store.ids());
  const vectors = documents.map(({ sentences, passages }) =>
    [...sentences, ...passages].map(({ vector }) => vector),
  );
  const questions = await readQuestions();
  const times = { ours: [] as number[], plain: [] as number[] };
  for (let at = -WARM; at < task.count; at++) {
    const question = await embedder.embedQuestion(`${questions[(at + WARM) % questions.length]} ${at}`);
    const ours = await timed(() => store.nearest(question, NEAREST));
    const plain = await timed(async () => {
      const best = vectors.map((own) =>
        own.reduce((most, vector) => Math.max(most, dot(question, vector)), -1),
      );
      best
        .map((score, place) => ({ score, place }))
        .sort((a, b) => b.score - a.score)
        .splice(NEAREST);
    });
    if (at < 0) continue;
    times.ours.push(ours);
    times.plain.push(plain);
  }
  return { ours: timesOf(times.ours), plain: timesOf(times.plain) };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

async function warmUp(
  ask: (question: string) => Promise<unknown>,
  questions: readonly string[],
): Promise<void> {
  for (let at = 0; at < WARM; at++) await ask(`${questions[at % questions.length]} ${-at}`);
}

/** People who ask at the same moment, a few times over: ours, then the plain script, and again. */
async function measureCrowd() {
  const { archivist } = await composeArchivist(configOf());
  const plain = await createPlain(task.model, task.plain);
  const questions = await readQuestions();
  const times = { ours: [] as number[], plain: [] as number[] };
  await warmUp(archivist.ask, questions);
  await warmUp(plain.ask, questions);
  const rounds = Math.max(2, Math.round(task.count / task.users));
  for (let round = 0; round < rounds; round++) {
    const asked = Array.from(
      { length: task.users },
      (_, at) => `${questions[at % questions.length]} ${round} ${at}`,
    );
    times.ours.push(...(await Promise.all(asked.map((question) => timed(() => archivist.ask(question))))));
    times.plain.push(...(await Promise.all(asked.map((question) => timed(() => plain.ask(question))))));
  }
  return { ours: timesOf(times.ours), plain: timesOf(times.plain) };
}

async function measureMemory() {
  const { archivist } = await composeArchivist(configOf());
  for (const question of (await readQuestions()).slice(0, 20)) await archivist.ask(question);
  return { megabytes: process.memoryUsage().rss / 1e6 };
}

async function measurePlainMemory() {
  const plain = await createPlain(task.model, task.plain);
  for (const question of (await readQuestions()).slice(0, 20)) await plain.ask(question);
  return { megabytes: process.memoryUsage().rss / 1e6 };
}

/** Paragraphs a second, ours and the plain script's in turn. */
async function measureEmbedding() {
  const embedder = composeEmbedder(configOf());
  const plain = await createPlain(task.model, task.plain);
  const names = (await readdir(task.seeds)).filter((name) => name.endsWith(".txt")).sort();
  const texts = paragraphsOf(await readFile(join(task.seeds, names[0] ?? ""), "utf8")).slice(1);
  await embedder.embedPassages(texts.slice(0, 4).map((text) => ({ text, context: 0 })));
  const times = { ours: [] as number[], plain: [] as number[] };
  for (let round = 0; round < Math.ceil(task.count / texts.length); round++) {
    for (const text of texts) {
      times.ours.push(await timed(() => embedder.embedPassages([{ text, context: 0 }])));
      times.plain.push(await timed(() => plain.embed(`passage: ${text}`)));
    }
  }
  return { ours: timesOf(times.ours), plain: timesOf(times.plain) };
}

async function readQuestions(): Promise<string[]> {
  const lines = (await readFile(task.questions, "utf8")).trim().split("\n");
  return lines.map((line) => String((JSON.parse(line) as { question: unknown }).question)); // graded sets have one a line
}

function tell(phase: string, done: number, total: number): void {
  if (performance.now() - told < 5000) return;
  told = performance.now();
  process.stderr.write(`  ${phase} ${done}/${total}\n`);
}
