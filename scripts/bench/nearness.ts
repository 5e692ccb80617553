import { createLibrary } from "../../src/answer/library.ts";
import { composeArchivist, composeEmbedder, composeIndex } from "../../src/compose.ts";
import type { Config } from "../../src/config.ts";
import type { Store } from "../../src/store/store.ts";
import { timed, timesOf } from "./figures.ts";

/** As many nearest documents as a question proposes, and as recall is told of. */
const NEAREST = 6;
const RECALLED = 10;

/** The nearest documents as a store finds them, and by comparing the question with every vector that `exact` holds. */
export async function measureScan(
  config: Config,
  exact: Config,
  questions: readonly string[],
  warm: number,
): Promise<object> {
  const { library, embedder } = await composeArchivist(config);
  const { store } = library.open();
  const vectors = await vectorsOf(config === exact ? store : await storeOf(exact));
  const times: Record<"ours" | "plain", number[]> = { ours: [], plain: [] };
  for (const [at, text] of questions.entries()) {
    const question = await embedder.embedQuestion(text);
    const ours = await timed(() => store.nearest(question, NEAREST));
    const plain = await timed(async () => void nearestAmong(vectors, question));
    if (at < warm) continue;
    times.ours.push(ours);
    times.plain.push(plain);
  }
  return { ours: timesOf(times.ours), plain: timesOf(times.plain) };
}

/** Which share of the ten nearest documents that the exact store names is among the ten that a store names. */
export async function measureRecall(
  config: Config,
  exact: Config,
  questions: readonly string[],
): Promise<object> {
  const [ours, theirs] = [await storeOf(config), await storeOf(exact)];
  const embedder = composeEmbedder(config);
  let [found, all] = [0, 0];
  for (const text of questions) {
    const question = await embedder.embedQuestion(text);
    const right = new Set(await theirs.nearest(question, RECALLED));
    all += right.size;
    found += (await ours.nearest(question, RECALLED)).filter((id) => right.has(id)).length;
  }
  return { recall: found / all, questions: questions.length };
}

async function storeOf(config: Config): Promise<Store> {
  const { report: _, ...shelf } = await composeIndex(config)({});
  return createLibrary({ shelf, readCurrent: shelf.readCurrent, update: async () => shelf }).open().store;
}

async function vectorsOf(store: Store): Promise<Float32Array[][]> {
  const documents = await store.fetch(await store.ids());
  return documents.map(({ sentences, passages }) => [...sentences, ...passages].map(({ vector }) => vector));
}

function nearestAmong(vectors: readonly Float32Array[][], question: Float32Array) {
  return vectors
    .map((own) => own.reduce((most, vector) => Math.max(most, dot(question, vector)), -1))
    .map((score, place) => ({ score, place }))
    .sort((a, b) => b.score - a.score)
    .slice(0, NEAREST);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
