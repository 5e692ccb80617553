import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** What a thread needs to open a session. */
export interface Opening {
  /** Where the runtime lies, as it is required. */
  readonly runtime: string;
  /** A model's file, or its content. */
  readonly model: unknown;
  readonly options: object;
}

/** Numbers as the runtime takes and gives them: of a type, in a shape. */
export interface Numbers {
  readonly type: string;
  readonly data: unknown;
  readonly dims: readonly number[];
}

type Named = Readonly<Record<string, Numbers>>;

/** What is used of a session by who runs it: the runtime's own has the same. */
export interface RunSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(given: Named): Promise<Record<string, Numbers>>;
}

type Reply =
  | { readonly id: number; readonly found: Record<string, Numbers> }
  | { readonly id: number; readonly fault: string };

interface Waiting {
  resolve(found: Record<string, Numbers>): void;
  reject(fault: Error): void;
}

/**
 * Opens a session of the runtime on a thread of its own: while that reads one text, this one answers another. Runs are done one after the
 * other, in the order in which they come. Rejects where the runtime does not open the model; where the thread ends, what it was asked
 * rejects, and the next run starts another. An idle thread does not keep the process alive.
 */
export async function openOnThread(opening: Opening): Promise<RunSession> {
  let thread = await start(opening);
  return {
    ...thread.names,
    run: async (given) => {
      if (thread.hasEnded()) thread = await start(opening);
      return thread.run(given);
    },
  };
}

interface Thread extends Pick<RunSession, "run"> {
  readonly names: Pick<RunSession, "inputNames" | "outputNames">;
  hasEnded(): boolean;
}

async function start(opening: Opening): Promise<Thread> {
  const gate = openGate();
  const worker = new Worker(new URL("session-thread.mjs", import.meta.url), {
    workerData: { ...opening, gate, gates: GATES },
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const waiting = new Map<number, Waiting>();
  let hasEnded = false;
  const end = (cause: Error) => {
    hasEnded = true;
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };
  worker.on("error", end);
  worker.on("exit", () => {
    livingGates.delete(gate);
    end(new Error("le fil du modèle s’est arrêté"));
  });
  // What the thread says first. A thread that fails gives an `error` instead, with which this rejects.
  const [names] = (await once(worker, "message")) as [Thread["names"]];
  let runs = 0;
  worker.on("message", (reply: Reply) => {
    const asker = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker.unref();
    if ("found" in reply) asker?.resolve(reply.found);
    else asker?.reject(new Error(reply.fault));
  });
  worker.unref();
  return {
    names,
    hasEnded: () => hasEnded,
    run: (given) =>
      new Promise((resolve, reject) => {
        const id = runs++;
        waiting.set(id, { resolve, reject });
        worker.ref();
        const plain = Object.entries(given).map(([name, { type, data, dims }]) => [
          name,
          { type, data, dims },
        ]);
        worker.postMessage({ id, given: Object.fromEntries(plain) });
      }),
  };
}

/** A text's states are some hundred kilobytes, which are handed over: room for more only lets more of them lie about. */
const YOUNG_MEGABYTES = 8;

/** What a gate says: that the runtime may be called, that it is at work, that the process ends. */
const GATES = { open: 0, busy: 1, closed: 2 };

/** The gates of the threads that are there. */
const livingGates = new Set<Int32Array>();

/**
 * A gate between a thread and the end of the process: the runtime aborts a process that ends while it is at work (onnxruntime-node 1.14
 * throws into an environment that is being torn down), so the end waits for the text that is being read, and no other is begun.
 */
function openGate(): Int32Array {
  if (!process.listeners("exit").includes(closeGates)) process.on("exit", closeGates);
  const gate = new Int32Array(new SharedArrayBuffer(4));
  livingGates.add(gate);
  return gate;
}

function closeGates(): void {
  for (const gate of livingGates) {
    while (Atomics.compareExchange(gate, 0, GATES.open, GATES.closed) === GATES.busy) {
      if (Atomics.wait(gate, 0, GATES.busy, LONGEST_READING) === "timed-out") break;
    }
  }
}

/** In ms: many times what the longest text takes. */
const LONGEST_READING = 10_000;
