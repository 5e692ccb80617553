import { inMs, ratio, timesOf, type Times } from "./figures.ts";
import { askCold, measure } from "./running.ts";
import type { Task } from "./task.ts";

/** A line of the table: what was measured, of what, ours, what it is measured against, and the ratio of theirs to ours. */
export interface Row {
  readonly what: string;
  readonly size: string;
  readonly ours: string;
  readonly plain: string;
  readonly bare: string;
  /** How many times as long (or as much) the other takes. */
  readonly gain: string;
}

/** What a size is measured with. */
export interface Bench {
  readonly size: string;
  readonly task: Omit<Task, "kind" | "users" | "share">;
  /** How many times a command is started. */
  readonly cold: number;
}

interface Asked {
  readonly bare: Times;
  /** The plain script for as many quotes as ours gives, and for one. */
  readonly plain: Times;
  readonly single: Times;
  /** Ours with the articles that come with the program; null where these are the archive. */
  readonly few: Times | null;
  readonly ours: Times;
}
type Pair = Pick<Asked, "ours" | "plain">;
interface Weight {
  readonly megabytes: number;
}

/** A question by one person, by ten and by a hundred at once; how long the first takes from the command line; and the memory. */
export async function rowsOf({ size, task, cold }: Bench, say: (line: string) => void): Promise<Row[]> {
  const own = { ...task, share: 0 };
  say(`${size} : une personne`);
  const rows = askedRows(size, await measure<Asked>({ ...own, kind: "questions", users: 1 }));
  const scanned = await measure<Pair>({ ...own, kind: "scan", users: 1 });
  rows.push(pairRow("plus proches, contre un balayage exact (ms, p50 / p95)", size, scanned));
  if (task.database !== null) rows.push(await recallRow(size, own));
  for (const users of [10, 100]) {
    say(`${size} : ${users} personnes`);
    const crowd = await measure<Pair>({ ...own, kind: "crowd", users });
    rows.push(pairRow(`question, ${users} personnes à la fois (ms, p50 / p95)`, size, crowd));
  }
  say(`${size} : mémoire, démarrage`);
  rows.push(await memoryRow(size, own));
  const starts: number[] = [];
  for (let at = 0; at < cold; at++)
    starts.push(await askCold({ ...own, kind: "questions", users: 1 }, "Que dit l’archive ?"));
  rows.push({
    ...row("npm run ask, de l’appel à la réponse (ms, p50)", size),
    ours: inMs(timesOf(starts).p50),
  });
  return rows;
}

function askedRows(size: string, { bare, plain, single, few, ours }: Asked): Row[] {
  const one = {
    ...pairRow("question, 1 personne (ms, p50 / p95)", size, { ours, plain }),
    bare: inWords(bare),
  };
  const passes = {
    ...row("… fois la passe du modèle seul", size),
    ours: ratio(ours.p50, bare.p50),
    plain: ratio(plain.p50, bare.p50),
    bare: "× 1",
  };
  const quick = {
    ...row("… contre un script qui ne cite qu’une phrase", size),
    plain: inWords(single),
    gain: ratio(single.p50, ours.p50),
  };
  if (few === null) return [one, quick, passes];
  const fold = {
    ...row("… fois celle de 5 articles, à tour de rôle (p50 / p95)", size),
    ours: `${ratio(ours.p50, few.p50)} / ${ratio(ours.p95, few.p95)}`,
  };
  return [one, quick, passes, fold];
}

async function recallRow(size: string, task: Omit<Task, "kind" | "users">): Promise<Row> {
  const { recall, questions } = await measure<{ recall: number; questions: number }>({
    ...task,
    kind: "recall",
    users: 1,
  });
  return {
    ...row(`rappel des 10 plus proches (${questions} questions)`, size),
    ours: recall.toFixed(3),
    plain: "1",
  };
}

async function memoryRow(size: string, task: Omit<Task, "kind" | "users">): Promise<Row> {
  const few = { ...task, count: 40, users: 1 };
  const ours = await measure<Weight>({ ...few, kind: "memory" });
  const plain = await measure<Weight>({ ...few, kind: "memory-plain" });
  return {
    ...row("mémoire après 40 questions (Mo, résidente)", size),
    ours: ours.megabytes.toFixed(0),
    plain: plain.megabytes.toFixed(0),
    gain: ratio(plain.megabytes, ours.megabytes),
  };
}

/** Texts embedded one after the other. */
export async function embeddingRow({ task }: Bench): Promise<Row> {
  const { ours, plain } = await measure<Pair>({ ...task, kind: "embedding", users: 1, share: 0 });
  return {
    ...row("indexation (paragraphes par seconde, p50)", "–"),
    ours: rateOf(ours),
    plain: rateOf(plain),
    gain: ratio(plain.p50, ours.p50),
  };
}

function pairRow(what: string, size: string, { ours, plain }: Pair): Row {
  return {
    ...row(what, size),
    ours: inWords(ours),
    plain: inWords(plain),
    gain: ratio(plain.p50, ours.p50),
  };
}

function row(what: string, size: string): Row {
  return { what, size, ours: "", plain: "", bare: "", gain: "" };
}

function inWords({ p50, p95 }: Times): string {
  return `${inMs(p50)} / ${inMs(p95)}`;
}

function rateOf({ p50 }: Times): string {
  return (1000 / p50).toFixed(0);
}
