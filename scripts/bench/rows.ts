import { inMs, ratio, timesOf, type Times } from "./figures.ts";
import { askCold, measure } from "./running.ts";
import type { Task } from "./child.ts";

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
  readonly task: Omit<Task, "kind" | "users">;
  /** Whether the plain script was indexed for this size, too. */
  readonly cold: number;
}

interface Asked {
  readonly bare: Times;
  readonly plain: Times;
  readonly ours: Times;
}
type Pair = Omit<Asked, "bare">;
interface Weight {
  readonly megabytes: number;
}

/** A question by one person, by ten and by a hundred at once; how long the first takes from the command line; and the memory. */
export async function rowsOf({ size, task, cold }: Bench, say: (line: string) => void): Promise<Row[]> {
  say(`${size} : une personne`);
  const one = await measure<Asked>({ ...task, kind: "questions", users: 1 });
  const rows = [
    {
      ...pairRow("question, 1 personne (ms, p50 / p95)", size, one),
      bare: `${inMs(one.bare.p50)} / ${inMs(one.bare.p95)}`,
    },
    {
      what: "… fois la passe du modèle seul",
      size,
      ours: ratio(one.ours.p50, one.bare.p50),
      plain: ratio(one.plain.p50, one.bare.p50),
      bare: "× 1",
      gain: "",
    },
  ];
  rows.push(pairRow("plus proches, contre un balayage exact (ms, p50 / p95)", size, await scanned(task)));
  for (const users of [10, 100]) {
    say(`${size} : ${users} personnes`);
    const crowd = await measure<Pair>({ ...task, kind: "crowd", users });
    rows.push(pairRow(`question, ${users} personnes à la fois (ms, p50 / p95)`, size, crowd));
  }
  say(`${size} : mémoire, démarrage`);
  const ours = await measure<Weight>({ ...task, kind: "memory", users: 1 });
  const plain = await measure<Weight>({ ...task, kind: "memory-plain", users: 1 });
  rows.push({
    what: "mémoire après 20 questions (Mo, résidente)",
    size,
    ours: ours.megabytes.toFixed(0),
    plain: plain.megabytes.toFixed(0),
    bare: "",
    gain: ratio(plain.megabytes, ours.megabytes),
  });
  const starts: number[] = [];
  for (let at = 0; at < cold; at++)
    starts.push(await askCold({ ...task, kind: "questions", users: 1 }, "Que dit l’archive ?"));
  rows.push({
    what: "npm run ask, de l’appel à la réponse (ms, p50)",
    size,
    ours: inMs(timesOf(starts).p50),
    plain: "",
    bare: "",
    gain: "",
  });
  return rows;
}

/** The search by vectors alone: ours, and every vector compared. */
function scanned(task: Bench["task"]): Promise<Pair> {
  return measure<Pair>({ ...task, kind: "scan", users: 1 });
}

/** Texts embedded one after the other. */
export async function embeddingRow({ task }: Bench): Promise<Row> {
  const { ours, plain } = await measure<Pair>({ ...task, kind: "embedding", users: 1 });
  return {
    what: "indexation (paragraphes par seconde, p50)",
    size: "–",
    ours: rateOf(ours),
    plain: rateOf(plain),
    bare: "",
    gain: ratio(plain.p50, ours.p50),
  };
}

function pairRow(what: string, size: string, { ours, plain }: Pair): Row {
  return {
    what,
    size,
    ours: inWords(ours),
    plain: inWords(plain),
    bare: "",
    gain: ratio(plain.p50, ours.p50),
  };
}

function inWords({ p50, p95 }: Times): string {
  return `${inMs(p50)} / ${inMs(p95)}`;
}

function rateOf({ p50 }: Times): string {
  return (1000 / p50).toFixed(0);
}
