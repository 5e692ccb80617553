import { fork, type ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Config } from "../../config.ts";
import { Mistake } from "../../mistake.ts";
import { DatabaseError } from "../../postgres/database-error.ts";
import type { IndexReport, Progress } from "../../store/indexing.ts";

/** Has the index brought up to date beside the process that answers. */
export interface Updater {
  /** Rejects with what an update rejects with, and with an Interrupted where `end` cuts it off. */
  update(onProgress: (progress: Progress) => void): Promise<IndexReport>;
  /** Ends what is under way, within KILLED_WITHIN; nothing is begun afterwards. What it had written is taken up by the next. */
  end(): Promise<void>;
}

/** What the process that updates tells. */
export type Told =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "done"; readonly report: IndexReport }
  | {
      readonly kind: "failed";
      readonly problem: string;
      /** Whether it is for people to put right. */
      readonly isMistake: boolean;
      /** Whether it may succeed a moment later. */
      readonly isPassing: boolean;
    };

/** An update was cut off because the bot ends. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

const SCRIPT = fileURLToPath(new URL("update-process.ts", import.meta.url));

/** One that does not end at SIGTERM within so many ms is killed. */
const KILLED_WITHIN = 2_000;

/** The updater of a configuration. */
export function createUpdater(config: Config): Updater {
  const running = new Set<ChildProcess>();
  let isEnded = false;

  return {
    async update(onProgress) {
      if (isEnded) throw new Interrupted();
      const child = fork(SCRIPT, [], {
        cwd: config.root,
        execArgv: ["--import", "tsx"],
        // Its words come as messages; what else it has to say, as where it has no memory left, goes where ours does.
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      running.add(child);
      try {
        return await outcomeOf(child, config, onProgress, () => isEnded);
      } finally {
        running.delete(child);
      }
    },
    async end() {
      isEnded = true;
      await Promise.race([Promise.all([...running].map(ended)), pause(2 * KILLED_WITHIN)]);
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const killing = setTimeout(() => child.kill("SIGKILL"), KILLED_WITHIN);
  await gone;
  clearTimeout(killing);
}

function outcomeOf(
  child: ChildProcess,
  config: Config,
  onProgress: (progress: Progress) => void,
  isEnded: () => boolean,
): Promise<IndexReport> {
  return new Promise((resolve, reject) => {
    let last: Exclude<Told, { readonly kind: "progress" }> | null = null;
    child.on("message", (message) => {
      // Only `update-process.ts` sends any.
      const told = message as Told;
      if (told.kind === "progress") onProgress(told.progress);
      else last = told;
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (last?.kind === "done") resolve(last.report);
      else if (isEnded()) reject(new Interrupted());
      else reject(last ? faultOf(last) : new Error(endingInWords(code, signal)));
    });
    child.send(config, (fault) => void (fault && reject(fault)));
  });
}

function faultOf({ problem, isMistake, isPassing }: Extract<Told, { readonly kind: "failed" }>): Error {
  if (isPassing) return new DatabaseError(problem.replace(/^DATABASE_URL : /, ""), { isPassing });
  return isMistake ? new Mistake(problem) : new Error(problem);
}

function endingInWords(code: number | null, signal: NodeJS.Signals | null): string {
  const cure =
    signal === null
      ? "lisez les lignes qui précèdent, et redémarrez l’Archiviste si ses fichiers ont été remplacés"
      : "si cela se répète, donnez plus de mémoire à la machine";
  return `la mise à jour de l’index s’est interrompue (${signal ?? `code ${code}`}) et sera reprise ; ${cure}.`;
}
